import assert from "node:assert/strict";
import { makeQuestion, makeQuiz, makeQuizWorld, RIGHT } from "../support/assessment.ts";
import { type TestApp, type TestClient, withApp } from "../support/app.ts";
import { enroll, makeUser } from "../support/factories.ts";
import { csvLines, refusesNonsense, walkPages, xlsxRows } from "../support/listing.ts";

interface State {
  attempt: string;
  device: string;
  serverNow: string;
  deadline: string | null;
  finishedAt: string | null;
  questions: {
    id: string;
    kind: keyof typeof RIGHT;
    prompt: string;
    options?: { id: string; text: string }[];
    pairs?: { id: string; text: string }[];
  }[];
  answers: { question: string; answer: unknown; seq: number }[];
}

function put(client: TestClient, path: string, body: unknown): Promise<Response> {
  return client.request("PUT", `${path}/answers`, {
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function refusal(response: Response): Promise<[number, string]> {
  const { error } = await response.json();
  return [response.status, error.code];
}

async function stateOf(client: TestClient, path: string): Promise<State> {
  const response = await client.get(`${path}/state`);
  assert.equal(response.status, 200);
  return await response.json();
}

/** The world of a quiz with its student at the keyboard. */
async function enter(app: TestApp, options: Parameters<typeof makeQuizWorld>[1] = {}) {
  const world = await makeQuizWorld(app.deps, options);
  const client = await app.client(world.student);
  return { ...world, client, path: `/learn/${world.course.slug}/quiz` };
}

async function savedAnswers({ deps }: TestApp): Promise<unknown[]> {
  const rows = await deps.db.selectFrom("quiz_answers").select(["question_id", "value", "seq"])
    .orderBy("question_id").execute();
  return rows.map(({ question_id, value, seq }) => [question_id, value, seq]);
}

Deno.test("the contract of autosave, from the start page to the result", () =>
  withApp(async (app) => {
    const { client, path, questions } = await enter(app, { time_limit_minutes: 20 });
    const start = await (await client.get(path)).text();
    assert.match(start, /Anda hanya punya satu kesempatan/);
    assert.match(start, /<time datetime="2026-11-21T03:20:00.000Z">21 November 2026, 10.20 WIB/);
    assert.deepEqual(await refusal(await client.get(`${path}/state`)), [409, "not_started"]);
    assert.deepEqual(await refusal(await put(client, path, { saves: [] })), [409, "not_started"]);
    const wrong = { saves: [{ question: questions[0].id, answer: "nothing of ours", seq: 1 }] };
    assert.deepEqual(await refusal(await put(client, path, wrong)), [409, "not_started"]);
    const started = await client.post(`${path}/start`);
    assert.deepEqual([started.status, started.headers.get("location")], [303, path]);

    const state = await stateOf(client, path);
    assert.deepEqual(
      [state.serverNow, state.deadline, state.finishedAt, state.answers],
      ["2026-11-21T03:00:00.000Z", "2026-11-21T03:20:00.000Z", null, []],
    );
    assert.equal(state.questions.length, 6);
    for (const { kind, options, pairs } of state.questions) {
      const hasOptions = !["short", "number"].includes(kind);
      assert.equal(options !== undefined, hasOptions, kind);
      assert.equal(pairs !== undefined, kind === "matching", kind);
      for (const option of options ?? []) assert.deepEqual(Object.keys(option), ["id", "text"]);
    }
    assert.deepEqual((await stateOf(client, path)).questions, state.questions, "the same order");

    const saves = state.questions.map(({ id, kind }, at) => ({
      question: id,
      answer: RIGHT[kind],
      seq: at + 1,
    }));
    const response = await put(client, path, { saves, device: state.device });
    assert.equal(response.status, 200);
    const done = await response.json();
    assert.equal(done.deadline, state.deadline);
    assert.deepEqual(
      new Set(
        done.saved.map(({ question, seq, at }: Record<string, unknown>) =>
          `${question} ${seq} ${at}`
        ),
      ),
      new Set(saves.map(({ question, seq }) => `${question} ${seq} ${state.serverNow}`)),
    );
    const after = await stateOf(client, path);
    assert.deepEqual(new Set(after.answers), new Set(saves));

    const submitted = await client.post(`${path}/submit`);
    assert.deepEqual([submitted.status, submitted.headers.get("location")], [303, path]);
    const result = await (await client.get(path)).text();
    assert.match(result, /Selamat, Anda lulus!/);
    assert.ok(questions.every(({ explanation }) => result.includes(explanation)));
    assert.deepEqual(await refusal(await put(client, path, { saves: [] })), [409, "finished"]);
    assert.ok((await stateOf(client, path)).finishedAt);
  }));

Deno.test("nothing that tells what is right reaches the browser before it may be seen", () =>
  withApp(async (app) => {
    const { client, path } = await enter(app, { explanations_shown: "never" });
    const pages = [await (await client.get(path)).text()];
    await client.post(`${path}/start`);
    pages.push(await (await client.get(path)).text());
    pages.push(await (await client.get(`${path}/state`)).text());
    await client.post(`${path}/submit`, { confirm: "1" });
    pages.push(await (await client.get(path)).text());
    for (const page of pages) {
      assert.ok(!/Penjelasan|control s|"right"|accepted|tolerance|weight/.test(page));
    }
  }));

Deno.test("bad input is a clear error and changes nothing", () =>
  withApp(async (app) => {
    const { client, path, questions } = await enter(app);
    const byKind = new Map(questions.map((question) => [question.kind, question.id]));
    const foreign = await makeQuestion(app.deps, { quiz: await makeQuiz(app.deps) });
    await client.post(`${path}/start`);
    const single = byKind.get("single");
    await put(client, path, { saves: [{ question: single, answer: "r1", seq: 5 }] });
    const before = await savedAnswers(app);
    const good = { question: byKind.get("truefalse"), answer: "true", seq: 6 };
    const bad: [unknown, number][] = [
      [{ question: foreign.id, answer: "r1", seq: 6 }, 422],
      [{ question: 999_999, answer: "r1", seq: 6 }, 422],
      [{ question: "abc", answer: "r1", seq: 6 }, 422],
      [{ question: single, answer: "x9", seq: 6 }, 422],
      [{ question: single, answer: ["r1"], seq: 6 }, 422],
      [{ question: single, answer: "r1", seq: 0 }, 422],
      [{ question: single, answer: "r1", seq: 1.5 }, 422],
      [{ question: single, answer: "r1" }, 422],
      [{ question: byKind.get("short"), answer: "x".repeat(2000), seq: 6 }, 422],
      [{ question: byKind.get("short"), answer: "a\0b", seq: 6 }, 422],
      [{ question: byKind.get("short"), answer: "x".repeat(1_000_000), seq: 6 }, 413],
      [{ question: byKind.get("number"), answer: "lima", seq: 6 }, 422],
      [{ question: byKind.get("matching"), answer: [["p1", "r9"]], seq: 6 }, 422],
    ];
    for (const [save, status] of bad) {
      const response = await put(client, path, { saves: [good, save] });
      const text = await response.text();
      assert.equal(response.status, status, JSON.stringify(save).slice(0, 80));
      assert.equal(typeof JSON.parse(text).error.message, "string");
    }
    for (const body of ["", "{", "[]", '{"saves":"x"}', '{"saves":[],"device":"a b"}', "null"]) {
      const { status } = await put(client, path, body);
      assert.ok(status === 400 || status === 422, `${body} → ${status}`);
    }
    assert.deepEqual(await savedAnswers(app), before);
  }));

Deno.test("half a letter of an emoji is saved as something that can be stored", () =>
  withApp(async (app) => {
    const { client, path, questions } = await enter(app);
    await client.post(`${path}/start`);
    const question = questions.find(({ kind }) => kind === "short")!.id;
    const response = await put(client, path, { saves: [{ question, answer: "a\ud83d", seq: 1 }] });
    assert.equal(response.status, 200);
    assert.deepEqual(await savedAnswers(app), [[question, "a\ufffd", 1]]);
  }));

Deno.test("each person has an attempt of their own; a stranger's is out of reach", () =>
  withApp(async (app) => {
    const { client, path, course, questions } = await enter(app);
    const other = await makeUser(app.deps);
    await enroll(app.deps, { user: other, course });
    const theirs = await app.client(other);
    await client.post(`${path}/start`);
    const { device, attempt } = await stateOf(client, path);
    const saves = [{ question: questions[0].id, answer: "r1", seq: 1 }];
    assert.deepEqual(await refusal(await put(theirs, path, { saves, device, attempt })), [
      409,
      "not_started",
    ]);
    await theirs.post(`${path}/start`);
    assert.notEqual((await stateOf(theirs, path)).attempt, attempt);
    await put(theirs, path, { saves, device });
    assert.deepEqual((await stateOf(client, path)).answers, []);
  }));

Deno.test("a newer device goes on; the older one's page says so and can take over", () =>
  withApp(async (app) => {
    const { client: phone, path, questions, student } = await enter(app);
    await phone.post(`${path}/start`);
    const { device } = await stateOf(phone, path);
    const laptop = await app.client(student);
    await (await laptop.get(path)).body?.cancel();
    const saves = [{ question: questions[0].id, answer: "r1", seq: 1 }];
    assert.deepEqual(await refusal(await put(phone, path, { saves, device })), [409, "moved"]);
    const page = await (await phone.get(path)).text();
    assert.match(page, /Kuis ini dilanjutkan di perangkat lain/);
    const form = await phone.post(`${path}/answers`, { device, [`q${questions[0].id}`]: "r1" });
    assert.equal(form.status, 409);
    assert.match(await form.text(), /Kuis ini dilanjutkan di perangkat lain/);
    assert.deepEqual(await savedAnswers(app), []);
    await phone.post(`${path}/start`);
    assert.equal((await put(phone, path, { saves, device })).status, 200);
  }));

/** The fields of the page's form, as a browser without scripts would send them. */
function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const form = /<form class="quiz-form"[^]*?<\/form>/.exec(html)?.[0] ?? "";
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const isChosen = !/type="(?:radio|checkbox)"/.test(tag) || / checked/.test(tag);
    if (isChosen) fields[attribute("name")] = attribute("value");
  }
  for (
    const [, name, options] of form.matchAll(/<select [^>]*?name="([^"]*)"[^>]*>([^]*?)<\/select>/g)
  ) {
    fields[name] = /value="([^"]*)" selected|selected[^>]*value="([^"]*)"/.exec(options)?.[1] ?? "";
  }
  return fields;
}

