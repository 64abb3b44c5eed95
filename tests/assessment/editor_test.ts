import assert from "node:assert/strict";
import { readQuestions } from "../../lib/assessment/exchange/mod.ts";
import { fieldError, type TestApp, type TestClient, withApp } from "../support/app.ts";
import { makeQuestion, makeQuiz } from "../support/assessment.ts";
import { makeCourse, makeSection, makeUser } from "../support/factories.ts";
import { tinyGif } from "../support/pictures.ts";
import { makeTeachers, QUESTION_FORMS } from "../support/quiz_editor.ts";

/** Status and where it leads. */
function answer(response: Response): string {
  const location = response.headers.get("location");
  return location ? `${response.status} ${location}` : String(response.status);
}

async function text(client: TestClient, path: string): Promise<string> {
  const response = await client.get(path);
  assert.equal(response.status, 200, path);
  return await response.text();
}

/** Makes the final quiz of the course `kursus`; its address. */
async function makeFinal(owner: TestClient): Promise<string> {
  const made = await owner.post("/instructor/courses/kursus/quiz", { section: "" });
  const location = made.headers.get("location") ?? "";
  assert.match(location, /^\/instructor\/courses\/kursus\/quiz\/\d+\?done=created$/);
  return location.replace(/\?.*/, "");
}

async function questionTexts({ deps }: TestApp): Promise<string[]> {
  const rows = await deps.db.selectFrom("quiz_questions").select("prompt")
    .orderBy("position").orderBy("id").execute();
  return rows.map(({ prompt }) => prompt);
}

Deno.test("from nothing to a published quiz of every kind, with forms alone", () =>
  withApp(async (app) => {
    const { owner } = await makeTeachers(app);
    const empty = await text(owner, "/instructor/courses/kursus/quiz");
    assert.match(empty, /Kursus ini belum memiliki kuis/);
    const base = await makeFinal(owner);
    assert.equal(answer(await owner.post(`${base}/publish`, { publish: "1" })), "422");
    for (const [kind, form] of Object.entries(QUESTION_FORMS)) {
      const path = `${base}/questions/new?kind=${kind}`;
      assert.match(await text(owner, path), /name="prompt"/);
      const saved = await owner.post(path, { points: "1", ...form });
      assert.equal(answer(saved), `303 ${base}?done=question_added`, kind);
    }
    const list = await text(owner, base);
    assert.match(list, /Ibu kota Indonesia\?/);
    assert.match(list, /2 poin/);
    const preview = await text(owner, `${base}/preview`);
    assert.match(preview, /<strong>Indonesia<\/strong>/);
    assert.match(preview, /toleransi 0,01/);
    assert.match(preview, /Denpasar/);
    const published = await owner.post(`${base}/publish`, { publish: "1" });
    assert.equal(answer(published), `303 ${base}?done=published`);
    const quiz = await app.deps.db.selectFrom("quizzes").selectAll().executeTakeFirstOrThrow();
    assert.equal(quiz.title, "Kuis akhir");
    assert.equal(quiz.pass_mark, 100);
    assert.equal(quiz.counts_for_certificate, true);
    assert.ok(quiz.published_at);
  }));

Deno.test("a course has one final quiz, each section one", () =>
  withApp(async (app) => {
    const { owner, course } = await makeTeachers(app);
    const section = await makeSection(app.deps, { course, title: "Dasar" });
    const foreign = await makeSection(app.deps, { course: await makeCourse(app.deps) });
    const base = await makeFinal(owner);
    const again = await owner.post("/instructor/courses/kursus/quiz", { section: "" });
    assert.equal(answer(again), `303 ${base}?done=created`);
    const form = { section: String(section.id) };
    const ofSection = await owner.post("/instructor/courses/kursus/quiz", form);
    assert.equal(ofSection.status, 303);
    const list = await text(owner, "/instructor/courses/kursus/quiz");
    assert.match(list, /Kuis: Dasar/);
    for (const bad of [String(foreign.id), "abc", "0"]) {
      const refused = await owner.post("/instructor/courses/kursus/quiz", { section: bad });
      assert.equal(refused.status, 422, bad);
    }
    const rows = await app.deps.db.selectFrom("quizzes").select("counts_for_certificate")
      .orderBy("id").execute();
    assert.deepEqual(rows.map((row) => row.counts_for_certificate), [true, false]);
  }));

