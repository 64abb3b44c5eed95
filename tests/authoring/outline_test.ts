import assert from "node:assert/strict";
import {
  courseOutline,
  deleteCourse,
  deleteLesson,
  deleteSection,
  moveLesson,
  moveSection,
  restoreLesson,
} from "../../lib/authoring/service.ts";
import { viewCourse, viewSyllabus } from "../../lib/catalog/service.ts";
import { completeLesson, myCourses, openCourse, openLesson } from "../../lib/learning/service.ts";
import { appError } from "../learning/support.ts";
import { withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeLesson, makeUser } from "../support/factories.ts";
import { viewerOf } from "../support/viewer.ts";
import { at, makeWritten, orderOf } from "./support.ts";

Deno.test("lessons and sections move by steps and to places", () =>
  withDeps(async (deps) => {
    const { author, first, second, satu, dua, tiga } = await makeWritten(deps);
    const up = { direction: "up" };
    const down = { direction: "down" };
    const steps: [() => Promise<void>, string][] = [
      [() => moveLesson(deps, author, at(satu.id), down), "Awal: dua satu | Akhir: tiga"],
      [() => moveLesson(deps, author, at(satu.id), down), "Awal: dua | Akhir: satu tiga"],
      [() => moveLesson(deps, author, at(satu.id), up), "Awal: dua satu | Akhir: tiga"],
      [() => moveLesson(deps, author, at(dua.id), up), "Awal: dua satu | Akhir: tiga"],
      [() => moveLesson(deps, author, at(tiga.id), down), "Awal: dua satu | Akhir: tiga"],
      [
        () =>
          moveLesson(deps, author, at(tiga.id), {
            section: String(first.id),
            before: String(satu.id),
          }),
        "Awal: dua tiga satu | Akhir:",
      ],
      [
        () => moveLesson(deps, author, at(dua.id), { section: String(second.id), before: "" }),
        "Awal: tiga satu | Akhir: dua",
      ],
      [() => moveSection(deps, author, at(first.id), down), "Akhir: dua | Awal: tiga satu"],
      [() => moveSection(deps, author, at(first.id), down), "Akhir: dua | Awal: tiga satu"],
      [
        () => moveSection(deps, author, at(first.id), { before: String(second.id) }),
        "Awal: tiga satu | Akhir: dua",
      ],
    ];
    for (const [move, order] of steps) {
      await move();
      assert.equal(await orderOf(deps, author), order);
    }
    await assert.rejects(
      moveLesson(deps, author, at(satu.id), { direction: "kiri" }),
      /invalid/,
    );
    const syllabus = await viewSyllabus(deps, first.course_id);
    assert.deepEqual(syllabus.map((row) => row.slug), ["tiga", "satu", "dua"]);
  }));

Deno.test("a lesson that somebody has finished stays theirs when it is deleted", () =>
  withDeps(async (deps) => {
    const { author, course, first, satu, dua } = await makeWritten(deps);
    const student = await makeUser(deps);
    const other = await makeUser(deps);
    await enroll(deps, { user: student, course, completed: [satu] });
    await enroll(deps, { user: other, course });
    assert.equal(await deleteLesson(deps, author, at(satu.id)), "retired");
    assert.equal(await deleteLesson(deps, author, at(dua.id)), "deleted");
    assert.equal(await orderOf(deps, author), "Awal: | Akhir: tiga");
    assert.equal((await viewCourse(deps, null, "kursus")).lessonCount, 1);

    const address = { courseSlug: "kursus", lessonSlug: "satu" };
    const { course: shown, lesson } = await openLesson(deps, student, address);
    assert.deepEqual(shown.progress, { done: 1, total: 2 });
    assert.equal(lesson.isRetired, true);
    await assert.rejects(
      completeLesson(deps, student, address, { done: "0" }),
      appError("forbidden", "lesson_retired"),
    );
    const mine = await myCourses(deps, student, null);
    assert.deepEqual([mine.courses[0].doneCount, mine.courses[0].lessonCount], [1, 2]);
    await assert.rejects(openLesson(deps, other, address), appError("not_found", "not_found"));
    const entry = await openCourse(deps, other, "kursus");
    assert.ok(entry.kind === "lesson" && entry.lesson.slug === "tiga");
    // To the author it is no part of the course either.
    await assert.rejects(openLesson(deps, author, address), appError("not_found", "not_found"));
    await assert.rejects(
      deleteLesson(deps, author, at(satu.id)),
      appError("not_found", "not_found"),
    );

    assert.equal(await deleteSection(deps, author, at(first.id)), "deleted");
    assert.equal(await orderOf(deps, author), "Akhir: tiga");
    assert.deepEqual((await openLesson(deps, student, address)).course.progress.total, 2);
    await restoreLesson(deps, author, at(satu.id));
    assert.equal(await orderOf(deps, author), "Awal: satu | Akhir: tiga");
    assert.equal((await openLesson(deps, other, address)).course.progress.total, 2);
  }));

