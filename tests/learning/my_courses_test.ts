import assert from "node:assert/strict";
import { MY_COURSES_PAGE, myCourses } from "../../lib/learning/service.ts";
import { encodeBase64Url } from "../../lib/platform/base64.ts";
import { withDeps } from "../support/deps.ts";
import { enroll, MADE_AT, makeCourse, makeLesson, makeUser } from "../support/factories.ts";
import { appError } from "./support.ts";

Deno.test("my courses: mine alone, the last used first, each with progress and the way on", () =>
  withDeps(async (deps) => {
    const student = await makeUser(deps);
    const instructor = await makeUser(deps, { role: "instructor", name: "Bu Rina" });
    const [fresh, begun, archived, draft, lost] = [
      await makeCourse(deps, { instructor, title: "Baru" }),
      await makeCourse(deps, { instructor, title: "Berjalan" }),
      await makeCourse(deps, { instructor, title: "Arsip", status: "archived" }),
      await makeCourse(deps, { instructor, title: "Draf", status: "draft" }),
      await makeCourse(deps, { instructor, title: "Dicabut" }),
    ];
    const later = deps.clock.now().add({ hours: 1 });
    await makeLesson(deps, { course: fresh, title: "Nanti", publishAt: later });
    await makeLesson(deps, { course: fresh, title: "Sekarang" });
    const done = await makeLesson(deps, { course: begun, title: "Satu" });
    const open = await makeLesson(deps, { course: begun, title: "Dua" });
    const only = await makeLesson(deps, { course: archived, title: "Semua" });
    const seat = (course: { id: number }, minutes: number, completed: { id: number }[] = []) =>
      enroll(deps, { user: student, course, completed, enrolledAt: MADE_AT.add({ minutes }) });
    await seat(fresh, 1);
    await seat(begun, 3, [done]);
    await seat(archived, 2, [only]);
    await seat(draft, 5);
    await enroll(deps, { user: student, course: lost, status: "revoked" });
    await enroll(deps, { course: begun, completed: [done, open] });
    await deps.db.updateTable("enrollments").set({ last_lesson_id: open.id })
      .where("course_id", "=", begun.id).execute();

    const { courses, next } = await myCourses(deps, student, null);
    assert.equal(next, null);
    assert.deepEqual(
      courses.map((one) => [one.title, one.doneCount, one.lessonCount, one.nextLesson]),
      [["Berjalan", 1, 2, "Dua"], ["Arsip", 1, 1, "Semua"], ["Baru", 0, 2, "Sekarang"]],
    );
    assert.deepEqual(courses.map((one) => one.isStarted), [true, true, false]);
    assert.equal(courses[0].instructorName, "Bu Rina");
    assert.deepEqual((await myCourses(deps, instructor, null)).courses, []);
  }));

Deno.test("the pages of my courses leave nothing out and repeat nothing, also at the same moment", () =>
  withDeps(async (deps) => {
    const student = await makeUser(deps);
    const instructor = await makeUser(deps, { role: "instructor" });
    const total = 2 * MY_COURSES_PAGE + 1;
    for (let n = 0; n < total; n++) {
      const course = await makeCourse(deps, { instructor });
      await enroll(deps, { user: student, course });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof myCourses>> = await myCourses(deps, student, after);
      seen.push(...page.courses.map((one) => one.slug));
      after = page.next;
    } while (after !== null);
    assert.equal(seen.length, total);
    assert.equal(new Set(seen).size, total);
  }));

Deno.test("a cursor that was not written by us is refused", () =>
  withDeps(async (deps) => {
    const student = await makeUser(deps);
    const text = (value: unknown) =>
      encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)));
    const at = "2026-11-21T03:00:00Z";
    const forged = ["x", "!!", text(null), text({ at, id: "1" }), text({ at, id: -1 })];
    forged.push(text({ at: "now()", id: 1 }), text({ at: "0000-01-01T00:00:00Z", id: 1 }));
    forged.push("A".repeat(5000));
    for (const cursor of forged) {
      await assert.rejects(
        myCourses(deps, student, cursor),
        appError("bad_request", "cursor_invalid"),
        cursor.slice(0, 80),
      );
    }
  }));
