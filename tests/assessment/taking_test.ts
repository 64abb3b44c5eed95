import assert from "node:assert/strict";
import {
  closeOverdue,
  openQuiz,
  quizState,
  saveAnswers,
  startQuiz,
  submitQuiz,
} from "../../lib/assessment/service.ts";
import { eventNames } from "../learning/support.ts";
import { makeQuizWorld, RIGHT } from "../support/assessment.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeUser } from "../support/factories.ts";
import { refusedAs, viewerOf } from "./support.ts";

type World = Awaited<ReturnType<typeof makeQuizWorld>>;

/** Right answers to every question of a world, `seq` from 1. */
function rightSaves({ questions }: World) {
  return questions.map(({ id, kind }, at) => ({ question: id, answer: RIGHT[kind], seq: at + 1 }));
}

async function scoreOf({ db }: TestDeps): Promise<[number | null, number | null, string | null]> {
  const row = await db.selectFrom("quiz_attempts")
    .select(["points", "max_points", "finished_by"]).executeTakeFirstOrThrow();
  return [row.points, row.max_points, row.finished_by];
}

Deno.test("from the start page to the result: every kind answered right is full marks", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 30 });
    const { address, student } = world;
    const viewer = viewerOf(student);
    const page = await openQuiz(deps, viewer, address);
    assert.equal(page.kind, "start");
    assert.equal(
      page.kind === "start" && page.deadline,
      deps.clock.now().add({ minutes: 30 }).epochMilliseconds,
    );
    await assert.rejects(quizState(deps, viewer, address), refusedAs("conflict", "not_started"));
    await assert.rejects(
      saveAnswers(deps, viewer, address, { saves: [] }),
      refusedAs("conflict", "not_started"),
    );
    await startQuiz(deps, viewer, address);
    await startQuiz(deps, viewer, address);
    const { saved } = await saveAnswers(deps, viewer, address, { saves: rightSaves(world) });
    assert.equal(saved.length, 6);
    const result = await submitQuiz(deps, viewer, address, {});
    assert.deepEqual(result, { problems: {}, open: [], isFinished: true });
    assert.deepEqual(await scoreOf(deps), [6, 6, "student"]);
    await submitQuiz(deps, viewer, address, {});
    assert.deepEqual(await eventNames(deps), ["quiz_finished"]);
    const after = await openQuiz(deps, viewer, address);
    assert.equal(after.kind === "result" && after.outcome.result?.isPassed, true);
  }));

Deno.test("an open question has to be confirmed; what was not answered brings nothing", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps);
    const viewer = viewerOf(world.student);
    await startQuiz(deps, viewer, world.address);
    const [first] = rightSaves(world);
    await saveAnswers(deps, viewer, world.address, { saves: [first] });
    const asked = await submitQuiz(deps, viewer, world.address, {});
    assert.equal(asked.isFinished, false);
    assert.equal(asked.open.length, 5);
    const done = await submitQuiz(deps, viewer, world.address, { confirm: "1" });
    assert.equal(done.isFinished, true);
    assert.deepEqual(await scoreOf(deps), [1, 6, "student"]);
  }));

Deno.test("an older save, a replay and a reordered batch never undo a newer one", () =>
  withDeps(async (deps) => {
    const { address, student, questions: [single] } = await makeQuizWorld(deps);
    const viewer = viewerOf(student);
    await startQuiz(deps, viewer, address);
    const save = (...list: [string | null, number][]) =>
      saveAnswers(deps, viewer, address, {
        saves: list.map(([answer, seq]) => ({ question: String(single.id), answer, seq })),
      });
    const kept = async () => {
      const { questions } = await quizState(deps, viewer, address);
      const { answer, seq } = questions.find(({ id }) => id === single.id)!;
      return [answer, seq];
    };
    await save(["w1", 5]);
    const [replayed] = (await save(["r1", 3])).saved;
    assert.equal(replayed.seq, 5, "the answer that counts is named");
    assert.deepEqual(await kept(), ["w1", 5]);
    await save(["w2", 5]);
    assert.deepEqual(await kept(), ["w1", 5]);
    await save(["r1", 8], ["w2", 7], ["w1", 6]);
    assert.deepEqual(await kept(), ["r1", 8]);
    await save([null, 9]);
    assert.deepEqual(await kept(), [null, 9]);
  }));