Deno.test("a section goes with its lessons, but for those who have finished one", () =>
  withDeps(async (deps) => {
    const { author, course, first, second, satu } = await makeWritten(deps);
    const student = await makeUser(deps);
    await enroll(deps, { user: student, course, completed: [satu] });
    assert.equal(await deleteSection(deps, author, at(second.id)), "deleted");
    assert.equal(await deleteSection(deps, author, at(first.id)), "emptied");
    assert.equal(await orderOf(deps, author), "");
    assert.deepEqual(await viewSyllabus(deps, course.id), []);
    const { course: kept } = await openLesson(deps, student, {
      courseSlug: "kursus",
      lessonSlug: "satu",
    });
    assert.deepEqual(kept.progress, { done: 1, total: 1 });
    const { retired } = await courseOutline(deps, author, "kursus");
    assert.deepEqual(retired.map((lesson) => lesson.slug), ["satu"]);
  }));

Deno.test("a published course that loses its last lesson is archived, a draft stays one", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const author = viewerOf(instructor);
    for (const status of ["published", "draft"] as const) {
      const course = await makeCourse(deps, { instructor, slug: `satu-${status}`, status });
      const lesson = await makeLesson(deps, { course });
      const isPublished = status === "published";
      assert.equal(
        await deleteLesson(deps, author, { slug: course.slug, id: String(lesson.id) }),
        isPublished ? "emptied" : "deleted",
      );
      const found = (await courseOutline(deps, author, course.slug)).course;
      assert.equal(found.status, isPublished ? "archived" : "draft");
    }
  }));

Deno.test("a meeting that is taken out of the course is called off, and a course with one can be deleted", () =>
  withDeps(async (deps) => {
    const { author, course, second } = await makeWritten(deps);
    const student = await makeUser(deps);
    const meetingAt = Temporal.Instant.from("2999-01-01T00:00:00Z");
    const options = { section: second, kind: "meeting", slug: "temu", meetingAt } as const;
    const meeting = await makeLesson(deps, options);
    const sessions = () =>
      deps.db.selectFrom("live_sessions").where("course_id", "=", course.id)
        .where("cancelled_at", "is", null).select("lesson_id").execute();
    assert.equal((await sessions()).length, 1);
    await enroll(deps, { user: student, course, completed: [meeting] });
    assert.equal(await deleteLesson(deps, author, at(meeting.id)), "retired");
    assert.deepEqual(await sessions(), []);
    await restoreLesson(deps, author, at(meeting.id));
    assert.deepEqual(await sessions(), [{ lesson_id: meeting.id }]);

    const lonely = await makeCourse(deps, { instructor: author, slug: "sepi" });
    await makeLesson(deps, { course: lonely, kind: "meeting", meetingAt });
    assert.equal(await deleteCourse(deps, author, "sepi"), "deleted");
  }));
