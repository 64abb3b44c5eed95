import assert from "node:assert/strict";
import {
  closeOverdue,
  exportAttempts,
  finalQuizState,
  grantExtraTime,
  openQuiz,
  quizLinks,
  quizState,
  saveAnswers,
  startQuiz,
  submitQuiz,
  watchQuiz,
} from "../../lib/assessment/service.ts";
import { makeQuizWorld, RIGHT } from "../support/assessment.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeUser } from "../support/factories.ts";
import { refusedAs, viewerOf } from "./support.ts";

type World = Awaited<ReturnType<typeof makeQuizWorld>>;

const at = (text: string) => Temporal.Instant.from(text);
const OPENS = at("2026-11-21T02:00:00Z");
const CLOSES = at("2026-11-21T04:00:00Z");

async function deadlineOf({ db }: TestDeps): Promise<string | null> {
  const { deadline_at } = await db.selectFrom("quiz_attempts").select("deadline_at")
    .executeTakeFirstOrThrow();
  return deadline_at && String(deadline_at);
}

function ownerOf({ course }: World) {
  return { id: course.instructor_id, role: "instructor" as const };
}

const placeOf = ({ course, quiz }: World) => ({ slug: course.slug, quiz: String(quiz.id) });

function grant(deps: TestDeps, world: World, minutes: number | string): Promise<void> {
  const input = { student: String(world.student.id), minutes: String(minutes) };
  return grantExtraTime(deps, ownerOf(world), placeOf(world), input);
}

Deno.test("the window's edges: its first moment starts, its last does not", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { opens_at: OPENS, closes_at: CLOSES });
    const viewer = viewerOf(world.student);
    const start = () => startQuiz(deps, viewer, world.address);
    deps.clock.at = OPENS.subtract({ milliseconds: 1 });
    await assert.rejects(start(), refusedAs("invalid", "quiz_not_open"));
    deps.clock.at = CLOSES;
    await assert.rejects(start(), refusedAs("invalid", "quiz_closed"));
    deps.clock.at = CLOSES.subtract({ milliseconds: 1 });
    await start();
    assert.equal(await deadlineOf(deps), String(CLOSES));
  }));

Deno.test("a limit runs over a change of the date and of the zone's offset as a span of time", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 90 });
    // 23.30 in Jakarta is 01.30 of the next day in Jayapura; for neither does the span change.
    deps.clock.at = at("2026-11-21T16:30:00Z");
    await startQuiz(deps, viewerOf(world.student), world.address);
    await deps.db.updateTable("users").set({ zone: "Asia/Jayapura" }).execute();
    assert.equal(await deadlineOf(deps), "2026-11-21T18:00:00Z");
    const page = await openQuiz(deps, viewerOf(world.student), world.address);
    assert.equal(page.kind, "taking");
  }));

Deno.test("extra time given before the start is in the deadline that the start page states", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 60, closes_at: CLOSES });
    const viewer = viewerOf(world.student);
    await grant(deps, world, 15);
    deps.clock.at = at("2026-11-21T03:30:00Z");
    const page = await openQuiz(deps, viewer, world.address);
    const stated = page.kind === "start" ? page.deadline : null;
    assert.equal(stated, CLOSES.add({ minutes: 15 }).epochMilliseconds);
    await startQuiz(deps, viewer, world.address);
    assert.equal(await deadlineOf(deps), "2026-11-21T04:15:00Z");
  }));

Deno.test("extra time while it runs moves the deadline, again from what it was, and not after the end", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 10 });
    const { student, address, questions: [single] } = world;
    const viewer = viewerOf(student);
    await startQuiz(deps, viewer, address);
    await grant(deps, world, 5);
    await grant(deps, world, 20);
    assert.equal(await deadlineOf(deps), "2026-11-21T03:30:00Z");
    await grant(deps, world, 0);
    assert.equal(await deadlineOf(deps), "2026-11-21T03:10:00Z");
    await grant(deps, world, 1);
    deps.clock.at = at("2026-11-21T03:11:30Z");
    const saves = [{ question: single.id, answer: RIGHT.single, seq: 1 }];
    const { deadline } = await saveAnswers(deps, viewer, address, { saves });
    assert.equal(deadline, at("2026-11-21T03:11:00Z").epochMilliseconds);
    deps.clock.advance({ seconds: 1 });
    await assert.rejects(grant(deps, world, 60), refusedAs("conflict", "quiz_finished"));
    const [row] = await deps.db.selectFrom("quiz_attempts").select(["finished_by", "points"])
      .execute();
    assert.deepEqual(row, { finished_by: "time", points: 1 });
  }));