Deno.test("what is wrong with a question is said at its field, and what was typed stays", () =>
  withApp(async (app) => {
    const { owner } = await makeTeachers(app);
    const base = await makeFinal(owner);
    const cases: [string, Record<string, string>, Record<string, RegExp>][] = [
      ["single", { option1: "a", points: "0" }, {
        prompt: /Wajib/,
        points: /bilangan bulat/,
        option1: /dua pilihan/,
        right: /benar/,
      }],
      ["single", { prompt: "x", option1: "a", option2: "b", right: "4" }, { right: /benar/ }],
      ["multiple", { prompt: "x", option1: "a", option2: "b", right1: "1", weight2: "101" }, {
        weight2: /−100/,
      }],
      ["truefalse", { prompt: "x" }, { right: /benar/ }],
      ["short", { prompt: "x" }, { option1: /Wajib/ }],
      ["number", { prompt: "x", option1: "lima", match1: "-1" }, {
        option1: /bukan angka/,
        match1: /bukan angka/,
      }],
      ["matching", { prompt: "x", option1: "Bali", option2: "Maluku", match2: "Ambon" }, {
        match1: /Wajib/,
      }],
      ["single", { ...QUESTION_FORMS.single, prompt: "x".repeat(20_001) }, { prompt: /panjang/ }],
      ["single", { ...QUESTION_FORMS.single, points: "1.5" }, { points: /bilangan bulat/ }],
      ["single", { ...QUESTION_FORMS.single, points: "1001" }, { points: /bilangan bulat/ }],
    ];
    for (const [kind, form, wrong] of cases) {
      const response = await owner.post(`${base}/questions/new?kind=${kind}`, form);
      const html = await response.text();
      assert.equal(response.status, 422, JSON.stringify(form));
      for (const [field, message] of Object.entries(wrong)) {
        assert.match(fieldError(html, field) ?? "", message, `${kind} ${field}`);
      }
      if (form.option2) assert.ok(html.includes(form.option2));
    }
    assert.deepEqual(await questionTexts(app), []);
  }));

Deno.test("questions are edited, moved, ordered and deleted until somebody has started", () =>
  withApp(async (app) => {
    const { owner, course } = await makeTeachers(app);
    const quiz = await makeQuiz(app.deps, { course });
    const base = `/instructor/courses/kursus/quiz/${quiz.id}`;
    const rows = [];
    for (const prompt of ["A", "B", "C"]) rows.push(await makeQuestion(app.deps, { quiz, prompt }));
    const [a, b, c] = rows.map(({ id }) => `${base}/questions/${id}`);
    assert.match(await text(owner, a), /value="1" checked|checked/);
    const edited = { ...QUESTION_FORMS.single, prompt: "A baru" };
    assert.equal(answer(await owner.post(a, edited)), `303 ${base}?done=question_saved`);
    await owner.post(`${a}/move`, { direction: "down" });
    await owner.post(`${c}/move`, { direction: "down" });
    assert.deepEqual(await questionTexts(app), ["B", "A baru", "C"]);
    await owner.post(`${c}/move`, { direction: "up" });
    assert.deepEqual(await questionTexts(app), ["B", "C", "A baru"]);
    const order = [rows[0].id, rows[1].id, 999_999].join(",");
    await owner.post(`${base}/order`, { order });
    assert.deepEqual(await questionTexts(app), ["A baru", "B", "C"]);
    assert.equal(answer(await owner.post(`${base}/order`, { order: "x" })), "422");
    assert.equal(
      answer(await owner.post(`${b}/delete`)),
      `303 ${base}?done=question_deleted`,
    );
    assert.deepEqual(await questionTexts(app), ["A baru", "C"]);

    const student = await makeUser(app.deps);
    await app.deps.db.insertInto("quiz_attempts").values({
      quiz_id: quiz.id,
      user_id: student.id,
      seed: 1,
      started_at: app.deps.clock.now(),
      deadline_at: null,
      finished_at: null,
      finished_by: null,
      points: null,
      max_points: null,
    }).execute();
    assert.match(await text(owner, base), /soalnya terkunci/);
    const refused = await owner.post(a, edited);
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /sudah dikerjakan seseorang/);
    for (
      const [path, form] of [
        [`${c}/delete`, {}],
        [`${c}/move`, { direction: "up" }],
        [`${base}/order`, { order: "1,2" }],
        [`${base}/questions/new?kind=single`, QUESTION_FORMS.single],
        [`${base}/import`, { format: "gift", text: "A {=b ~c}" }],
        [`${base}/delete`, {}],
        [`${base}/publish`, { publish: "0" }],
      ] as const
    ) {
      assert.equal((await owner.post(path, form)).status, 409, path);
    }
    assert.deepEqual(await questionTexts(app), ["A baru", "C"]);
  }));

