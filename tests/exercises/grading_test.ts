import assert from "node:assert/strict";
import { drained, drainJobs } from "../../lib/handlers.ts";
import { editExercise, gradeSubmission, submitWork } from "../../lib/exercises/service.ts";
import { daysLate, keptPercent } from "../../lib/exercises/rules.ts";
import { fieldError, type TestClient, withApp } from "../support/app.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeExercise, makeSubmission } from "../support/exercises.ts";
import { enroll, makeCourse, makeUser } from "../support/factories.ts";
import { csvLines, refusesNonsense, walkPages, xlsxRows } from "../support/listing.ts";
import { viewerOf } from "../support/viewer.ts";

const NEW = {
  name: "Surat resmi",
  description: "Tulis **surat**.",
  link: "https://contoh.test/soal",
  opens_at: "2026-11-21T08:00",
  closes_at: "2026-11-30T23:59",
  required: "1",
  late: "deduct",
  late_percent: "10",
  late_floor: "40",
};

Deno.test("an instructor makes, changes and deletes an exercise; times are in the instructor's zone", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor", zone: "Asia/Jayapura" });
    const course = await makeCourse(deps, { slug: "kursus", instructor });
    const rina = await client(instructor);
    const base = "/instructor/courses/kursus/exercises";
    assert.match(await (await rina.get(base)).text(), /Belum ada latihan/);
    const made = await rina.post(`${base}/new`, NEW);
    assert.equal(made.headers.get("location"), `${base}?done=created`);
    const row = await deps.db.selectFrom("exercises").selectAll().executeTakeFirstOrThrow();
    assert.equal(row.course_id, course.id);
    assert.equal(row.opens_at?.toString(), "2026-11-20T23:00:00Z");
    assert.deepEqual([row.is_required, row.late_rule, row.late_percent, row.late_floor], [
      true,
      "deduct",
      10,
      40,
    ]);
    const form = await (await rina.get(`${base}/${row.id}`)).text();
    assert.match(form, /value="2026-11-30T23:59"/);
    assert.match(form, /WIT/);
    const changed = await rina.post(`${base}/${row.id}`, { name: "Surat", late: "refuse" });
    assert.equal(changed.status, 303);
    const after = await deps.db.selectFrom("exercises").selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([after.name, after.opens_at, after.is_required], ["Surat", null, false]);
    const submission = await makeSubmission(deps, { exercise: row });
    const kept = await rina.post(`${base}/${row.id}/delete`);
    assert.equal(kept.status, 409);
    assert.match(await kept.text(), /sudah memiliki kiriman/);
    await deps.db.deleteFrom("exercise_submissions").where("id", "=", submission.id).execute();
    assert.equal((await rina.post(`${base}/${row.id}/delete`)).status, 303);
    assert.equal((await rina.get(`${base}/${row.id}`)).status, 404);
  }));

Deno.test("a wrong exercise is told at its fields, with what was typed, and nothing is made", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    await makeCourse(deps, { slug: "kursus", instructor });
    const rina = await client(instructor);
    const wrong: [Record<string, string>, string][] = [
      [{ name: "" }, "name"],
      [{ name: "x".repeat(151) }, "name"],
      [{ link: "http://contoh.test" }, "link"],
      [{ opens_at: "2026-02-30T10:00" }, "opens_at"],
      [{ opens_at: "besok" }, "opens_at"],
      [{ closes_at: "2026-11-21T08:00" }, "closes_at"],
      [{ closes_at: "" }, "closes_at"],
      [{ late_percent: "0" }, "late_percent"],
      [{ late_percent: "101" }, "late_percent"],
      [{ late_percent: "1,5" }, "late_percent"],
      [{ late_floor: "-1" }, "late_floor"],
      [{ late_floor: "" }, "late_floor"],
      [{ late: "mungkin" }, "late"],
      [{ description: "x".repeat(10_001) }, "description"],
    ];
    for (const [change, field] of wrong) {
      const response = await rina.post("/instructor/courses/kursus/exercises/new", {
        ...NEW,
        ...change,
      });
      const html = await response.text();
      assert.equal(response.status, 422, JSON.stringify(change));
      assert.ok(fieldError(html, field), `${field} of ${JSON.stringify(change)}`);
      if (!("link" in change)) assert.match(html, /value="https:\/\/contoh\.test\/soal"/);
    }
    assert.deepEqual(await deps.db.selectFrom("exercises").select("id").execute(), []);
  }));

