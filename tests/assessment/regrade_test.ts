import assert from "node:assert/strict";
import fc from "fast-check";
import { correctedSpec } from "../../lib/assessment/editor/correction.ts";
import { regradeQuestion } from "../../lib/assessment/editor/service.ts";
import { gradeAnswer } from "../../lib/assessment/rules.ts";
import { saveAnswers, startQuiz, submitQuiz } from "../../lib/assessment/service.ts";
import { gradable, type QuestionKind } from "../../lib/assessment/spec.ts";
import { eventNames } from "../learning/support.ts";
import { fieldError, withApp } from "../support/app.ts";
import { makeQuestion, makeQuiz, type Question, RIGHT } from "../support/assessment.ts";
import { SERVER_URL } from "../support/database.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeUser, type User } from "../support/factories.ts";
import { makeTeachers } from "../support/quiz_editor.ts";
import { refusedAs, viewerOf } from "./support.ts";

const ADDRESS = { courseSlug: "kursus", section: null };

/** Lets a new student take the final quiz of `kursus`; `answers` by question id. */
async function take(deps: TestDeps, answers: Record<number, unknown>, name = "Siswa") {
  const course = await deps.db.selectFrom("courses").selectAll().where("slug", "=", "kursus")
    .executeTakeFirstOrThrow();
  const user = await makeUser(deps, { name });
  await enroll(deps, { user, course });
  const viewer = viewerOf(user);
  await startQuiz(deps, viewer, ADDRESS);
  const saves = Object.entries(answers).map(([question, answer], index) => ({
    question: Number(question),
    answer,
    seq: index + 1,
  }));
  await saveAnswers(deps, viewer, ADDRESS, { saves });
  const finish = () => submitQuiz(deps, viewer, ADDRESS, { confirm: "1" });
  return { user, finish };
}

/** The score of somebody's attempt. */
async function scoreOf({ db }: TestDeps, user: User): Promise<[number | null, number | null]> {
  const row = await db.selectFrom("quiz_attempts").select(["points", "max_points"])
    .where("user_id", "=", user.id).executeTakeFirstOrThrow();
  return [row.points, row.max_points];
}

async function makeWorld(deps: TestDeps, kinds: readonly QuestionKind[]) {
  const instructor = await makeUser(deps, { role: "instructor" });
  const course = await makeCourse(deps, { instructor, slug: "kursus" });
  const quiz = await makeQuiz(deps, { course });
  const questions: Question[] = [];
  for (const kind of kinds) questions.push(await makeQuestion(deps, { quiz, kind }));
  const place = (index: number) => ({
    slug: "kursus",
    quiz: String(quiz.id),
    question: String(questions[index].id),
  });
  return { instructor, course, quiz, questions, place };
}

/** A wrong answer to each kind of `SPECS`, and the correction that makes it right. */
const CORRECTIONS: Readonly<
  Record<QuestionKind, { wrong: unknown; form: Record<string, string> }>
> = {
  single: { wrong: "w1", form: { action: "accept_option", option: "w1" } },
  multiple: { wrong: ["r1", "r2", "w1"], form: { action: "accept_option", option: "w1" } },
  truefalse: { wrong: "false", form: { action: "accept_option", option: "false" } },
  short: { wrong: "simpan", form: { action: "accept_text", text: " SIMPAN " } },
  number: { wrong: 7.25, form: { action: "accept_number", value: "7,2", tolerance: "0,05" } },
  matching: {
    wrong: [["p1", "w1"], ["p2", "r2"]],
    form: { action: "accept_pair", pair: "p1", option: "w1" },
  },
};

