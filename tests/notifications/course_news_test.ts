import { deepStrictEqual as equal } from "node:assert/strict";
import { drainJobs } from "../../lib/handlers.ts";
import { savePreferences, tellNewLessons, tellQuizTimes } from "../../lib/notifications/service.ts";
import { makeQuiz } from "../support/assessment.ts";
import { type TestDeps, withDeps } from "../support/deps.ts";
import { enroll, makeCourse, makeLesson, makeSection, makeUser } from "../support/factories.ts";

/** The factories make everything at 02.00. */
const at = (time: string) => Temporal.Instant.from(`2026-11-21T${time}Z`);

async function told({ db }: TestDeps) {
  const rows = await db.selectFrom("notifications").innerJoin("users", "users.id", "user_id")
    .select(["users.name", "kind", "path"]).orderBy("notifications.id").execute();
  return rows.map(({ name, kind, path }) => `${name} ${kind} ${path}`);
}

async function arrange(deps: TestDeps) {
  const course = await makeCourse(deps, { slug: "excel", title: "Excel" });
  const section = await makeSection(deps, { course });
  const [siti, budi] = [
    await makeUser(deps, { name: "Siti" }),
    await makeUser(deps, { name: "Budi" }),
  ];
  await enroll(deps, { user: siti, course });
  await enroll(deps, { user: budi, course, enrolledAt: at("05:00:00") });
  return { course, section, siti, budi };
}

const lessons = (deps: TestDeps) => tellNewLessons(deps, { isDry: false });
const quizzes = (deps: TestDeps) => tellQuizTimes(deps, { isDry: false });

Deno.test("a lesson is told of when it opens, once, to those who were there", () =>
  withDeps(async (deps) => {
    const { section } = await arrange(deps);
    await makeLesson(deps, { section, slug: "lama" });
    await makeLesson(deps, { section, slug: "baru", publishAt: at("04:00:00") });
    deps.clock.at = at("03:59:59");
    equal(await lessons(deps), { found: 0, sent: 0 });
    deps.clock.at = at("04:00:00");
    equal(await tellNewLessons(deps, { isDry: true }), { found: 1, sent: 0 });
    equal(await lessons(deps), { found: 1, sent: 1 });
    equal(await lessons(deps), { found: 0, sent: 0 });
    equal(await told(deps), ["Siti lesson_published /learn/excel/baru"]);
  }));

Deno.test("a lesson added to a course that runs is news; meetings, drafts and deleted ones are not", () =>
  withDeps(async (deps) => {
    const { section } = await arrange(deps);
    const createdAt = at("06:00:00");
    await makeLesson(deps, { section, slug: "tambahan", createdAt });
    await makeLesson(deps, { section, slug: "sesi", kind: "meeting", createdAt });
    const gone = await makeLesson(deps, { section, slug: "hapus", createdAt });
    await deps.db.updateTable("lessons").set({ retired_at: createdAt }).where("id", "=", gone.id)
      .execute();
    const draft = await makeCourse(deps, { slug: "draf", status: "draft" });
    await enroll(deps, { course: draft });
    await makeLesson(deps, { course: draft, createdAt });
    deps.clock.at = at("06:01:00");
    equal((await lessons(deps)).found, 1);
    equal(await told(deps), [
      "Siti lesson_published /learn/excel/tambahan",
      "Budi lesson_published /learn/excel/tambahan",
    ]);
  }));

Deno.test("what no run has told for a day is no news any more", () =>
  withDeps(async (deps) => {
    const { section } = await arrange(deps);
    await makeLesson(deps, { section, publishAt: at("04:00:00") });
    deps.clock.at = at("04:00:01").add({ hours: 24 });
    equal((await lessons(deps)).found, 0);
  }));

Deno.test("who does not want it hears nothing, who wants mail gets one", () =>
  withDeps(async (deps) => {
    const { section, siti } = await arrange(deps);
    await savePreferences(deps, siti, { "lesson.mail": "1" });
    await makeLesson(deps, { section, title: "Rumus", publishAt: at("04:00:00") });
    deps.clock.at = at("04:01:00");
    await lessons(deps);
    await drainJobs(deps);
    equal(await told(deps), []);
    const mails = await deps.db.selectFrom("mail_messages").select(["recipient", "subject"])
      .execute();
    equal(mails, [{ recipient: siti.email, subject: "Materi baru: Rumus" }]);
  }));

Deno.test("students hear an hour before a quiz opens, and a day before it closes if they have not finished", () =>
  withDeps(async (deps) => {
    const { course, section, siti } = await arrange(deps);
    const opens = at("10:00:00");
    const closes = opens.add({ hours: 24 * 7 });
    const quiz = await makeQuiz(deps, {
      course,
      section_id: section.id,
      opens_at: opens,
      closes_at: closes,
    });
    deps.clock.at = opens.subtract({ minutes: 60, seconds: 1 });
    equal((await quizzes(deps)).found, 0);
    deps.clock.at = opens.subtract({ minutes: 58 });
    equal(await quizzes(deps), { found: 1, sent: 1 });
    equal((await quizzes(deps)).found, 0);
    const path = `/learn/excel/quiz/${section.id}`;
    equal(await told(deps), [`Siti quiz_opens ${path}`, `Budi quiz_opens ${path}`]);
    await deps.db.insertInto("quiz_attempts").values({
      quiz_id: quiz.id,
      user_id: siti.id,
      seed: 1,
      started_at: opens,
      deadline_at: closes,
      finished_at: opens,
      finished_by: "student",
      points: 0,
      max_points: 0,
    }).execute();
    deps.clock.at = closes.subtract({ hours: 24 });
    equal((await quizzes(deps)).found, 1);
    equal((await told(deps)).slice(2), [`Budi quiz_closes ${path}`]);
  }));

Deno.test("a quiz that is moved is told of anew, a short one in its last quarter, a draft never", () =>
  withDeps(async (deps) => {
    const { course } = await arrange(deps);
    const opens = at("10:00:00");
    const closes = opens.add({ hours: 2 });
    await makeQuiz(deps, { course, opens_at: opens, closes_at: closes });
    const draft = await makeCourse(deps);
    await enroll(deps, { course: draft });
    await makeQuiz(deps, { course: draft, opens_at: opens, published_at: null });
    deps.clock.at = at("09:30:00");
    equal((await quizzes(deps)).found, 1);
    const later = opens.add({ minutes: 30 });
    await deps.db.updateTable("quizzes").set({ opens_at: later }).where("opens_at", "=", opens)
      .where("published_at", "is not", null).execute();
    equal((await quizzes(deps)).found, 1);
    deps.clock.at = closes.subtract({ minutes: 23 });
    equal((await quizzes(deps)).found, 0);
    deps.clock.at = closes.subtract({ minutes: 22 });
    equal((await quizzes(deps)).found, 1);
    deps.clock.at = closes;
    equal((await quizzes(deps)).found, 0);
  }));
