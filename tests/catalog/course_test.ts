import assert from "node:assert/strict";
import { sql, type Updateable } from "kysely";
import type { CoursesTable } from "../../lib/catalog/tables.ts";
import { viewCourse, viewSyllabus } from "../../lib/catalog/service.ts";
import type { Db } from "../../lib/database.ts";
import { withDeps } from "../support/deps.ts";
import {
  enroll,
  makeCategory,
  makeCourse,
  makeLesson,
  makeSection,
  makeUser,
} from "../support/factories.ts";

async function figures(db: Db, id: number): Promise<string> {
  const course = await db.selectFrom("courses")
    .select(["kinds", "lesson_count", "total_minutes"]).where("id", "=", id)
    .executeTakeFirstOrThrow();
  return `${course.kinds.join("+")} ${course.lesson_count} ${course.total_minutes}`;
}

Deno.test("a course's figures follow its lessons", () =>
  withDeps(async ({ db }) => {
    const course = await makeCourse(db);
    const other = await makeCourse(db);
    const section = await makeSection(db, { course });
    const elsewhere = await makeSection(db, { course: other });
    assert.equal(await figures(db, course.id), " 0 0");
    const text = await makeLesson(db, { section, minutes: 10 });
    const video = await makeLesson(db, { section, kind: "video", minutes: 5 });
    await makeLesson(db, { section: elsewhere, kind: "meeting", minutes: 60 });
    assert.equal(await figures(db, course.id), "text+video 2 15");
    assert.equal(await figures(db, other.id), "meeting 1 60");

    await db.updateTable("lessons").set({ minutes: 7 }).where("id", "=", text.id).execute();
    assert.equal(await figures(db, course.id), "text+video 2 12");

    await db.updateTable("lessons").set({ section_id: elsewhere.id, course_id: other.id })
      .where("id", "=", video.id).execute();
    assert.equal(await figures(db, course.id), "text 1 7");
    assert.equal(await figures(db, other.id), "meeting+video 2 65");

    await db.deleteFrom("lessons").where("id", "=", text.id).execute();
    assert.equal(await figures(db, course.id), " 0 0");
  }));

Deno.test("one statement may change lessons of many courses", () =>
  withDeps(async ({ db }) => {
    const one = await makeCourse(db);
    const two = await makeCourse(db);
    await makeSection(db, { course: one });
    await makeSection(db, { course: two });
    await sql`
      insert into lessons (course_id, section_id, position, slug, title, kind, minutes, created_at, updated_at)
      select s.course_id, s.id, n, 'p-' || n, 'P', case n when 3 then 'meeting' else 'text' end, n, now(), now()
      from sections s, generate_series(1, 3) n`.execute(db);
    for (const { id } of [one, two]) assert.equal(await figures(db, id), "meeting+text 3 6");
    await sql`update lessons set minutes = minutes * 10`.execute(db);
    for (const { id } of [one, two]) assert.equal(await figures(db, id), "meeting+text 3 60");
    await sql`delete from lessons where kind = 'meeting'`.execute(db);
    for (const { id } of [one, two]) assert.equal(await figures(db, id), "text 2 30");
    await sql`delete from sections where course_id = ${one.id}`.execute(db);
    assert.equal(await figures(db, one.id), " 0 0");
    await sql`delete from courses where id = ${two.id}`.execute(db);
  }));

Deno.test("students are those whose seat is active", () =>
  withDeps(async ({ db }) => {
    const course = await makeCourse(db);
    const count = async () => {
      const row = await db.selectFrom("courses").select("student_count")
        .where("id", "=", course.id).executeTakeFirstOrThrow();
      return row.student_count;
    };
    const seat = await enroll(db, { course });
    await enroll(db, { course });
    await enroll(db, { course, status: "revoked" });
    assert.equal(await count(), 2);
    const setStatus = (status: "active" | "revoked") =>
      db.updateTable("enrollments").set({ status }).where("id", "=", seat.id).execute();
    await setStatus("revoked");
    await setStatus("revoked");
    assert.equal(await count(), 1);
    await setStatus("active");
    assert.equal(await count(), 2);
    await db.deleteFrom("enrollments").execute();
    assert.equal(await count(), 0);
  }));