Deno.test("preview, more rows and pictures keep what was typed and save nothing", () =>
  withApp(async (app) => {
    const { owner } = await makeTeachers(app);
    const base = await makeFinal(owner);
    const path = `${base}/questions/new?kind=single`;
    const form = { ...QUESTION_FORMS.single, explanation: "Sejak **1945**." };
    const shown = await owner.post(path, { ...form, do: "preview" });
    const preview = await shown.text();
    assert.equal(shown.status, 200);
    assert.match(preview, /Beginilah siswa melihatnya/);
    assert.match(preview, /Sejak <strong>1945<\/strong>/);
    const more = await (await owner.post(path, { ...form, rows: "4", do: "rows" })).text();
    assert.match(more, /name="option8"/);
    assert.match(more, />Jakarta<\/textarea>/);
    const body = new FormData();
    for (const [name, value] of Object.entries(form)) body.set(name, value);
    body.set("do", "picture");
    body.set("picture", new File([new Uint8Array(tinyGif())], "x.gif"));
    const pictured = await owner.request("POST", path, { body });
    assert.equal(pictured.status, 200);
    assert.match(await pictured.text(), /!\[\]\(\/media\/[0-9a-f-]{36}\)/);
    body.set("picture", new File(["bukan gambar"], "x.gif"));
    const refused = await owner.request("POST", path, { body });
    assert.equal(refused.status, 422);
    assert.match(fieldError(await refused.text(), "picture") ?? "", /\S/);
    assert.deepEqual(await questionTexts(app), []);
  }));

Deno.test("settings are typed in the instructor's zone", () =>
  withApp(async (app) => {
    const { instructor, owner, course } = await makeTeachers(app);
    await app.deps.db.updateTable("users").set({ zone: "Asia/Jayapura" })
      .where("id", "=", instructor.id).execute();
    const quiz = await makeQuiz(app.deps, { course });
    const base = `/instructor/courses/kursus/quiz/${quiz.id}`;
    const form = {
      title: "Ujian",
      description: "Kerjakan **sendiri**.",
      opens_at: "2026-12-01T09:00",
      closes_at: "2026-12-02T09:30",
      time_limit_minutes: "45",
      pass_mark: "70",
      shuffle_questions: "1",
      results_shown: "after_close",
      explanations_shown: "never",
    };
    assert.equal(answer(await owner.post(`${base}/settings`, form)), `303 ${base}?done=saved`);
    const kept = await app.deps.db.selectFrom("quizzes").selectAll().executeTakeFirstOrThrow();
    assert.equal(String(kept.opens_at), "2026-12-01T00:00:00Z");
    assert.equal(String(kept.closes_at), "2026-12-02T00:30:00Z");
    assert.deepEqual(
      [kept.time_limit_minutes, kept.pass_mark, kept.shuffle_questions, kept.shuffle_options],
      [45, 70, true, false],
    );
    assert.deepEqual([kept.results_shown, kept.counts_for_certificate], ["after_close", false]);
    const shown = await text(owner, `${base}/settings`);
    assert.match(shown, /value="2026-12-01T09:00"/);
    assert.match(shown, /Waktu Indonesia Timur \(WIT\)/);

    const bad: [Record<string, string>, string][] = [
      [{ title: " " }, "title"],
      [{ title: "x".repeat(161) }, "title"],
      [{ opens_at: "besok" }, "opens_at"],
      [{ opens_at: "2026-02-30T09:00" }, "opens_at"],
      [{ closes_at: "2026-12-01T09:00" }, "closes_at"],
      [{ time_limit_minutes: "0" }, "time_limit_minutes"],
      [{ time_limit_minutes: "1441" }, "time_limit_minutes"],
      [{ time_limit_minutes: "1.5" }, "time_limit_minutes"],
      [{ pass_mark: "101" }, "pass_mark"],
      [{ pass_mark: "-1" }, "pass_mark"],
      [{ results_shown: "kapan saja" }, "results_shown"],
    ];
    for (const [change, field] of bad) {
      const response = await owner.post(`${base}/settings`, { ...form, ...change });
      assert.equal(response.status, 422, JSON.stringify(change));
      assert.ok(fieldError(await response.text(), field), field);
    }
  }));

