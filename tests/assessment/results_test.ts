import assert from "node:assert/strict";
import fc from "fast-check";
import { openResults } from "../../lib/assessment/editor/service.ts";
import type { AnswerValue } from "../../lib/assessment/spec.ts";
import { LISTING_PAGE } from "../../lib/platform/listing.ts";
import { json } from "../../lib/platform/db/mod.ts";
import { readCsv } from "../../lib/platform/csv.ts";
import { withApp } from "../support/app.ts";
import { makeQuestion, makeQuiz, type Question } from "../support/assessment.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeCourse, makeUser } from "../support/factories.ts";
import { csvLines, refusesNonsense, walkPages, xlsxRows } from "../support/listing.ts";
import { makeTeachers } from "../support/quiz_editor.ts";
import { unzip } from "../support/unzip.ts";

/** Puts a finished attempt there; `shares` says how much of each question's points it got, null: left open. */
async function finished(
  deps: TestDeps,
  quiz: { id: number },
  questions: readonly { id: number; points: number }[],
  shares: readonly (number | null)[],
  { values, ...person }: { name?: string; email?: string; values?: readonly AnswerValue[] } = {},
): Promise<void> {
  const user = await makeUser(deps, person);
  const gained = questions.map(({ points }, index) => (shares[index] ?? 0) * points);
  const at = deps.clock.now();
  const { id } = await deps.db.insertInto("quiz_attempts").values({
    quiz_id: quiz.id,
    user_id: user.id,
    seed: 1,
    started_at: at,
    deadline_at: null,
    finished_at: at,
    finished_by: "student",
    points: gained.reduce((sum, one) => sum + one, 0),
    max_points: questions.reduce((sum, { points }) => sum + points, 0),
  }).returning("id").executeTakeFirstOrThrow();
  for (const [index, { id: question }] of questions.entries()) {
    if (shares[index] === null) continue;
    await deps.db.insertInto("quiz_answers").values({
      attempt_id: id,
      question_id: question,
      quiz_id: quiz.id,
      value: json(values?.[index] ?? "r1"),
      seq: 1,
      saved_at: at,
      points: gained[index],
    }).execute();
  }
}

async function makeResults(deps: TestDeps, points: readonly number[]) {
  const instructor = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor, slug: "kursus" });
  const quiz = await makeQuiz(deps, { course, pass_mark: 60 });
  const questions = [];
  for (const one of points) questions.push(await makeQuestion(deps, { quiz, points: one }));
  return { instructor, quiz, questions, place: { slug: "kursus", quiz: String(quiz.id) } };
}

