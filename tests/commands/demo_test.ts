import assert from "node:assert/strict";
import { QUESTION_KINDS, specSchema } from "../../lib/assessment/rules.ts";
import { verifyPassword } from "../../lib/accounts/password.ts";
import { parseVideoUrl } from "../../lib/catalog/video.ts";
import { COURSES } from "../../lib/commands/demo/courses/mod.ts";
import { seedDemo } from "../../lib/commands/demo/seed.ts";
import { markdownToText } from "../../lib/platform/markdown.ts";
import { seedGenerated } from "../bench/seed.ts";
import { withDeps } from "../support/deps.ts";
import { makeUser } from "../support/factories.ts";

const PASSWORD = "rahasia-demo-123";

Deno.test("the demo fills an empty database once", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    assert.equal(await seedDemo(deps, { password: PASSWORD }), true);
    assert.equal(await seedDemo(deps, { password: "lain-lagi-123" }), false);

    const student = await db.selectFrom("users").selectAll()
      .where("email", "=", "siswa@demo.test").executeTakeFirstOrThrow();
    assert.deepEqual([student.phone, student.whatsapp_opt_in], ["+6281234567890", true]);
    assert.ok(await verifyPassword(PASSWORD, student.password_hash));

    const published = await db.selectFrom("courses").select(["slug", "price"])
      .where("status", "=", "published").execute();
    const prices = new Map(published.map((course) => [course.slug, course.price]));
    assert.ok(prices.size >= 12);
    assert.equal(prices.get("dasar-microsoft-word"), 0);
    assert.equal(prices.get("excel-dari-nol"), 150_000);
    assert.equal(prices.get("powerpoint-memukau"), 99_000);

    const tops = await db.selectFrom("categories").select("id").where("parent_id", "is", null)
      .execute();
    assert.equal(tops.length, 4);

    const joined = await db.selectFrom("enrollments as e")
      .innerJoin("courses as c", "c.id", "e.course_id")
      .leftJoin("lesson_completions as d", "d.enrollment_id", "e.id")
      .select((eb) => ["c.slug", eb.fn.count<number>("d.lesson_id").as("done")])
      .where("e.user_id", "=", student.id).groupBy("c.slug").orderBy("c.slug").execute();
    assert.deepEqual(joined, [
      { slug: "email-profesional", done: 4 },
      { slug: "kelas-intensif-excel", done: 1 },
      { slug: "kelola-waktu-kerja", done: 3 },
    ]);

    const certified = await db.selectFrom("certificates").select(["user_id", "course_title"])
      .execute();
    assert.deepEqual(certified.map(({ user_id }) => user_id), [student.id]);
    const exercises = await db.selectFrom("exercises as x")
      .innerJoin("courses as c", "c.id", "x.course_id").select("c.slug").execute();
    assert.deepEqual(exercises, [{ slug: "dasar-microsoft-word" }]);

    const questions = await db.selectFrom("quiz_questions as q")
      .innerJoin("quizzes as z", "z.id", "q.quiz_id")
      .innerJoin("courses as c", "c.id", "z.course_id")
      .where("c.slug", "=", "dasar-microsoft-word").where("z.section_id", "is", null)
      .where("z.opens_at", "<=", deps.clock.now()).where("z.closes_at", "is", null)
      .select(["q.kind", "q.spec"]).execute();
    assert.equal(questions.length, 10);
    assert.deepEqual(new Set(questions.map(({ kind }) => kind)), new Set(QUESTION_KINDS));
    for (const { kind, spec } of questions) specSchema(kind).parse(spec);

    const meetings = await db.selectFrom("lessons").select(["meeting_at"])
      .where("kind", "=", "meeting").orderBy("meeting_at").execute();
    const zone = "Asia/Jakarta";
    const tomorrow = deps.clock.now().toZonedDateTimeISO(zone).add({ days: 1 }).toPlainDate();
    assert.equal(
      meetings[0].meeting_at?.toZonedDateTimeISO(zone).toPlainDate().toString(),
      tomorrow.toString(),
    );
  }));

Deno.test("the demo leaves a database with an account alone, and production always", async () => {
  await withDeps(async (deps) => {
    await makeUser(deps);
    assert.equal(await seedDemo(deps, { password: PASSWORD }), false);
    const production = { ...deps, config: { ...deps.config, appEnv: "production" as const } };
    await assert.rejects(seedDemo(production, { password: PASSWORD }), /development/);
    assert.equal((await deps.db.selectFrom("courses").select("id").execute()).length, 0);
  });
});

for (const course of COURSES) {
  Deno.test(`the demo course ${course.slug} is fit to be read`, () => {
    const lessons = course.sections.flatMap((section) => section.lessons);
    assert.ok(course.summary.length <= 300);
    for (const lesson of lessons) {
      const words = markdownToText(lesson.body).split(/\s+/).length;
      if (lesson.kind === "text") {
        assert.ok(words >= 75 && words <= 240, `${lesson.title}: ${words}`);
      }
      if (lesson.kind === "video") assert.ok(parseVideoUrl(lesson.videoUrl ?? ""), lesson.title);
    }
  });
}

Deno.test("generated courses are published, counted and varied", () =>
  withDeps(async ({ db }) => {
    await seedGenerated(db, 300);
    const courses = await db.selectFrom("courses").selectAll().execute();
    assert.equal(courses.length, 300);
    assert.ok(courses.every((one) => one.status === "published" && one.lesson_count === 2));
    assert.ok(new Set(courses.map((one) => one.title)).size > 200);
    assert.ok(new Set(courses.map((one) => one.category_id)).size > 5);
  }));
