import assert from "node:assert/strict";
import { openCourse, openLesson } from "../../lib/learning/service.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeLesson, makeSection, makeUser } from "../support/factories.ts";
import { appError } from "./support.ts";

/** A course with two sections of two lessons, a, b and c, d; made in another order than shown. */
async function makePlayer(deps: TestDeps) {
  const course = await makeCourse(deps, { slug: "kursus" });
  const second = await makeSection(deps, { course, position: 2, title: "Kedua" });
  const first = await makeSection(deps, { course, position: 1, title: "Pertama" });
  const [d, c] = [
    await makeLesson(deps, { section: second, slug: "d", position: 2 }),
    await makeLesson(deps, { section: second, slug: "c", position: 1, body: "# Isi C" }),
  ];
  const b = await makeLesson(deps, { section: first, slug: "b", position: 2 });
  const a = await makeLesson(deps, { section: first, slug: "a", position: 1 });
  const student = await makeUser(deps);
  return { course, student, a, b, c, d };
}

const at = (lessonSlug: string, courseSlug = "kursus") => ({ courseSlug, lessonSlug });

function seatOf(deps: TestDeps, userId: number) {
  return deps.db.selectFrom("enrollments").selectAll().where("user_id", "=", userId)
    .executeTakeFirstOrThrow();
}

Deno.test("a lesson comes with the outline in order, ticks, neighbours and its text", () =>
  withDeps(async (deps) => {
    const { course, student, a, b } = await makePlayer(deps);
    await enroll(deps, { user: student, course, completed: [a] });
    // Somebody else's ticks are not ours.
    await enroll(deps, { course, completed: [b] });
    const opened = await openLesson(deps, student, at("c"));
    const outline = opened.course.sections.map(({ title, lessons }) => [
      title,
      ...lessons.map(({ slug, done }) => (done ? `${slug} done` : slug)),
    ]);
    assert.deepEqual(outline, [["Pertama", "a done", "b"], ["Kedua", "c", "d"]]);
    assert.deepEqual(opened.course.progress, { done: 1, total: 4 });
    assert.deepEqual([opened.previous?.slug, opened.next?.slug], ["b", "d"]);
    assert.deepEqual([opened.lesson.body, opened.lesson.position], ["# Isi C", 3]);
    assert.equal(opened.course.isPreview, false);
  }));

Deno.test("the player remembers where one stopped, writing no more often than it has to", () =>
  withDeps(async (deps) => {
    const { course, student, a, c } = await makePlayer(deps);
    await enroll(deps, { user: student, course });
    const entry = await openCourse(deps, student, "kursus");
    assert.equal(entry.kind === "lesson" && entry.lesson.slug, "a");
    await openLesson(deps, student, at("c"));
    const noted = await seatOf(deps, student.id);
    assert.deepEqual(
      [noted.last_lesson_id, String(noted.last_activity_at)],
      [c.id, String(deps.clock.now())],
    );
    deps.clock.advance({ seconds: 59 });
    await openLesson(deps, student, at("c"));
    assert.deepEqual(await seatOf(deps, student.id), noted);
    deps.clock.advance({ seconds: 1 });
    await openLesson(deps, student, at("c"));
    const later = await seatOf(deps, student.id);
    assert.equal(String(later.last_activity_at), String(deps.clock.now()));
    const again = await openCourse(deps, student, "kursus");
    assert.equal(again.kind === "lesson" && again.lesson.slug, "c");
    await deps.db.deleteFrom("lessons").where("id", "=", c.id).execute();
    const after = await openCourse(deps, student, "kursus");
    assert.equal(after.kind === "lesson" && after.lesson.id, a.id);
  }));

Deno.test("reading a lesson takes one query, and noting where one is a second", () =>
  withDeps(async (deps) => {
    const { course, student } = await makePlayer(deps);
    await enroll(deps, { user: student, course });
    let count = 0;
    const db = deps.db.withPlugin({
      transformQuery: ({ node }) => (count++, node),
      transformResult: ({ result }) => Promise.resolve(result),
    });
    await openLesson({ ...deps, db }, student, at("a"));
    assert.equal(count, 2);
    await openLesson({ ...deps, db }, student, at("a"));
    assert.equal(count, 3);
  }));