Deno.test("without scripts: saved, corrected, confirmed, submitted by forms alone", () =>
  withApp(async (app) => {
    const { client, path, questions } = await enter(app);
    const id = Object.fromEntries(questions.map((one) => [one.kind, `q${one.id}`]));
    await client.post(`${path}/start`);
    const fields = fieldsOf(await (await client.get(path)).text());
    assert.equal(Object.keys(fields).filter((name) => name.startsWith("was.")).length, 6);
    const wrong = await client.post(`${path}/answers`, {
      ...fields,
      [id.single]: "r1",
      [`${id.multiple}.r1`]: "1",
      [`${id.multiple}.r2`]: "1",
      [id.number]: "dua setengah",
    });
    const page = await wrong.text();
    assert.equal(wrong.status, 422);
    assert.match(page, /value="dua setengah"/);
    assert.match(page, /Tulis jawaban berupa angka/);
    assert.equal((await savedAnswers(app)).length, 2, "what could be read is saved");

    const again = fieldsOf(page);
    assert.equal(again[id.single], "r1");
    const saved = await client.post(`${path}/answers`, { ...again, [id.number]: "2,5" });
    assert.deepEqual([saved.status, saved.headers.get("location")], [303, `${path}#quiz`]);
    const kept = await (await client.get(path)).text();
    assert.match(kept, /Tersimpan <time datetime="2026-11-21T03:00:00.000Z">/);

    const asked = await client.post(`${path}/submit`, {
      ...fieldsOf(kept),
      [id.truefalse]: "true",
      [`${id.matching}.p1`]: "r1",
      [`${id.matching}.p2`]: "r2",
    });
    const question = await asked.text();
    assert.equal(asked.status, 422);
    assert.match(question, /1 soal belum dijawab/);
    const json = await client.post(`${path}/submit`, {}, { accept: "application/json" });
    assert.deepEqual(await refusal(json), [422, "open_questions"]);
    const done = await client.post(`${path}/submit`, { confirm: "1" });
    assert.equal(done.status, 303);
    const result = await (await client.get(path)).text();
    assert.match(result, /83,3%/);
    assert.match(result, /Tidak dijawab/);
  }));