Deno.test("a correction of every kind makes the answer right, keeps right ones right, and is noted", () =>
  withDeps(async (deps) => {
    const kinds = Object.keys(CORRECTIONS) as QuestionKind[];
    const { instructor, questions, place } = await makeWorld(deps, kinds);
    const wrong = Object.fromEntries(
      questions.map(({ id, kind }) => [id, CORRECTIONS[kind].wrong]),
    );
    const right = Object.fromEntries(questions.map(({ id, kind }) => [id, RIGHT[kind]]));
    const loser = await take(deps, wrong);
    const winner = await take(deps, right);
    await loser.finish();
    await winner.finish();
    assert.deepEqual(await scoreOf(deps, winner.user), [6, 6]);
    for (const [index, { kind }] of questions.entries()) {
      const form = { ...CORRECTIONS[kind].form, reason: `Alasan ${kind}` };
      await regradeQuestion(deps, instructor, place(index), form);
      await assert.rejects(
        regradeQuestion(deps, instructor, place(index), form),
        refusedAs("invalid", "regrade_nothing"),
        kind,
      );
    }
    assert.deepEqual(await scoreOf(deps, loser.user), [6, 6]);
    // Three right options instead of two: who left the third out has two thirds of that point.
    assert.deepEqual(await scoreOf(deps, winner.user), [5.6667, 6]);
    const noted = await deps.db.selectFrom("quiz_regrades").selectAll().orderBy("id").execute();
    assert.deepEqual(noted.map(({ reason }) => reason), kinds.map((kind) => `Alasan ${kind}`));
    assert.ok(noted.every(({ made_by }) => made_by === instructor.id));
    assert.deepEqual(noted.map(({ changed_count }) => changed_count), [1, 2, 1, 1, 1, 1]);
    const events = await eventNames(deps);
    assert.equal(events.filter((name) => name === "quiz_regraded").length, 7);
  }));

Deno.test("a dropped question counts for nobody, and again when it is taken back in", () =>
  withDeps(async (deps) => {
    const { instructor, questions, place } = await makeWorld(deps, ["single", "short"]);
    const [first, second] = questions;
    const one = await take(deps, { [first.id]: "r1", [second.id]: "salah" });
    const other = await take(deps, { [first.id]: "w1" });
    await one.finish();
    const reason = "Soal keliru";
    const changed = await regradeQuestion(deps, instructor, place(1), { action: "drop", reason });
    assert.equal(changed, 1);
    assert.deepEqual(await scoreOf(deps, one.user), [1, 1]);
    await other.finish();
    assert.deepEqual(await scoreOf(deps, other.user), [0, 1]);
    await assert.rejects(
      regradeQuestion(deps, instructor, place(1), { action: "drop", reason }),
      refusedAs("invalid", "regrade_nothing"),
    );
    await regradeQuestion(deps, instructor, place(1), { action: "restore", reason });
    assert.deepEqual(await scoreOf(deps, one.user), [1, 2]);
    assert.deepEqual(await scoreOf(deps, other.user), [0, 2]);
  }));

Deno.test("an attempt that runs during a correction is graded with it", () =>
  withDeps(async (deps) => {
    const { instructor, questions, place } = await makeWorld(deps, ["short"]);
    const running = await take(deps, { [questions[0].id]: "simpan" });
    const form = { action: "accept_text", text: "simpan", reason: "Juga benar" };
    assert.equal(await regradeQuestion(deps, instructor, place(0), form), 0);
    await running.finish();
    assert.deepEqual(await scoreOf(deps, running.user), [1, 1]);
  }));

Deno.test("what cannot be corrected changes nothing", () =>
  withDeps(async (deps) => {
    const { instructor, questions, place } = await makeWorld(deps, ["single", "number"]);
    const reason = "Alasan";
    const single = { action: "accept_option", option: "w1", reason };
    await assert.rejects(
      regradeQuestion(deps, instructor, place(0), single),
      refusedAs("conflict", "regrade_not_started"),
    );
    const student = await take(deps, { [questions[0].id]: "w1" });
    await student.finish();
    const refused: Record<string, string>[] = [
      { ...single, option: "tidak-ada" },
      { action: "accept_text", text: "w1", reason },
      { action: "accept_pair", pair: "p1", option: "r1", reason },
      { action: "restore", reason },
    ];
    for (const form of refused) {
      await assert.rejects(
        regradeQuestion(deps, instructor, place(0), form),
        refusedAs("invalid", "regrade_nothing"),
        JSON.stringify(form),
      );
    }
    const stranger = await makeUser(deps, { role: "instructor" });
    await assert.rejects(
      regradeQuestion(deps, stranger, place(0), single),
      refusedAs("not_found"),
    );
    const rows = await deps.db.selectFrom("quiz_regrades").select("id").execute();
    assert.deepEqual([rows.length, await scoreOf(deps, student.user)], [0, [0, 2]]);
  }));

