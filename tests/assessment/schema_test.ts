import assert from "node:assert/strict";
import { sql } from "kysely";
import { constraintOf } from "../../lib/platform/errors.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { makeQuestion, makeQuiz, makeQuizWorld } from "../support/assessment.ts";

const isStarted = (error: unknown) => constraintOf(error) === "quiz_started";

async function start(deps: TestDeps, quizId: number, userId: number): Promise<void> {
  await deps.db.insertInto("quiz_attempts").values({
    quiz_id: quizId,
    user_id: userId,
    seed: 1,
    started_at: deps.clock.now(),
    deadline_at: null,
    finished_at: null,
    finished_by: null,
    points: null,
    max_points: null,
  }).execute();
}

Deno.test("questions can be changed until somebody has started, then by a regrading alone", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const { quiz, questions: [question], student } = await makeQuizWorld(deps);
    const rename = () =>
      db.updateTable("quiz_questions").set({ prompt: "Baru?" }).where("id", "=", question.id)
        .execute();
    await rename();
    await start(deps, quiz.id, student.id);
    await assert.rejects(rename(), isStarted);
    await assert.rejects(makeQuestion(db, { quiz }), isStarted);
    await assert.rejects(
      db.deleteFrom("quiz_questions").where("id", "=", question.id).execute(),
      isStarted,
    );
    await assert.rejects(
      db.updateTable("quizzes").set({ shuffle_options: false }).execute(),
      isStarted,
    );
    await db.updateTable("quizzes").set({ title: "Judul lain" }).execute();
    await db.transaction().execute(async (tx) => {
      await sql`set local assessment.regrading = 'on'`.execute(tx);
      await tx.updateTable("quiz_questions").set({ dropped_at: deps.clock.now() })
        .where("id", "=", question.id).execute();
    });
    await assert.rejects(rename(), isStarted);
    await assert.rejects(
      db.deleteFrom("quizzes").where("id", "=", quiz.id).execute(),
      (error) => ["quiz_started", "quiz_attempts_quiz"].includes(constraintOf(error) ?? ""),
    );
  }));

Deno.test("one attempt a person, one final quiz a course", () =>
  withDeps(async (deps) => {
    const { course, quiz, student } = await makeQuizWorld(deps);
    await start(deps, quiz.id, student.id);
    await assert.rejects(
      start(deps, quiz.id, student.id),
      (e) => constraintOf(e) === "quiz_attempts_one",
    );
    await assert.rejects(
      makeQuiz(deps, { course }),
      (e) => constraintOf(e) === "quizzes_final_key",
    );
  }));