/** Pearson's correlation, as it is defined; null when either side does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, index) => sum + (x - mx) * (ys[index] - my), 0);
  const under = Math.sqrt(
    xs.reduce((sum, x) => sum + (x - mx) ** 2, 0) * ys.reduce((sum, y) => sum + (y - my) ** 2, 0),
  );
  return under < 1e-9 ? null : over / under;
}

Deno.test("facility and discrimination are what their formulas say, whatever was answered", () =>
  withDeps(async (deps) => {
    const points = [1, 2, 3];
    const { instructor, quiz, questions, place } = await makeResults(deps, points);
    const share = fc.option(fc.constantFrom(0, 0.5, 1), { nil: null });
    const rows = fc.sample(fc.tuple(share, share, share), { numRuns: 12, seed: 7 });
    for (const shares of rows) await finished(deps, quiz, questions, shares);
    const { statistics: { page }, summary } = await openResults(
      deps,
      instructor,
      place,
      new URLSearchParams(),
    );
    const gained = rows.map((shares) => shares.map((one, index) => (one ?? 0) * points[index]));
    for (const [index, one] of page.rows.entries()) {
      const own = gained.map((row) => row[index]);
      const rest = gained.map((row) => row.reduce((sum, value) => sum + value, 0) - row[index]);
      const facility = own.reduce((sum, value) => sum + value / points[index], 0) / rows.length;
      assert.ok(Math.abs((one.facility ?? NaN) - facility) < 1e-6, "facility");
      const wanted = correlation(own, rest);
      assert.ok(Math.abs((one.discrimination ?? NaN) - (wanted ?? NaN)) < 1e-6, "discrimination");
      assert.equal(one.answered, rows.filter((shares) => shares[index] !== null).length);
    }
    const percents = gained.map((row) => row.reduce((sum, value) => sum + value, 0) / 6 * 100);
    assert.equal(summary.finished, rows.length);
    assert.equal(summary.passed, percents.filter((one) => one >= 60 - 1e-9).length);
    const bins = Array.from(
      { length: 10 },
      (_, index) =>
        percents.filter((one) => Math.min(9, Math.floor(one / 10 + 1e-9)) === index).length,
    );
    assert.deepEqual(summary.bins, bins);
    const sorted = percents.toSorted((a, b) => a - b);
    assert.ok(Math.abs((summary.median ?? 0) - (sorted[5] + sorted[6]) / 2) < 1e-6);
  }));

Deno.test("what does not vary has no discrimination, and nobody no facility", () =>
  withDeps(async (deps) => {
    const { instructor, quiz, questions, place } = await makeResults(deps, [1, 1]);
    const empty = await openResults(deps, instructor, place, new URLSearchParams());
    assert.deepEqual(empty.statistics.page.rows.map(({ facility }) => facility), [null, null]);
    assert.deepEqual([empty.summary.mean, empty.summary.median], [null, null]);
    await finished(deps, quiz, questions, [1, 1]);
    await finished(deps, quiz, questions, [1, 0]);
    const { statistics } = await openResults(deps, instructor, place, new URLSearchParams());
    const { rows } = statistics.page;
    assert.deepEqual(rows.map(({ facility }) => facility), [1, 0.5]);
    assert.deepEqual(rows.map(({ discrimination }) => discrimination), [null, null]);
  }));

Deno.test("students are listed by name, a page at a time, nobody twice", () =>
  withDeps(async (deps) => {
    const { instructor, quiz, questions, place } = await makeResults(deps, [1]);
    const count = LISTING_PAGE + 3;
    for (let index = 0; index < count; index++) {
      await finished(deps, quiz, questions, [1], { name: `Siswa ${index % 7}` });
    }
    const first = await openResults(deps, instructor, place, new URLSearchParams());
    const { page } = first.students;
    assert.equal(page.rows.length, LISTING_PAGE);
    const after = new URLSearchParams({ after: page.next! });
    const { students } = await openResults(deps, instructor, place, after);
    assert.deepEqual([students.page.rows.length, students.page.next], [3, null]);
    const rows = [...page.rows, ...students.page.rows];
    assert.equal(new Set(rows.map(({ attemptId }) => attemptId)).size, count);
    const names = rows.map(({ fullName }) => fullName);
    assert.deepEqual(names, names.toSorted());
    const wrong = (query: string) =>
      openResults(deps, instructor, place, new URLSearchParams(query));
    await assert.rejects(wrong("after=palsu"), /cursor_invalid/);
    await assert.rejects(wrong("sort=password"), /sort_unknown/);
    const { students: { page: best } } = await wrong("sort=-percent&q=siswa+3");
    assert.ok(best.rows.every(({ fullName }) => fullName === "Siswa 3"));
  }));

Deno.test("the page has figures, a drawing with a table behind it, and every student", () =>
  withApp(async (app) => {
    const { owner, course } = await makeTeachers(app);
    const quiz = await makeQuiz(app.deps, { course, pass_mark: 50 });
    const base = `/instructor/courses/kursus/quiz/${quiz.id}/results`;
    const questions = [await makeQuestion(app.deps, { quiz, points: 3, prompt: "Ibu *kota*?" })];
    assert.match(await (await owner.get(base)).text(), /Belum ada yang selesai/);
    await finished(app.deps, quiz, questions, [1], { name: "Ayu <b>" });
    await finished(app.deps, quiz, questions, [0], { name: "Budi" });
    const html = await (await owner.get(base)).text();
    assert.match(html, /<svg[^>]*class="chart-drawing"/);
    assert.match(html, /90–100/);
    assert.match(html, /Ibu kota\?/);
    assert.match(html, /Ayu &lt;b/);
    assert.match(html, /3 \/ 3/);
    assert.match(html, /1 dari 2 siswa/);
    assert.equal((await owner.get(`${base}?after=palsu`)).status, 400);
  }));

Deno.test("exports hold everybody, and no formula", () =>
  withApp(async (app) => {
    const { owner, course } = await makeTeachers(app);
    const quiz = await makeQuiz(app.deps, { course, title: "Ujian: 1/2", pass_mark: 50 });
    const base = `/instructor/courses/kursus/quiz/${quiz.id}/results`;
    const questions = [
      await makeQuestion(app.deps, { quiz, points: 3 }),
      await makeQuestion(app.deps, { quiz, prompt: "=cmd|' /C calc'!A0" }),
    ];
    await finished(app.deps, quiz, questions, [1, null], {
      name: "=HYPERLINK(1)",
      email: "a@b.test",
    });
    await finished(app.deps, quiz, questions, [0.5, 1], { name: "Zaskia", email: "z@b.test" });
    const csv = await owner.get(`${base}?format=csv`);
    assert.match(csv.headers.get("content-type") ?? "", /^text\/csv/);
    assert.match(
      csv.headers.get("content-disposition") ?? "",
      /^attachment; filename="[^"/]+\.csv"/,
    );
    const raw = await csv.text();
    assert.match(raw, /(?:^|\n)'=HYPERLINK\(1\)/);
    const [head, ...rows] = readCsv(raw).map(({ cells }) => cells);
    assert.deepEqual(head.slice(-2), ["Soal 1", "Soal 2"]);
    assert.deepEqual(rows.map((cells) => [cells[0], ...cells.slice(4)]), [
      ["=HYPERLINK(1)", "3", "4", "75", "Ya", "3", "0"],
      ["Zaskia", "2.5", "4", "62.5", "Ya", "1.5", "1"],
    ]);
    const xlsx = await owner.get(`${base}?format=xlsx`);
    assert.match(xlsx.headers.get("content-type") ?? "", /spreadsheetml/);
    const files = unzip(new Uint8Array(await xlsx.arrayBuffer()));
    const sheet = await files("xl/worksheets/sheet1.xml");
    assert.doesNotMatch(sheet, /<f>/);
    assert.match(sheet, /<v>62\.5<\/v>/);
    assert.match(sheet, /<t>'=HYPERLINK\(1\)<\/t>/);
    assert.match(await files("xl/workbook.xml"), /name="Hasil"[^]*name="Soal"/);
  }));

/** Notes corrections of a question, the first one a year ago. */
async function noteCorrections(
  { db, clock }: TestDeps,
  question: { id: number; quiz_id: number },
  reasons: readonly string[],
): Promise<void> {
  const user = await makeUser(db, { name: "Bu Koreksi" });
  await db.insertInto("quiz_regrades").values(reasons.map((reason, index) => ({
    quiz_id: question.quiz_id,
    question_id: question.id,
    action: "accept_option" as const,
    detail: json({ option: "w1" }),
    reason,
    changed_count: index % 3,
    made_by: user.id,
    made_at: clock.now().subtract({ hours: 8760 }).add({ hours: index }),
  }))).execute();
}