Deno.test("two instructors who correct at once both come through, however answers end meanwhile", {
  ignore: !SERVER_URL,
}, () =>
  withDeps(async (deps) => {
    const { instructor, questions, place } = await makeWorld(deps, ["short"]);
    const students = [];
    for (const text of ["satu", "dua", "tiga", "empat"]) {
      students.push(await take(deps, { [questions[0].id]: text }));
    }
    const accept = (text: string) =>
      regradeQuestion(deps, instructor, place(0), { action: "accept_text", text, reason: text });
    await Promise.all([
      accept("satu"),
      students[0].finish(),
      accept("dua"),
      students[1].finish(),
      students[2].finish(),
      accept("tiga"),
    ]);
    await students[3].finish();
    const scores = await Promise.all(students.map(({ user }) => scoreOf(deps, user)));
    assert.deepEqual(scores, [[1, 1], [1, 1], [1, 1], [0, 1]]);
  }));

Deno.test("the page of a correction: what students answered, a reason, the history", () =>
  withApp(async ({ deps, ...app }) => {
    const { owner, course } = await makeTeachers({ deps, ...app });
    const quiz = await makeQuiz(deps, { course });
    const question = await makeQuestion(deps, { quiz, kind: "short" });
    const path = `/instructor/courses/kursus/quiz/${quiz.id}/questions/${question.id}/regrade`;
    const student = await take(deps, { [question.id]: "<b>Simpan</b>" });
    await student.finish();
    const page = await (await owner.get(path)).text();
    assert.match(page, /&lt;b>Simpan&lt;\/b>|&lt;b&gt;Simpan&lt;\/b&gt;/);
    const form = { action: "accept_text", text: "<b>simpan</b>", reason: "" };
    const refused = await owner.post(path, form);
    const html = await refused.text();
    assert.equal(refused.status, 422);
    assert.match(fieldError(html, "reason") ?? "", /Wajib/);
    assert.match(html, /value="&lt;b>simpan&lt;\/b>"|value="&lt;b&gt;simpan&lt;\/b&gt;"/);
    for (
      const [change, field] of [
        [{ action: "hapus" }, "action"],
        [{ text: " " }, "text"],
        [{ action: "accept_number", value: "x" }, "value"],
        [{ action: "accept_number", value: "1", tolerance: "-1" }, "tolerance"],
        [{ action: "accept_option" }, "option"],
      ] as const
    ) {
      const response = await owner.post(path, { ...form, reason: "Ada", ...change });
      assert.equal(response.status, 422, field);
    }
    const done = await owner.post(path, { ...form, reason: "Tag ikut diketik" });
    assert.equal(done.status, 303);
    const results = await (await owner.get(
      `/instructor/courses/kursus/quiz/${quiz.id}/results`,
    )).text();
    assert.match(results, /Tag ikut diketik/);
    assert.match(results, /Bu Guru/);
    assert.deepEqual(await scoreOf(deps, student.user), [1, 1]);
  }));

Deno.test("accepting an answer never takes points from anybody who chose only what was right", () => {
  const ids = ["r1", "w1", "w2"];
  fc.assert(fc.property(
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.option(fc.integer({ min: -99, max: 99 }), { nil: undefined }),
    (accepted, chosen, weight) => {
      const options = ids.map((id) => ({ id, text: id, right: id === "r1" }));
      const spec = { options: options.map((one) => one.id === "w1" ? { ...one, weight } : one) };
      const before = gradable({ kind: "single", spec });
      const corrected = correctedSpec(before, { action: "accept_option", option: accepted });
      const after = gradable({ kind: "single", spec: corrected ?? spec });
      assert.ok(gradeAnswer(after, chosen) >= gradeAnswer(before, chosen));
      assert.equal(gradeAnswer(after, accepted), 1);
    },
  ));
});