Deno.test("what visitors see raises the content's version, a new student does not", () =>
  withDeps(async ({ db }) => {
    const version = async () => {
      const { rows } = await sql<{ version: number }>`select version from content_version`
        .execute(db);
      return rows[0].version;
    };
    const raises = async (what: string, edit: () => Promise<unknown>, isRaised = true) => {
      const before = await version();
      await edit();
      assert.equal(await version() > before, isRaised, what);
    };
    const instructor = await makeUser(db, { role: "instructor" });
    const student = await makeUser(db);
    const category = await makeCategory(db);
    await raises("a category", () => makeCategory(db));
    await raises("a course", () => makeCourse(db, { instructor, category }));
    const course = await makeCourse(db, { instructor, category });
    const update = (values: Updateable<CoursesTable>) =>
      db.updateTable("courses").set(values).where("id", "=", course.id).execute();
    await raises("a title", () => update({ title: "Judul baru" }));
    await raises("a price", () => update({ price: 99_000 }));
    await raises("a status", () => update({ status: "archived" }));
    await raises(
      "a category's name",
      () =>
        db.updateTable("categories").set({ name: "Baru" }).where("id", "=", category.id).execute(),
    );
    await raises("a section", () => makeSection(db, { course }));
    const lesson = await makeLesson(db, { course });
    await raises(
      "a lesson's title",
      () => db.updateTable("lessons").set({ title: "Baru" }).where("id", "=", lesson.id).execute(),
    );
    await raises(
      "a lesson gone",
      () => db.deleteFrom("lessons").where("id", "=", lesson.id).execute(),
    );
    await raises("a new student", () => enroll(db, { user: student, course }), false);
    await raises(
      "a seat taken back",
      () => db.updateTable("enrollments").set({ status: "revoked" }).execute(),
      false,
    );
    await raises("a course gone", () =>
      db.deleteFrom("courses").where("id", "<>", course.id)
        .execute());
  }));

Deno.test("drafts and archived courses are shown to their owner and admins alone", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const owner = await makeUser(db, { role: "instructor" });
    const others = [
      null,
      await makeUser(db, { role: "instructor" }),
      await makeUser(db, { role: "student" }),
    ];
    const admin = await makeUser(db, { role: "admin" });
    for (const status of ["draft", "archived"] as const) {
      const { slug } = await makeCourse(db, { instructor: owner, status });
      for (const asker of others) {
        await assert.rejects(viewCourse(deps, asker, slug), { key: "course_not_found" });
      }
      for (const asker of [owner, admin]) {
        assert.equal((await viewCourse(deps, asker, slug)).status, status);
      }
    }
    await assert.rejects(viewCourse(deps, admin, "tidak-ada"), { key: "course_not_found" });
    const { slug } = await makeCourse(db, { instructor: owner });
    for (const asker of others) {
      assert.equal((await viewCourse(deps, asker, slug)).instructorCourseCount, 1);
    }
  }));

Deno.test("the syllabus is in the order of sections and lessons, empty sections included", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const course = await makeCourse(db);
    const last = await makeSection(db, { course, title: "Akhir", position: 3 });
    await makeSection(db, { course, title: "Kosong", position: 2 });
    const first = await makeSection(db, { course, title: "Awal", position: 1 });
    await makeLesson(db, { section: last, title: "C", position: 1 });
    await makeLesson(db, { section: first, title: "B", position: 2 });
    await makeLesson(db, { section: first, title: "A", position: 1 });
    await makeLesson(db);
    const syllabus = await viewSyllabus(deps, course.id);
    assert.deepEqual(syllabus.map((row) => [row.sectionTitle, row.slug === null, row.title]), [
      ["Awal", false, "A"],
      ["Awal", false, "B"],
      ["Kosong", true, null],
      ["Akhir", false, "C"],
    ]);
  }));