Deno.test("a tab that was left open does not undo what another has saved", () =>
  withApp(async (app) => {
    const { client, path, questions: [single] } = await enter(app, {});
    await client.post(`${path}/start`);
    const stale = fieldsOf(await (await client.get(path)).text());
    await put(client, path, { saves: [{ question: single.id, answer: "r1", seq: 1 }] });
    await client.post(`${path}/answers`, stale);
    assert.deepEqual(await savedAnswers(app), [[single.id, "r1", 1]]);
  }));

Deno.test("a quiz of a section has addresses of its own and no influence on the final one", () =>
  withApp(async (app) => {
    const { client, path, course } = await enter(app);
    const section = await app.deps.db.insertInto("sections")
      .values({ course_id: course.id, position: 1, title: "Bagian satu", import_key: null })
      .returning("id").executeTakeFirstOrThrow();
    const quiz = await makeQuiz(app.deps, { course, section_id: section.id, title: "Kuis bagian" });
    await makeQuestion(app.deps, { quiz });
    const own = `${path}/${section.id}`;
    assert.match(await (await client.get(own)).text(), /Kuis bagian Bagian satu/);
    assert.equal((await client.post(`${own}/start`)).headers.get("location"), own);
    assert.equal((await stateOf(client, own)).questions.length, 1);
    assert.equal((await client.get(`${path}/state`)).status, 409);
    for (const wrong of ["999", "abc", "%27"]) {
      assert.equal((await client.get(`${path}/${wrong}`)).status, 404, wrong);
    }
  }));