Deno.test("an import takes everything or nothing, and names every bad line", () =>
  withApp(async (app) => {
    const { owner } = await makeTeachers(app);
    const base = await makeFinal(owner);
    const post = (form: Record<string, string>) => owner.post(`${base}/import`, form);
    const bad = await post({ format: "gift", text: "A {=b ~c}\n\nB {~c ~d}\n\nC {#x}" });
    const html = await bad.text();
    assert.equal(bad.status, 422);
    assert.match(html, /Baris 3<\/strong>: Tidak ada jawaban yang benar/);
    assert.match(html, /Baris 5<\/strong>: Ini bukan angka/);
    assert.match(html, /A \{=b ~c\}/);
    const csv = "kind,prompt,answer,option1,option2\nsingle,A,1,a,b\nsingle,B,3,a,b\nfoto,C,,,\n";
    const badCsv = await (await post({ format: "csv", text: csv })).text();
    assert.match(badCsv, /Baris 3<\/strong>: Kolom answer harus/);
    assert.match(badCsv, /Baris 4<\/strong>: Jenis soal/);
    assert.deepEqual(await questionTexts(app), []);
    for (const format of ["gift", "csv"]) {
      const nothing = await post({ format, text: " \n" });
      assert.equal(nothing.status, 422);
      assert.ok(fieldError(await nothing.text(), "text"));
    }
    const good = await post({ format: "gift", text: "A {=b ~c}\n\nEsai {}\n\nB {T}" });
    assert.equal(answer(good), `303 ${base}/import?imported=2&skipped=3.essay`);
    const after = await text(owner, `${base}/import?imported=2&skipped=3.essay`);
    assert.match(after, /2 soal sudah ditambahkan/);
    assert.match(after, /Baris 3<\/strong>: esai/);
    assert.deepEqual(await questionTexts(app), ["A", "B"]);
  }));

Deno.test("a file is imported by its ending, and only text in UTF-8", () =>
  withApp(async (app) => {
    const { owner } = await makeTeachers(app);
    const base = await makeFinal(owner);
    const upload = (bytes: Uint8Array<ArrayBuffer>, name: string) => {
      const body = new FormData();
      body.set("format", "gift");
      body.set("text", "");
      body.set("file", new File([bytes], name));
      return owner.request("POST", `${base}/import`, { body });
    };
    const encoder = new TextEncoder();
    const csv = encoder.encode("\uFEFFkind;prompt;answer\r\ntruefalse;Bumi bulat.;benar\r\n");
    assert.equal(answer(await upload(csv, "soal.CSV")), `303 ${base}/import?imported=1`);
    const broken = await upload(Uint8Array.of(0xff, 0xfe, 0x41), "soal.txt");
    assert.equal(broken.status, 422);
    assert.ok(fieldError(await broken.text(), "file"));
    const large = await upload(new Uint8Array(2 * 1024 * 1024 + 1).fill(65), "soal.txt");
    assert.equal(large.status, 422);
    assert.deepEqual(await questionTexts(app), ["Bumi bulat."]);
  }));

