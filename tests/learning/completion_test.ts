import assert from "node:assert/strict";
import { completeLesson, openLesson } from "../../lib/learning/service.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeLesson, makeUser } from "../support/factories.ts";
import { appError, eventNames } from "./support.ts";

async function makeJoined(deps: TestDeps, lessonCount: number) {
  const course = await makeCourse(deps, { slug: "kursus" });
  const lessons = [];
  for (let n = 1; n <= lessonCount; n++) {
    lessons.push(await makeLesson(deps, { course, slug: `l${n}` }));
  }
  const student = await makeUser(deps);
  const enrollment = await enroll(deps, { user: student, course });
  return { course, lessons, student, enrollment };
}

const at = (lessonSlug: string) => ({ courseSlug: "kursus", lessonSlug });

async function completedAt(deps: TestDeps): Promise<string | null> {
  const seat = await deps.db.selectFrom("enrollments").select("completed_at")
    .executeTakeFirstOrThrow();
  return seat.completed_at?.toString() ?? null;
}

Deno.test("a tick counts once, leads to the next lesson, is told to other tabs, and can be taken back", () =>
  withDeps(async (deps) => {
    const { student } = await makeJoined(deps, 2);
    const first = await completeLesson(deps, student, at("l1"), {});
    assert.deepEqual([first.isDone, first.progress, first.next?.slug], [
      true,
      { done: 1, total: 2 },
      "l2",
    ]);
    const again = await completeLesson(deps, student, at("l1"), { done: "1" });
    assert.deepEqual([again.progress, again.next?.slug], [{ done: 1, total: 2 }, "l2"]);
    assert.deepEqual(await eventNames(deps), ["lesson_completed"]);
    const undone = await completeLesson(deps, student, at("l1"), { done: "0" });
    assert.deepEqual(undone, { isDone: false, progress: { done: 0, total: 2 }, next: null });
    await completeLesson(deps, student, at("l1"), { done: "0" });
    const news = await deps.db.selectFrom("live_events").select(["user_id", "kind", "data"])
      .orderBy("id").execute();
    const told = { user_id: student.id, kind: "progress" };
    const data = { course: "kursus", lesson: "l1", total: 2 };
    assert.deepEqual(news, [
      { ...told, data: { ...data, isDone: true, done: 1 } },
      { ...told, data: { ...data, isDone: false, done: 0 } },
    ]);
    assert.deepEqual(await eventNames(deps), ["lesson_completed"]);
    await assert.rejects(
      completeLesson(deps, student, at("l1"), { done: "maybe" }),
      appError("invalid", "invalid"),
    );
  }));

Deno.test("all lessons at once, each several times: the course is finished exactly once", () =>
  withDeps(async (deps) => {
    const { student } = await makeJoined(deps, 5);
    const wishes = Array.from({ length: 20 }, (_, n) => `l${n % 5 + 1}`);
    await Promise.all(wishes.map((slug) => completeLesson(deps, student, at(slug), {})));
    assert.deepEqual(await eventNames(deps), [
      "course_completed",
      ...Array(5).fill("lesson_completed"),
    ]);
    assert.equal(await completedAt(deps), String(deps.clock.now()));
    const last = await completeLesson(deps, student, at("l2"), {});
    assert.deepEqual([last.progress, last.next], [{ done: 5, total: 5 }, null]);
  }));

Deno.test("progress follows lessons that are added later; the first completion stays on record", () =>
  withDeps(async (deps) => {
    const { course, student } = await makeJoined(deps, 1);
    await completeLesson(deps, student, at("l1"), {});
    const finishedAt = String(deps.clock.now());
    deps.clock.advance({ hours: 1 });
    const publishAt = deps.clock.now().add({ hours: 1 });
    await makeLesson(deps, { course, slug: "baru", publishAt });
    const { course: seen } = await openLesson(deps, student, at("l1"));
    assert.deepEqual(seen.progress, { done: 1, total: 2 });
    await assert.rejects(
      completeLesson(deps, student, at("baru"), {}),
      appError("forbidden", "lesson_not_published"),
    );
    deps.clock.at = publishAt;
    const done = await completeLesson(deps, student, at("baru"), {});
    assert.deepEqual(done.progress, { done: 2, total: 2 });
    assert.equal(await completedAt(deps), finishedAt);
    const names = await eventNames(deps);
    assert.equal(names.filter((name) => name === "course_completed").length, 1);
  }));

Deno.test("a course becomes finished when the one lesson left is taken out of it", () =>
  withDeps(async (deps) => {
    const { student, lessons } = await makeJoined(deps, 2);
    await completeLesson(deps, student, at("l1"), {});
    assert.equal(await completedAt(deps), null);
    await deps.db.deleteFrom("lessons").where("id", "=", lessons[1].id).execute();
    for (const _ of [1, 2]) {
      const { course } = await openLesson(deps, student, at("l1"));
      assert.deepEqual(course.progress, { done: 1, total: 1 });
    }
    assert.equal(await completedAt(deps), String(deps.clock.now()));
    assert.deepEqual(await eventNames(deps), ["course_completed", "lesson_completed"]);
  }));

Deno.test("without a seat nothing can be ticked off", () =>
  withDeps(async (deps) => {
    const { course, student } = await makeJoined(deps, 1);
    const owner = { id: course.instructor_id, role: "instructor" } as const;
    const stranger = await makeUser(deps);
    const tries = [
      [owner, appError("forbidden", "preview_only")],
      [await makeUser(deps, { role: "admin" }), appError("forbidden", "preview_only")],
      [stranger, appError("forbidden", "lesson_locked")],
    ] as const;
    for (const [viewer, refused] of tries) {
      await assert.rejects(completeLesson(deps, viewer, at("l1"), {}), refused);
    }
    await deps.db.updateTable("enrollments").set({ status: "revoked" }).execute();
    await assert.rejects(
      completeLesson(deps, student, at("l1"), {}),
      appError("forbidden", "enrollment_revoked"),
    );
    await assert.rejects(
      completeLesson(deps, student, at("tidak-ada"), {}),
      appError("not_found", "not_found"),
    );
    assert.deepEqual(await deps.db.selectFrom("lesson_completions").selectAll().execute(), []);
    assert.deepEqual(await eventNames(deps), []);
  }));

Deno.test("when the event cannot be recorded the tick is not kept", () =>
  withDeps(async (deps) => {
    const { student } = await makeJoined(deps, 1);
    const jobs = { ...deps.jobs, send: () => Promise.reject(new Error("queue is down")) };
    await assert.rejects(completeLesson({ ...deps, jobs }, student, at("l1"), {}), /queue is down/);
    assert.deepEqual(await deps.db.selectFrom("lesson_completions").selectAll().execute(), []);
    assert.equal(await completedAt(deps), null);
  }));