Deno.test("drafts are their maker's, and a quiz that is closed says when it was", () =>
  withApp(async (app) => {
    const closes_at = Temporal.Instant.from("2026-11-21T01:00:00Z");
    const { client, path, course } = await enter(app, { closes_at });
    assert.match(await (await client.get(path)).text(), /21 November 2026, 08.00 WIB/);
    const refused = await client.post(`${path}/start`);
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /sudah berakhir/);
    await app.deps.db.updateTable("quizzes").set({ published_at: null }).execute();
    assert.equal((await client.get(path)).status, 404);
    const owner = await app.client({
      email: (await app.deps.db.selectFrom("users").select("email")
        .where("id", "=", course.instructor_id).executeTakeFirstOrThrow()).email,
    });
    const preview = await owner.get(path);
    assert.equal(preview.status, 200);
    assert.match(await preview.text(), /masih berupa draf/);
  }));

Deno.test("the instructor's live view: a page, the same as JSON, and extra time by form", () =>
  withApp(async (app) => {
    const { client, path, course, quiz, student } = await enter(app, { time_limit_minutes: 10 });
    await client.post(`${path}/start`);
    const { email } = await app.deps.db.selectFrom("users").select("email")
      .where("id", "=", course.instructor_id).executeTakeFirstOrThrow();
    const owner = await app.client({ email });
    const live = `/instructor/courses/${course.slug}/quiz/${quiz.id}/live`;
    assert.match(await (await owner.get(live)).text(), new RegExp(student.name));
    const data = await (await owner.get(live, { accept: "application/json" })).json();
    assert.deepEqual(data.counts, { open: 0, running: 1, finished: 0 });
    const wrong = await owner.post(live, { student: String(student.id), minutes: "banyak" });
    assert.equal(wrong.status, 422);
    assert.match(await wrong.text(), /Tulis tambahan waktu dalam menit/);
    const given = await owner.post(live, { student: String(student.id), minutes: "5" });
    assert.deepEqual([given.status, given.headers.get("location")], [303, `${live}?done=extra`]);
    const { deadline } = await (await put(client, path, { saves: [] })).json();
    assert.equal(deadline, "2026-11-21T03:15:00.000Z");
    assert.equal((await client.get(live)).status, 403);
  }));

Deno.test("the live view is a list: searched, sorted, turned over and saved, and asked again as it was", () =>
  withApp(async (app) => {
    const { client, path, course, quiz } = await enter(app, { time_limit_minutes: 10 });
    await client.post(`${path}/start`);
    const { email } = await app.deps.db.selectFrom("users").select("email")
      .where("id", "=", course.instructor_id).executeTakeFirstOrThrow();
    const owner = await app.client({ email });
    for (let index = 0; index < 101; index++) {
      const name = ["=Zed", "adi", "Budi"][index] ?? `Siswa ${index % 9}`;
      await enroll(app.deps, { user: await makeUser(app.deps, { name }), course });
    }
    const live = `/instructor/courses/${course.slug}/quiz/${quiz.id}/live`;
    const names = (query: string) =>
      walkPages(owner, `${live}?${query}`).then((pages) => pages.flat());
    assert.deepEqual((await walkPages(owner, live)).map(({ length }) => length), [100, 2]);
    for (
      const sort of ["name", "-progress", "answered", "-started", "saved", "deadline", "extra"]
    ) {
      assert.equal((await names(`sort=${sort}`)).length, 102, sort);
    }
    const byName = await names("sort=name");
    assert.ok(byName.indexOf("adi") < byName.indexOf("Budi"), "capitals make no order");
    assert.deepEqual(await names("q=ad"), ["adi"]);
    const [runner] = await names("sort=-progress");
    assert.deepEqual(await names("state=running"), [runner]);
    assert.match(await (await owner.get(`${live}?state=finished`)).text(), /Tidak ada yang cocok/);
    const asked = await owner.get(`${live}?state=running`, { accept: "application/json" });
    const { rows, counts } = await asked.json();
    assert.deepEqual([rows.length, counts], [1, { open: 101, running: 1, finished: 0 }]);
    const given = await owner.post(`${live}?state=running`, { student: rows[0].id, minutes: "5" });
    assert.equal(given.headers.get("location"), `${live}?state=running&done=extra`);
    const lines = await csvLines(owner, `${live}?state=running&format=csv`);
    assert.match(lines[1], /,Mengerjakan,0,\d+,.*,5$/);
    assert.match((await csvLines(owner, `${live}?q=zed&format=csv`))[1], /^'=Zed,Belum mulai,/);
    assert.equal(await xlsxRows(owner, `${live}?format=xlsx`), 102);
    await refusesNonsense(owner, live);
    assert.equal((await client.get(`${live}?format=csv`)).status, 403);
  }));