Deno.test("open pages of an attempt hear of extra time, of another device and of its end", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 10 });
    const { student, address, questions: [single] } = world;
    const [phone, laptop] = [viewerOf(student, "phone"), viewerOf(student, "laptop")];
    const heard = async () => {
      const rows = await deps.db.deleteFrom("live_events").where("kind", "=", "quiz")
        .returning(["user_id", "data"]).execute();
      return rows.map(({ user_id, data }) => [user_id, data]);
    };
    await grant(deps, world, 5);
    await startQuiz(deps, phone, address);
    assert.deepEqual(await heard(), [], "no page is open yet");
    const { attempt } = await quizState(deps, phone, address);
    const news = [[student.id, { attempt: String(attempt.id) }]];
    await grant(deps, world, 20);
    assert.deepEqual(await heard(), news);
    await openQuiz(deps, laptop, address);
    assert.deepEqual(await heard(), news);
    await openQuiz(deps, laptop, address);
    assert.deepEqual(await heard(), [], "it was there before");
    await startQuiz(deps, phone, address);
    assert.deepEqual(await heard(), news);
    const saves = [{ question: single.id, answer: RIGHT.single, seq: 1 }];
    await saveAnswers(deps, phone, address, { saves, device: "tablet" });
    assert.deepEqual(await heard(), news);
    await saveAnswers(deps, phone, address, { saves, device: "tablet" });
    assert.deepEqual(await heard(), []);
    await submitQuiz(deps, phone, address, { confirm: "1" });
    assert.deepEqual(await heard(), news);
  }));

Deno.test("extra time is for students of the course, from its instructor, in whole minutes up to a day", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps);
    const stranger = await makeUser(deps);
    const colleague = await makeUser(deps, { role: "instructor" });
    const place = placeOf(world);
    const wrong = [
      { student: String(stranger.id), minutes: "5" },
      { student: "0", minutes: "5" },
      ...["-1", "1441", "lima", "1.5", ""].map((minutes) => ({
        student: String(world.student.id),
        minutes,
      })),
    ];
    for (const input of wrong) {
      await assert.rejects(
        grantExtraTime(deps, ownerOf(world), place, input),
        refusedAs("invalid"),
      );
    }
    const input = { student: String(world.student.id), minutes: "5" };
    for (const asker of [colleague, stranger]) {
      await assert.rejects(grantExtraTime(deps, asker, place, input), refusedAs("not_found"));
    }
    const rows = await deps.db.selectFrom("quiz_extra_time").selectAll().execute();
    assert.deepEqual(rows, []);
  }));

Deno.test("starting and extra time at once: the extra time is never lost", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 10 });
    await Promise.all([
      startQuiz(deps, viewerOf(world.student), world.address),
      grant(deps, world, 5),
    ]);
    assert.equal(await deadlineOf(deps), "2026-11-21T03:15:00Z");
  }));

Deno.test("the live view tells who has started, saved and finished, a page at a time", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { time_limit_minutes: 10 });
    const { address, questions: [single] } = world;
    const [running, finished, late] = await Promise.all(
      ["Budi", "Citra", "Dewi"].map(async (name) => {
        const user = await makeUser(deps, { name });
        await enroll(deps, { user, course: world.course });
        return viewerOf(user);
      }),
    );
    await startQuiz(deps, late, address);
    deps.clock.advance({ minutes: 11 });
    await startQuiz(deps, running, address);
    await startQuiz(deps, finished, address);
    const saves = [{ question: single.id, answer: RIGHT.single, seq: 1 }];
    await saveAnswers(deps, running, address, { saves });
    await submitQuiz(deps, finished, address, { confirm: "1" });
    const watch = await watchQuiz(deps, ownerOf(world), placeOf(world), new URLSearchParams());
    assert.deepEqual(watch.counts, { open: 1, running: 1, finished: 2 });
    const { rows } = watch.students.page;
    const seen = rows.map((one) => [one.fullName, one.answered, one.finishedAt !== null]);
    assert.deepEqual(seen, [
      ["Budi", 1, false],
      ["Citra", 0, true],
      ["Dewi", 0, true],
      [world.student.name, 0, false],
    ]);
    assert.equal(watch.students.page.next, null);
  }));

