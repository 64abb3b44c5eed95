import assert from "node:assert/strict";
import fc from "fast-check";
import { openResults } from "../../lib/assessment/editor/service.ts";
import { LISTING_PAGE } from "../../lib/platform/listing.ts";
import { json } from "../../lib/platform/db/mod.ts";
import { readCsv } from "../../lib/platform/csv.ts";
import { withApp } from "../support/app.ts";
import { makeQuestion, makeQuiz } from "../support/assessment.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeCourse, makeUser } from "../support/factories.ts";
import { makeTeachers } from "../support/quiz_editor.ts";
import { unzip } from "../support/unzip.ts";

/** Puts a finished attempt there; `shares` says how much of each question's points it got, null: left open. */
async function finished(
  deps: TestDeps,
  quiz: { id: number },
  questions: readonly { id: number; points: number }[],
  shares: readonly (number | null)[],
  options: { name?: string; email?: string } = {},
): Promise<void> {
  const user = await makeUser(deps, options);
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
      value: json("r1"),
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
    const { statistics, summary } = await openResults(
      deps,
      instructor,
      place,
      new URLSearchParams(),
    );
    const gained = rows.map((shares) => shares.map((one, index) => (one ?? 0) * points[index]));
    for (const [index, one] of statistics.entries()) {
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
    assert.deepEqual(empty.statistics.map(({ facility }) => facility), [null, null]);
    assert.deepEqual([empty.summary.mean, empty.summary.median], [null, null]);
    await finished(deps, quiz, questions, [1, 1]);
    await finished(deps, quiz, questions, [1, 0]);
    const { statistics } = await openResults(deps, instructor, place, new URLSearchParams());
    assert.deepEqual(statistics.map(({ facility }) => facility), [1, 0.5]);
    assert.deepEqual(statistics.map(({ discrimination }) => discrimination), [null, null]);
  }));

Deno.test("students are listed by name, a page at a time, nobody twice", () =>
  withDeps(async (deps) => {
    const { instructor, quiz, questions, place } = await makeResults(deps, [1]);
    const count = LISTING_PAGE + 3;
    for (let index = 0; index < count; index++) {
      await finished(deps, quiz, questions, [1], { name: `Siswa ${index % 7}` });
    }
    const first = await openResults(deps, instructor, place, new URLSearchParams());
    const { page } = first.listed;
    assert.equal(page.rows.length, LISTING_PAGE);
    const after = new URLSearchParams({ after: page.next! });
    const { listed } = await openResults(deps, instructor, place, after);
    assert.deepEqual([listed.page.rows.length, listed.page.next], [3, null]);
    const rows = [...page.rows, ...listed.page.rows];
    assert.equal(new Set(rows.map(({ attemptId }) => attemptId)).size, count);
    assert.deepEqual(rows.map(({ name }) => name), rows.map(({ name }) => name).toSorted());
    const wrong = (query: string) =>
      openResults(deps, instructor, place, new URLSearchParams(query));
    await assert.rejects(wrong("after=palsu"), /cursor_invalid/);
    await assert.rejects(wrong("sort=password"), /sort_unknown/);
    const { listed: { page: best } } = await wrong("sort=-percent&q=siswa+3");
    assert.ok(best.rows.every(({ name }) => name === "Siswa 3"));
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
    const base = `/instructor/courses/kursus/quiz/${quiz.id}/results/export`;
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
    assert.match(sheet, /<t>=HYPERLINK\(1\)<\/t>/);
    assert.match(await files("xl/workbook.xml"), /name="Hasil"[^]*name="Soal"/);
  }));