Deno.test("a lesson with a date opens for students at that moment, for owner and admin before", () =>
  withDeps(async (deps) => {
    const { course, student } = await makePlayer(deps);
    const publishAt = deps.clock.now().add({ hours: 2 });
    await makeLesson(deps, { course, slug: "nanti", publishAt });
    await enroll(deps, { user: student, course });
    const closed = appError("forbidden", "lesson_not_published");
    await assert.rejects(openLesson(deps, student, at("nanti")), closed);
    const { course: seen } = await openLesson(deps, student, at("d"));
    const listed = seen.sections.flatMap(({ lessons }) => lessons)
      .find(({ slug }) => slug === "nanti");
    assert.equal(listed?.publishAt, publishAt.epochMilliseconds);
    const owner = { id: course.instructor_id, role: "instructor" } as const;
    const admin = await makeUser(deps, { role: "admin" });
    for (const viewer of [owner, admin]) {
      assert.equal((await openLesson(deps, viewer, at("nanti"))).course.isPreview, true);
    }
    deps.clock.at = publishAt.subtract({ milliseconds: 1 });
    await assert.rejects(openLesson(deps, student, at("nanti")), closed);
    deps.clock.at = publishAt;
    assert.equal((await openLesson(deps, student, at("nanti"))).lesson.slug, "nanti");
  }));

Deno.test("who can open a lesson: every standing against every state of the course", () =>
  withDeps(async (deps) => {
    const instructor = await makeUser(deps, { role: "instructor" });
    const people = {
      student: await makeUser(deps),
      revoked: await makeUser(deps),
      stranger: await makeUser(deps),
      otherInstructor: await makeUser(deps, { role: "instructor" }),
      owner: instructor,
      admin: await makeUser(deps, { role: "admin" }),
    };
    const expected = {
      draft: "404 404 404 404 preview preview",
      published: "student 403 403 403 preview preview",
      archived: "student 403 404 404 preview preview",
    };
    for (const status of ["draft", "published", "archived"] as const) {
      // Whether it costs something changes nothing about who may read it.
      for (const price of [0, 99_000]) {
        const course = await makeCourse(deps, { instructor, status, price });
        const lesson = await makeLesson(deps, { course });
        await enroll(deps, { user: people.student, course });
        await enroll(deps, { user: people.revoked, course, status: "revoked" });
        const got: string[] = [];
        for (const person of Object.values(people)) {
          const answer = await openLesson(deps, person, at(lesson.slug, course.slug))
            .then(({ course: { isPreview } }) => (isPreview ? "preview" : "student"))
            .catch((error) => String(error.status));
          got.push(answer);
        }
        assert.equal(got.join(" "), expected[status], `${status}, price ${price}`);
      }
    }
  }));

Deno.test("a lesson that does not exist, or belongs to another course, is not found", () =>
  withDeps(async (deps) => {
    const { course, student } = await makePlayer(deps);
    await enroll(deps, { user: student, course });
    const other = await makeLesson(deps, { slug: "lain" });
    await assert.rejects(
      openLesson(deps, student, at(other.slug)),
      appError("not_found", "not_found"),
    );
    await assert.rejects(
      openLesson(deps, student, at("a", "tidak-ada")),
      appError("not_found", "course_not_found"),
    );
    await assert.rejects(
      openCourse(deps, student, "tidak-ada"),
      appError("not_found", "course_not_found"),
    );
  }));

Deno.test("a preview leaves no trace; a course without open lessons says so", () =>
  withDeps(async (deps) => {
    const { course, student } = await makePlayer(deps);
    await openLesson(deps, { id: course.instructor_id, role: "instructor" }, at("a"));
    assert.deepEqual(await deps.db.selectFrom("enrollments").selectAll().execute(), []);
    assert.deepEqual(await openCourse(deps, student, "kursus"), { kind: "join" });
    const empty = await makeCourse(deps);
    await enroll(deps, { user: student, course: empty });
    assert.equal((await openCourse(deps, student, empty.slug)).kind, "nothing_open");
  }));