/** The changes of a grade are a list, on the page of the course and on that of the inbox. */
async function listsTheHistory(
  deps: TestDeps,
  { id, page, grader, stranger }: {
    id: number;
    page: string;
    grader: TestClient;
    stranger: TestClient;
  },
): Promise<void> {
  const { id: wayan } = await makeUser(deps, { name: "Wayan", role: "instructor" });
  await deps.db.insertInto("grade_changes").values(
    Array.from({ length: 25 }, (_, index) => ({
      submission_id: id,
      previous_grade: index,
      grade: index === 24 ? null : index + 1,
      feedback: "=1+1",
      reason: index === 7 ? "=Tujuh" : "",
      changed_by: wayan,
      changed_at: deps.clock.now().subtract({ hours: 25 - index }),
    })),
  ).execute();
  for (const path of [page, `/instructor/grading/${id}`]) {
    const pages = await walkPages(grader, `${path}?course=kursus`, "history");
    assert.deepEqual(pages.map(({ length }) => length), [25, 2], path);
    assert.equal(pages[0][0], "80 menjadi 85");
    const rows = async (query: string) =>
      (await walkPages(grader, `${path}?${query}`, "history")).flat();
    for (const sort of ["result", "-who", "at", "-reason"]) {
      assert.equal(new Set(await rows(`sort=${sort}`)).size, 27, sort);
    }
    assert.equal((await rows("sort=result"))[0], "Nilai 24 ditarik: kiriman diganti");
    assert.deepEqual(await rows("q=salah"), ["80 menjadi 85"]);
    const [, first, ...more] = await csvLines(grader, `${path}?q=tujuh&format=csv`);
    assert.match(first, /^7,8,'=1\+1,'=Tujuh,Wayan,/);
    assert.equal(more.length, 0);
    assert.equal(await xlsxRows(grader, `${path}?format=xlsx`), 27);
    await refusesNonsense(grader, path);
    assert.equal((await stranger.get(`${path}?format=csv`)).status, 403);
  }
}

Deno.test("a grade is given, told, changed with a reason, and every change is kept", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor", name: "Rina" });
    const student = await makeUser(deps, { name: "Sari", email: "sari@contoh.test" });
    const course = await makeCourse(deps, { slug: "kursus", instructor });
    await enroll(deps, { user: student, course });
    const exercise = await makeExercise(deps, { course, name: "Surat" });
    const { id } = await makeSubmission(deps, {
      exercise,
      user: student,
      daysLate: 1,
      keptPercent: 90,
    });
    const rina = await client(instructor);
    const list = `/instructor/courses/kursus/exercises/${exercise.id}/submissions`;
    assert.match(await (await rina.get(list)).text(), /Sari/);
    const listed = async (query: string) => {
      const answer = await rina.get(`${list}?${query}`);
      return answer.status === 200 && /Sari/.test(await answer.text());
    };
    for (const query of ["sort=-result", "q=contoh.test", "state=waiting", "format=csv"]) {
      assert.ok(await listed(query), query);
    }
    assert.equal(await listed("state=graded"), false);
    for (const query of ["sort=password", "state=x", "format=pdf"]) {
      assert.equal((await rina.get(`${list}?${query}`)).status, 422, query);
    }
    const page = `${list}/${id}`;
    for (const grade of ["101", "-1", "8,5", "", "abc", "1e2", "1000"]) {
      const refused = await rina.post(page, { grade, feedback: "Bagus" });
      const html = await refused.text();
      assert.equal(refused.status, 422, grade);
      assert.ok(fieldError(html, "grade"), grade);
      assert.match(html, />Bagus<\/textarea>/);
    }
    const given = await rina.post(page, {
      grade: "80",
      feedback: "Rapi, **bagus**.",
      version: "1",
    });
    assert.equal(given.headers.get("location"), `${list}?done`);
    const old = await rina.post(page, { grade: "85", reason: "Salah hitung", version: "1" });
    assert.equal(old.status, 409, "somebody else has graded since the page was opened");
    const why = await rina.post(page, { grade: "85", feedback: "Rapi", version: "2" });
    assert.deepEqual([why.status, fieldError(await why.text(), "reason")], [
      422,
      "Tulis alasan mengapa nilai ini diubah.",
    ]);
    const again = { grade: "85", feedback: "Rapi", reason: "Salah hitung", version: "2" };
    assert.equal((await rina.post(page, again)).status, 303);
    const history = await (await rina.get(page)).text();
    assert.match(history, /80 menjadi 85/);
    assert.match(history, /Salah hitung/);
    // What the requests have set off is still under way.
    await drained(deps);
    await drainJobs(deps);
    const mails = await deps.db.selectFrom("mail_messages").select(["recipient", "text"]).execute();
    assert.ok(mails.every(({ recipient }) => recipient === "sari@contoh.test"));
    assert.ok(mails.some(({ text }) => /77 dari 100/.test(text)));
    const sari = await client(student);
    const seen = await (await sari.get(`/learn/kursus/exercises/${exercise.id}`)).text();
    assert.match(seen, /77 dari 100/);
    assert.match(seen, /Instruktur memberi 85\. Karena terlambat 1 hari, 90% dari nilai itu/);
    assert.doesNotMatch(seen, /Salah hitung/);
    assert.equal((await sari.post(page, { grade: "100" })).status, 403);
    const stranger = await client(await makeUser(deps, { role: "instructor" }));
    assert.equal((await stranger.post(page, { grade: "100" })).status, 404);
    const changes = await deps.db.selectFrom("grade_changes")
      .select(["previous_grade", "grade", "reason", "changed_by"]).orderBy("id").execute();
    assert.deepEqual(changes, [
      { previous_grade: null, grade: 80, reason: "", changed_by: instructor.id },
      { previous_grade: 80, grade: 85, reason: "Salah hitung", changed_by: instructor.id },
    ]);
    await listsTheHistory(deps, { id, page, grader: rina, stranger: await client(student) });
  }));

