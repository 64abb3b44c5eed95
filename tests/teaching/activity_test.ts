import assert from "node:assert/strict";
import { drained, drainJobs } from "../../lib/handlers.ts";
import { courseStatistics } from "../../lib/teaching/service.ts";
import { withApp } from "../support/app.ts";
import { makeQuiz } from "../support/assessment.ts";
import { withDeps } from "../support/deps.ts";
import { makeExercise, makeSubmission } from "../support/exercises.ts";
import { enroll, makeCourse, makeLesson, makeUser } from "../support/factories.ts";
import { viewerOf } from "../support/viewer.ts";

Deno.test("whoever works in a course is active, not only who opens its lessons", () =>
  withDeps(async (deps) => {
    const { db, clock } = deps;
    const instructor = await makeUser(deps, { role: "instructor" });
    const course = await makeCourse(deps, { instructor });
    const lesson = await makeLesson(deps, { course });
    const now = clock.now();
    const [enrolledAt, lately] = [now.subtract({ hours: 500 }), now.subtract({ hours: 5 })];
    const names = ["tick", "start", "submit", "cut off", "work", "join", "list", "absent", "away"];
    const users: Record<string, { id: number }> = {};
    const seats: Record<string, { id: number }> = {};
    for (const name of names) {
      users[name] = await makeUser(deps, { name });
      seats[name] = await enroll(deps, { course, user: users[name], enrolledAt });
    }
    await db.insertInto("lesson_completions").values({
      enrollment_id: seats.tick.id,
      lesson_id: lesson.id,
      completed_at: lately,
    }).execute();
    const quiz = await makeQuiz(deps, { course });
    const attempt = (name: string, startedAt: Temporal.Instant) =>
      db.insertInto("quiz_attempts").values({
        quiz_id: quiz.id,
        user_id: users[name].id,
        seed: 1,
        started_at: startedAt,
        deadline_at: null,
        finished_at: null,
        finished_by: null,
        points: null,
        max_points: null,
      }).execute();
    await attempt("start", lately);
    for (const [name, by] of [["submit", "student"], ["cut off", "time"]] as const) {
      await attempt(name, enrolledAt);
      const end = { finished_at: lately, finished_by: by, points: 0, max_points: 1 };
      await db.updateTable("quiz_attempts").set(end).where("user_id", "=", users[name].id)
        .execute();
    }
    const exercise = await makeExercise(deps, { course });
    await makeSubmission(deps, { exercise, user: users.work, submittedAt: lately });
    const session = await db.insertInto("live_sessions").values({
      course_id: course.id,
      title: "Tanya jawab",
      starts_at: lately,
      minutes: 60,
      created_at: enrolledAt,
    }).returning("id").executeTakeFirstOrThrow();
    const came = [["join", "join", true], ["list", "list", true], [
      "absent",
      "list",
      false,
    ]] as const;
    for (const [name, source, isPresent] of came) {
      await db.insertInto("attendances").values({
        session_id: session.id,
        user_id: users[name].id,
        source,
        is_present: isPresent,
        noted_at: source === "join" ? lately : now,
      }).execute();
    }
    const { risks } = await courseStatistics(deps, viewerOf(instructor), course.slug, {
      params: new URLSearchParams(),
      zone: "Asia/Jakarta",
    });
    const atRisk = risks!.page.rows.map(({ name }) => name);
    assert.deepEqual(atRisk.toSorted(), ["absent", "away", "cut off"]);
    const rows = await db.selectFrom("enrollments").select(["id", "last_activity_at as at"])
      .where("course_id", "=", course.id).execute();
    for (const name of ["tick", "start", "submit", "work", "join", "list"]) {
      assert.equal(String(rows.find(({ id }) => id === seats[name].id)!.at), String(lately), name);
    }
  }));

Deno.test("a nudge is one click, reaches the student, and is not repeated at once", () =>
  withApp(async ({ deps, client }) => {
    const instructor = await makeUser(deps, { role: "instructor", name: "Putu" });
    const course = await makeCourse(deps, { instructor });
    const student = await makeUser(deps, { name: "Sari" });
    const seat = await enroll(deps, {
      course,
      user: student,
      enrolledAt: deps.clock.now().subtract({ hours: 500 }),
    });
    const browser = await client(instructor);
    const path = `/instructor/courses/${course.slug}/students/${seat.id}`;
    const back = `/instructor/courses/${course.slug}/statistics`;
    assert.match(await (await browser.get(back)).text(), new RegExp(`${path}/nudge`));
    const sorted = await (await browser.get(`${back}?table=risks&sort=-nudged&q=sari`)).text();
    const [, kept] = /name="back" value="([^"]*#risks)"/.exec(sorted)!;
    const here = "q=sari&table=risks&sort=-nudged#risks";
    assert.equal(kept.replaceAll("&amp;", "&"), `${back}?${here}`);
    const answer = await browser.post(`${path}/nudge`, { back });
    assert.equal(answer.headers.get("location"), `${back}?nudged=Sari`);
    assert.equal((await browser.post(`${path}/nudge`, { back })).status, 409);
    for (const page of [back, path]) {
      assert.doesNotMatch(await (await browser.get(page)).text(), new RegExp(`${path}/nudge`));
    }
    // What the requests have set off is still under way.
    await drained(deps);
    await drainJobs(deps);
    const told = await deps.db.selectFrom("notifications").select(["kind", "path"])
      .where("user_id", "=", student.id).execute();
    assert.deepEqual(told, [{ kind: "nudge", path: `/learn/${course.slug}` }]);
    deps.clock.advance({ hours: 73 });
    assert.match(await (await browser.get(back)).text(), new RegExp(`${path}/nudge`));
    const evil = await browser.post(`${path}/nudge`, { back: "https://jahat.test" });
    assert.equal(evil.headers.get("location"), `${path}?nudged=Sari`);
  }));