Deno.test("the lists of the results are sorted, searched, turned over and saved, each by itself", () =>
  withApp(async (app) => {
    const { deps } = app;
    const { owner, stranger, course } = await makeTeachers(app);
    const quiz = await makeQuiz(deps, { course });
    const base = `/instructor/courses/kursus/quiz/${quiz.id}/results`;
    const questions: Question[] = [];
    for (let index = 1; index <= 27; index++) {
      questions.push(await makeQuestion(deps, { quiz, prompt: `Apa itu **nomor** ${index}?` }));
    }
    const share = (least: number) => questions.map((_, index) => index >= least ? 1 : null);
    await finished(deps, quiz, questions, share(0), { name: "Ayu" });
    await finished(deps, quiz, questions, share(20), { name: "Budi" });
    await deps.db.insertInto("quiz_attempts").values({
      quiz_id: quiz.id,
      user_id: (await makeUser(deps, { name: "Citra" })).id,
      seed: 1,
      started_at: deps.clock.now(),
      deadline_at: null,
    }).execute();
    await noteCorrections(deps, questions[1], ["=Keliru", "Dua arti"]);
    await noteCorrections(deps, questions[0], Array.from({ length: 25 }, (_, n) => `Alasan ${n}`));

    const names = (query: string, id: string) =>
      walkPages(owner, `${base}?table=${id}&${query}`, id).then((pages) => pages.flat());
    assert.deepEqual(
      (await walkPages(owner, `${base}?table=statistics`, "statistics")).map(({ length }) =>
        length
      ),
      [25, 2],
    );
    for (const sort of ["position", "-answered", "easy", "-telling"]) {
      assert.equal(new Set(await names(`sort=${sort}`, "statistics")).size, 27, sort);
    }
    assert.match((await names("sort=easy", "statistics"))[0], /^1\. Apa itu nomor 1\?/);
    assert.match((await names("sort=-easy", "statistics"))[0], /^27\. /);
    assert.deepEqual(await names("q=itu+nomor+26", "statistics"), ["26. Apa itu nomor 26?"]);
    assert.equal((await names("sort=-at", "corrections")).length, 27);
    assert.match((await names("sort=question", "corrections"))[0], /^Soal 1: .*: Salah$/);
    assert.match((await names("q=dua+arti", "corrections"))[0], /^Soal 2: /);
    assert.match((await names("sort=-score", "students"))[0], /^Ayu /);
    const none = await (await owner.get(`${base}?table=corrections&q=zzz`)).text();
    assert.match(none, /Tidak ada yang cocok/);
    assert.match(none, /Ayu/, "the other lists stay as they are");

    const students = await csvLines(owner, `${base}?q=citra&format=csv`);
    assert.equal(students.length, 2);
    assert.match(students[1], /WIB",{32}$/, "nothing is known yet of an attempt that runs");
    const figures = await csvLines(owner, `${base}?table=statistics&q=nomor+27&format=csv`);
    assert.deepEqual(figures.slice(1), ["Soal 27,Apa itu nomor 27?,1,2,1,"]);
    const changes = await csvLines(owner, `${base}?table=corrections&sort=-question&format=csv`);
    assert.equal(changes.length, 28);
    assert.match(changes[1], /^2,.*: Salah,Dua arti,Bu Koreksi,/);
    assert.match(changes[2], /,'=Keliru,/);
    for (const [table, rows] of [["students", 3], ["statistics", 27], ["corrections", 27]]) {
      assert.equal(await xlsxRows(owner, `${base}?table=${table}&format=xlsx`), rows);
      await refusesNonsense(owner, `${base}?table=${table}`);
      assert.equal((await stranger.get(`${base}?table=${table}&format=csv`)).status, 404);
    }
    assert.equal((await owner.get(`${base}?table=users`)).status, 422);
  }));

Deno.test("answers and corrections of one question are lists, too", () =>
  withApp(async (app) => {
    const { deps } = app;
    const { owner, stranger, course } = await makeTeachers(app);
    const quiz = await makeQuiz(deps, { course });
    const kinds = ["single", "short", "number", "matching", "truefalse"] as const;
    const questions: Question[] = [];
    for (const kind of kinds) questions.push(await makeQuestion(deps, { quiz, kind }));
    const [single, short, number, matching, truefalse] = questions;
    const given: AnswerValue[][] = [
      ["r1", "Zebra", 10, [["p1", "r1"], ["p2", "w1"]], "true"],
      ["r1", "=1+1", 2.5, [["p1", "w1"], ["p2", "r2"]], "false"],
      ["w2", '100% "apel"', -3, [["p1", "r1"]], "false"],
    ];
    for (const [index, values] of given.entries()) {
      await finished(deps, quiz, questions, questions.map(() => index / 2), { values });
    }
    await noteCorrections(deps, single, ["Satu"]);
    await noteCorrections(deps, short, ["Dua"]);
    const pathOf = ({ id }: Question) =>
      `/instructor/courses/kursus/quiz/${quiz.id}/questions/${id}/regrade`;
    const answers = (question: Question, query: string) =>
      walkPages(owner, `${pathOf(question)}?table=answers&${query}`, "answers")
        .then((pages) => pages.flat());
    assert.deepEqual(await answers(single, ""), ["Benar", "Salah juga"]);
    assert.deepEqual(await answers(single, "sort=count"), ["Salah juga", "Benar"]);
    assert.deepEqual(await answers(single, "q=JUGA"), ["Salah juga"]);
    const texts = await answers(short, "sort=-written");
    assert.deepEqual([texts.length, texts[0]], [3, "Zebra"]);
    assert.equal((await answers(short, "q=0%25+%22ben")).length, 1);
    assert.deepEqual(await answers(number, "sort=written"), ["-3", "2,5", "10"]);
    assert.deepEqual(await answers(number, "q=2,5"), ["2,5"]);
    assert.equal((await answers(matching, "q=hanoi")).length, 2);
    assert.deepEqual(await answers(truefalse, "q=salah"), ["Salah"]);
    assert.deepEqual(
      await walkPages(owner, `${pathOf(single)}?table=history`, "history"),
      [["Soal 1: Terima satu pilihan lagi sebagai benar: Salah"]],
    );
    assert.match(
      (await csvLines(owner, `${pathOf(short)}?sort=worth&format=csv`))[2],
      /^'=1\+1,1,/,
    );
    assert.equal((await csvLines(owner, `${pathOf(short)}?table=history&format=csv`)).length, 2);
    assert.equal(await xlsxRows(owner, `${pathOf(number)}?format=xlsx`), 3);
    for (const table of ["answers", "history"]) {
      await refusesNonsense(owner, `${pathOf(single)}?table=${table}`);
    }
    assert.equal((await owner.get(`${pathOf(single)}?sort=written`)).status, 422);
    assert.equal((await stranger.get(`${pathOf(single)}?format=csv`)).status, 404);
  }));
