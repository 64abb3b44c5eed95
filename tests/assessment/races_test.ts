import assert from "node:assert/strict";
import { closeOverdue, saveAnswers, startQuiz, submitQuiz } from "../../lib/assessment/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { setFailpoint } from "../../lib/platform/failpoint.ts";
import { eventNames } from "../learning/support.ts";
import { makeQuestion, makeQuizWorld, RIGHT } from "../support/assessment.ts";
import { withDeps } from "../support/deps.ts";
import { viewerOf } from "./support.ts";

Deno.test("saves racing the submission: every acknowledged answer is graded, every other is refused", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, {}, []);
    const viewer = viewerOf(world.student);
    const questions: number[] = [];
    for (let n = 0; n < 30; n++) {
      questions.push((await makeQuestion(deps, { quiz: world.quiz })).id);
    }
    await startQuiz(deps, viewer, world.address);
    let acknowledged = 0;
    const save = async (question: number) => {
      try {
        const saves = [{ question, answer: RIGHT.single, seq: 1 }];
        await saveAnswers(deps, viewer, world.address, { saves });
        acknowledged++;
      } catch (error) {
        assert.ok(error instanceof AppError && error.reason === "finished", String(error));
      }
    };
    const submit = () => submitQuiz(deps, viewer, world.address, { confirm: "1" });
    await Promise.all([
      ...questions.slice(0, 15).map(save),
      submit(),
      ...questions.slice(15).map(save),
      submit(),
    ]);
    const { points } = await deps.db.selectFrom("quiz_attempts").select("points")
      .executeTakeFirstOrThrow();
    assert.equal(points, acknowledged);
    assert.deepEqual(await eventNames(deps), ["quiz_finished"]);
  }));

Deno.test("a process that dies while it closes leaves the attempt open, and the next run closes it", async () => {
  for (const point of ["assessment.graded", "assessment.finished"]) {
    await withDeps(async (deps) => {
      const world = await makeQuizWorld(deps, { time_limit_minutes: 1 }, ["single"]);
      await startQuiz(deps, viewerOf(world.student), world.address);
      deps.clock.advance({ minutes: 2 });
      {
        using _crash = setFailpoint(point, () => {
          throw new Error("the process died");
        });
        await assert.rejects(closeOverdue(deps, { isDry: false }), /died/);
      }
      assert.deepEqual(await eventNames(deps), []);
      assert.deepEqual(await closeOverdue(deps, { isDry: false }), { found: 1 });
      assert.deepEqual(await eventNames(deps), ["quiz_finished"]);
    });
  }
});

Deno.test("starting many times at once makes one attempt", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps);
    const devices = Array.from({ length: 10 }, (_, n) => viewerOf(world.student, `s${n}`));
    await Promise.all(devices.map((viewer) => startQuiz(deps, viewer, world.address)));
    const rows = await deps.db.selectFrom("quiz_attempts").select("id").execute();
    assert.equal(rows.length, 1);
  }));