Deno.test("an export is a file to save that can be imported again", () =>
  withApp(async (app) => {
    const { owner } = await makeTeachers(app);
    const base = await makeFinal(owner);
    for (const [kind, form] of Object.entries(QUESTION_FORMS)) {
      await owner.post(`${base}/questions/new?kind=${kind}`, form);
    }
    for (const format of ["gift", "csv"] as const) {
      const file = await owner.get(`${base}/export?format=${format}`);
      assert.match(file.headers.get("content-disposition") ?? "", /^attachment; filename=/);
      const { drafts, problems } = readQuestions(format, await file.text());
      assert.deepEqual(problems, []);
      assert.deepEqual(drafts.map(({ kind }) => kind), Object.keys(QUESTION_FORMS));
    }
  }));

Deno.test("a dropped question leaves and comes back as one, and counts again once it is changed", () =>
  withApp(async (app) => {
    const { db, clock } = app.deps;
    const { owner } = await makeTeachers(app);
    const base = await makeFinal(owner);
    await owner.post(`${base}/questions/new?kind=truefalse`, QUESTION_FORMS.truefalse);
    await db.updateTable("quiz_questions").set({ dropped_at: clock.now() }).execute();
    const states = async () => {
      const rows = await db.selectFrom("quiz_questions").orderBy("position")
        .select(["id", "dropped_at"]).execute();
      return rows.map(({ id, dropped_at }) => ({ id, isDropped: dropped_at !== null }));
    };
    for (const format of ["gift", "csv"]) {
      const file = await (await owner.get(`${base}/export?format=${format}`)).text();
      await db.deleteFrom("quiz_questions").execute();
      await owner.post(`${base}/import`, { format, text: file });
      assert.deepEqual((await states()).map(({ isDropped }) => isDropped), [true], file);
    }
    const [{ id }] = await states();
    await owner.post(`${base}/questions/${id}`, QUESTION_FORMS.truefalse);
    assert.deepEqual(await states(), [{ id, isDropped: false }]);
  }));

Deno.test("a quiz is its instructor's and admins', nobody else's", () =>
  withApp(async (app) => {
    const { owner, stranger, student, admin, course } = await makeTeachers(app);
    const quiz = await makeQuiz(app.deps, { course });
    const question = await makeQuestion(app.deps, { quiz });
    const foreign = await makeQuiz(app.deps);
    const base = `/instructor/courses/kursus/quiz/${quiz.id}`;
    const paths = [
      "/instructor/courses/kursus/quiz",
      base,
      `${base}/settings`,
      `${base}/preview`,
      `${base}/import`,
      `${base}/export`,
      `${base}/results`,
      `${base}/results?format=xlsx`,
      `${base}/questions/new`,
      `${base}/questions/${question.id}`,
      `${base}/questions/${question.id}/regrade`,
    ];
    for (const path of paths) {
      assert.equal((await owner.get(path)).status, 200, path);
      assert.equal((await admin.get(path)).status, 200, path);
      assert.equal((await stranger.get(path)).status, 404, path);
      assert.equal((await student.get(path)).status, 403, path);
    }
    const posts = ["publish", "delete", "order", "import", "settings", "questions/new"];
    for (const path of [...posts, `questions/${question.id}/delete`]) {
      assert.equal((await stranger.post(`${base}/${path}`)).status, 404, path);
    }
    for (const id of [foreign.id, 999_999, "abc", "0"]) {
      assert.equal((await owner.get(`/instructor/courses/kursus/quiz/${id}`)).status, 404);
    }
    assert.equal((await owner.get(`${base}/questions/999999`)).status, 404);
    assert.deepEqual(await questionTexts(app), [question.prompt]);
  }));