Deno.test("the newest device goes on, the older one is told, until it takes over", () =>
  withDeps(async (deps) => {
    const { address, student, questions: [single] } = await makeQuizWorld(deps);
    const [phone, laptop] = [viewerOf(student, "phone"), viewerOf(student, "laptop")];
    await startQuiz(deps, phone, address);
    const onPhone = await quizState(deps, phone, address);
    assert.equal(onPhone.newestDevice, onPhone.device);
    const onLaptop = await quizState(deps, laptop, address);
    assert.equal(onLaptop.newestDevice, onLaptop.device);
    const save = (device: string | undefined, seq: number) =>
      saveAnswers(deps, phone, address, {
        saves: [{ question: single.id, answer: "r1", seq }],
        device,
      });
    await assert.rejects(save(onPhone.device, 1), refusedAs("conflict", "moved"));
    await save(onLaptop.device, 2);
    // Looking again does not take it back; pressing the button does.
    assert.equal((await quizState(deps, phone, address)).newestDevice, onLaptop.device);
    await startQuiz(deps, phone, address);
    await save(onPhone.device, 3);
    await assert.rejects(save(onLaptop.device, 4), refusedAs("conflict", "moved"));
    // A name nobody has used yet is a newer device.
    await save("tablet", 5);
    await assert.rejects(save(onPhone.device, 6), refusedAs("conflict", "moved"));
    await save(undefined, 7);
  }));

Deno.test("the deadline has a grace of 30 seconds, after which the attempt is closed with what it has", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 10 });
    const { address, student } = world;
    const viewer = viewerOf(student);
    await startQuiz(deps, viewer, address);
    const deadline = deps.clock.now().add({ minutes: 10 });
    const [first, second] = rightSaves(world);
    deps.clock.at = deadline.add({ seconds: 30 });
    await saveAnswers(deps, viewer, address, { saves: [first] });
    assert.deepEqual(await closeOverdue(deps, { isDry: false }), { found: 0 });
    deps.clock.advance({ milliseconds: 1 });
    assert.deepEqual(await closeOverdue(deps, { isDry: true }), { found: 1 });
    await assert.rejects(
      saveAnswers(deps, viewer, address, { saves: [second] }),
      refusedAs("conflict", "finished"),
    );
    assert.deepEqual(await scoreOf(deps), [1, 6, "time"]);
    const { attempt } = await quizState(deps, viewer, address);
    assert.equal(String(attempt.finishedAt), String(deadline));
    assert.deepEqual(await closeOverdue(deps, { isDry: false }), { found: 0 });
    assert.deepEqual(await eventNames(deps), ["quiz_finished"]);
  }));

Deno.test("the job closes what nobody looks at, once, beside somebody who submits", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 1 });
    const viewers = [viewerOf(world.student)];
    for (let n = 0; n < 4; n++) {
      const user = await makeUser(deps);
      await enroll(deps, { user, course: world.course });
      viewers.push(viewerOf(user));
    }
    for (const viewer of viewers) {
      await startQuiz(deps, viewer, world.address);
      await saveAnswers(deps, viewer, world.address, { saves: rightSaves(world) });
    }
    deps.clock.advance({ seconds: 91 });
    await Promise.all([
      closeOverdue(deps, { isDry: false }),
      submitQuiz(deps, viewers[0], world.address, { confirm: "1" }),
      closeOverdue(deps, { isDry: false }),
      openQuiz(deps, viewers[1], world.address),
    ]);
    await closeOverdue(deps, { isDry: false });
    const rows = await deps.db.selectFrom("quiz_attempts")
      .select(["points", "finished_by"]).execute();
    assert.deepEqual(rows, Array(5).fill({ points: 6, finished_by: "time" }));
    assert.deepEqual(await eventNames(deps), Array(5).fill("quiz_finished"));
  }));