Deno.test("replacing graded work puts its grade aside and keeps that it did", () =>
  withDeps(async (deps) => {
    const student = await makeUser(deps);
    const course = await makeCourse(deps);
    await enroll(deps, { user: student, course });
    const exercise = await makeExercise(deps, { course });
    await makeSubmission(deps, { exercise, user: student, grade: 70 });
    const address = { slug: course.slug, id: exercise.id };
    await submitWork(deps, student, address, {
      values: { link: "https://contoh.test/baru" },
      file: null,
    });
    const row = await deps.db.selectFrom("exercise_submissions").selectAll()
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.grade, row.link, row.version], [null, "https://contoh.test/baru", 2]);
    const [change] = await deps.db.selectFrom("grade_changes").selectAll().execute();
    assert.deepEqual([change.previous_grade, change.grade, change.changed_by], [
      70,
      null,
      student.id,
    ]);
  }));

Deno.test("a longer window forgives lateness as the rules say; a shorter one takes nothing away", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const viewer = viewerOf(instructor);
    const course = await makeCourse(deps, { instructor });
    const closesAt = Temporal.Instant.from("2026-11-21T16:59:00Z");
    const late = { percent: 10, floor: 30 };
    const exercise = await makeExercise(deps, { course, closesAt, late });
    const hours = [-30, 1, 24, 25, 49, 300];
    for (const more of hours) {
      const submittedAt = closesAt.add({ hours: more });
      const days = daysLate(submittedAt.epochMilliseconds, closesAt.epochMilliseconds);
      const rule = { kind: "deduct", percentPerDay: 10, floorPercent: 30 } as const;
      const kept = keptPercent(days, rule);
      await makeSubmission(deps, { exercise, submittedAt, daysLate: days, keptPercent: kept });
    }
    const kept = async () =>
      (await deps.db.selectFrom("exercise_submissions").select(["days_late", "kept_percent"])
        .orderBy("id").execute()).map((row) => [row.days_late, row.kept_percent]);
    const before = await kept();
    assert.deepEqual(before, [[0, 100], [1, 90], [2, 80], [2, 80], [3, 70], [13, 30]]);
    const input = (closes: string) => ({
      name: "Latihan",
      late: "deduct",
      late_percent: "10",
      late_floor: "30",
      closes_at: closes,
    });
    const edit = (closes: string) =>
      editExercise(deps, viewer, course.slug, exercise.id, input(closes));
    // A day earlier, in Jakarta's time: nothing gets worse.
    await edit("2026-11-20T23:59");
    assert.deepEqual(await kept(), before);
    // Two days later.
    await edit("2026-11-23T23:59");
    assert.deepEqual(await kept(), [[0, 100], [0, 100], [0, 100], [0, 100], [1, 90], [11, 30]]);
    // Without an end nobody is late.
    await editExercise(deps, viewer, course.slug, exercise.id, { name: "Latihan" });
    assert.ok((await kept()).every(([days, percent]) => days === 0 && percent === 100));
  }));

Deno.test({
  name: "of two who grade what both have seen, one is told that it has changed",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const instructor = await makeUser(deps, { role: "instructor" });
      const course = await makeCourse(deps, { instructor });
      const exercise = await makeExercise(deps, { course });
      const { id } = await makeSubmission(deps, { exercise });
      const address = { slug: course.slug, exerciseId: exercise.id, id };
      const viewer = viewerOf(instructor);
      const grades = Array.from({ length: 8 }, (_, n) => String(60 + n));
      const results = await Promise.allSettled(
        grades.map((grade) => gradeSubmission(deps, viewer, address, { grade, version: "1" })),
      );
      assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
      const changes = await deps.db.selectFrom("grade_changes").select("id").execute();
      assert.equal(changes.length, 1);
    }),
});

Deno.test({
  name: "twenty first submissions at once make one row",
  ignore: !SERVER_URL,
  fn: () =>
    withDeps(async (deps) => {
      const student = await makeUser(deps);
      const course = await makeCourse(deps);
      await enroll(deps, { user: student, course });
      const exercise = await makeExercise(deps, { course });
      const address = { slug: course.slug, id: exercise.id };
      await Promise.all(Array.from({ length: 20 }, (_, n) =>
        submitWork(deps, student, address, {
          values: { link: `https://contoh.test/${n}` },
          file: null,
        })));
      const rows = await deps.db.selectFrom("exercise_submissions").select("version").execute();
      assert.deepEqual(rows, [{ version: 20 }]);
    }),
});