Deno.test("results and right answers are told when they may be seen, not before", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, {
      closes_at: CLOSES,
      results_shown: "after_close",
      explanations_shown: "after_close",
    }, ["single"]);
    const viewer = viewerOf(world.student);
    await grant(deps, world, 10);
    await startQuiz(deps, viewer, world.address);
    await submitQuiz(deps, viewer, world.address, { confirm: "1" });
    const look = async () => {
      const page = await openQuiz(deps, viewer, world.address);
      return page.kind === "result" ? page.outcome : assert.fail(page.kind);
    };
    const [link] = await quizLinks(deps, viewer, world.course.slug);
    assert.equal(link.state, "submitted");
    deps.clock.at = CLOSES.add({ minutes: 10, seconds: 29 });
    const hidden = await look();
    assert.equal(hidden.result, null);
    assert.ok(!JSON.stringify(hidden).includes("Penjelasan"));
    deps.clock.advance({ seconds: 1 });
    const shown = await look();
    assert.equal(shown.result?.isPassed, false);
    assert.equal(shown.result?.questions[0].solution?.right.kind, "single");
    assert.equal((await quizLinks(deps, viewer, world.course.slug))[0].state, "failed");
    await deps.db.updateTable("quizzes").set({ explanations_shown: "never" }).execute();
    assert.equal((await look()).result?.questions[0].solution, null);
    await deps.db.updateTable("quizzes").set({ results_shown: "never" }).execute();
    assert.equal((await look()).result, null);
  }));

Deno.test("one's answers can be taken along, without a score that is not shown yet", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { results_shown: "never" }, ["single"]);
    const viewer = viewerOf(world.student);
    await startQuiz(deps, viewer, world.address);
    const saves = [{ question: world.questions[0].id, answer: "r1", seq: 1 }];
    await saveAnswers(deps, viewer, world.address, { saves });
    await submitQuiz(deps, viewer, world.address, {});
    const [attempt, ...others] = await exportAttempts(deps.db, viewer.id);
    assert.deepEqual(others, []);
    assert.deepEqual([attempt.course, attempt.quiz], [world.course.slug, world.quiz.title]);
    const savedAt = "2026-11-21T03:00:00.000Z";
    const answers = [{ question: world.questions[0].prompt, answer: "r1", savedAt }];
    assert.deepEqual(attempt.answers, answers);
    assert.ok(!("points" in attempt));
  }));

Deno.test("the certificate asks for the quizzes that count, and for nothing where there is none", () =>
  withDeps(async (deps) => {
    const world = await makeQuizWorld(deps, { pass_mark: 50 }, ["single", "truefalse"]);
    const { course, student, address, questions: [single] } = world;
    const viewer = viewerOf(student);
    const state = () => finalQuizState(deps.db, student.id, course.id);
    assert.equal((await state()).isPassed, false);
    await startQuiz(deps, viewer, address);
    const saves = [{ question: single.id, answer: RIGHT.single, seq: 1 }];
    await saveAnswers(deps, viewer, address, { saves });
    assert.equal((await state()).isPassed, false, "not while it runs");
    await submitQuiz(deps, viewer, address, { confirm: "1" });
    const passed = await state();
    assert.deepEqual([passed.isPassed, passed.quizzes[0].percent], [true, 50]);
    await deps.db.updateTable("quizzes").set({ pass_mark: 51 }).execute();
    assert.equal((await state()).isPassed, false);
    await deps.db.updateTable("quizzes").set({ counts_for_certificate: false }).execute();
    assert.deepEqual(await state(), { quizzes: [], isPassed: true });
    await closeOverdue(deps, { isDry: false });
  }));
