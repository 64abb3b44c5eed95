import { deepStrictEqual as equal } from "node:assert/strict";
import type { Form, TestApp } from "../support/app.ts";
import { say } from "../chat/support.ts";
import { makeOrder } from "../support/commerce.ts";
import type { TestDeps } from "../support/deps.ts";
import { makeQuestion, makeQuiz } from "../support/assessment.ts";
import { makeExercise } from "../support/exercises.ts";
import {
  enroll,
  makeCategory,
  makeCourse,
  makeLesson,
  makeSection,
  makeUser,
} from "../support/factories.ts";

/** Where `enrolled` has asked about `gratis`; the message is 1. */
export const CHAT_ROOM = "00000000-0000-4000-8000-000000000007";

/** Everybody who can stand in front of a page. `owner` has made the courses, `enrolled` has joined them. */
export const PEOPLE = [
  "visitor",
  "student",
  "enrolled",
  "unverified",
  "owner",
  "other",
  "admin",
] as const;
export type Person = typeof PEOPLE[number];

/**
 * Courses in every state, with lessons of every kind:
 * `gratis` (published; lessons `teks`, `video`, `temu` and, in the future, `nanti`; a final quiz, 1, and
 * quiz 2 of its first section, 1; exercise 1), `terbuka` (published, nobody has joined), `premium` (quiz 3, a draft
 * with the questions 3 and 4), `draf`, `arsip` (joined before it was put away). The student has ordered `premium` and
 * cancelled. One mail has been sent.
 */
export async function makeWorld(deps: TestDeps) {
  const { db } = deps;
  const people = {
    student: await makeUser(db, { email: "siswa@contoh.test", name: "Sari Siswa" }),
    enrolled: await makeUser(db, { email: "ikut@contoh.test", name: "Ikhsan Ikut" }),
    unverified: await makeUser(db, {
      role: "instructor",
      verified: false,
      email: "baru@contoh.test",
    }),
    owner: await makeUser(db, {
      role: "instructor",
      email: "pemilik@contoh.test",
      name: "Putu Pemilik",
    }),
    other: await makeUser(db, { role: "instructor", email: "lain@contoh.test" }),
    admin: await makeUser(db, { role: "admin", email: "admin@contoh.test" }),
  };
  const category = await makeCategory(db, { slug: "perkantoran", name: "Perkantoran" });
  const make = (slug: string, options: Parameters<typeof makeCourse>[1] = {}) =>
    makeCourse(db, {
      slug,
      instructor: people.owner,
      category,
      title: `Kursus ${slug}`,
      ...options,
    });
  const gratis = await make("gratis", {
    title: "Belajar Microsoft Excel",
    summary: "Rumus & tabel <rapi>.",
  });
  const terbuka = await make("terbuka", { title: "Menulis Surat dengan Word" });
  const premium = await make("premium", {
    title: "Presentasi Memukau",
    price: 99_000,
    level: "advanced",
  });
  const draf = await make("draf", { status: "draft" });
  const arsip = await make("arsip", { status: "archived" });

  const section = await makeSection(db, { course: gratis, title: "Pembuka" });
  await makeLesson(db, { section, slug: "teks", title: "Bacaan pertama" });
  await makeLesson(db, { section, slug: "video", title: "Tontonan", kind: "video" });
  await makeLesson(db, { section, slug: "temu", title: "Tatap muka", kind: "meeting" });
  const publishAt = deps.clock.now().add({ hours: 24 });
  await makeLesson(db, { section, slug: "nanti", title: "Menyusul", publishAt });
  for (const course of [terbuka, premium, draf, arsip]) {
    await makeLesson(db, { course, slug: "satu", title: "Pelajaran satu" });
  }
  await makeExercise(db, { course: gratis, name: "Tugas pertama" });
  for (const section_id of [null, section.id]) {
    const quiz = await makeQuiz(db, { course: gratis, section_id, title: "Kuis gratis" });
    await makeQuestion(db, { quiz });
  }
  const third = await makeQuiz(db, { course: premium, published_at: null });
  for (let count = 0; count < 2; count++) await makeQuestion(db, { quiz: third });
  await enroll(db, { user: people.enrolled, course: gratis });
  await enroll(db, { user: people.enrolled, course: arsip });
  await makeOrder(db, {
    user: people.student,
    course: premium,
    number: "TN-UJI-0001",
    status: "cancelled",
  });
  await db.insertInto("chat_rooms").values({
    id: CHAT_ROOM,
    customer_id: people.enrolled.id,
    course_id: gratis.id,
    assignee_id: null,
    waiting_since: null,
    last_message_id: null,
    last_message_at: null,
    created_at: deps.clock.now(),
  }).execute();
  await say(deps, people.enrolled, CHAT_ROOM, "Permisi");
  await db.insertInto("mail_messages").values({
    key: "surat-satu",
    recipient: people.student.email,
    subject: "Selamat datang",
    text: "Halo, Sari",
    html: "<p>Halo, <b>Sari</b></p>",
    created_at: deps.clock.now(),
  }).execute();
  return { people, category, courses: { gratis, terbuka, premium, draf, arsip } };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Rows of every table that a person's action could change, to show that nothing did. */
export async function countRows({ db }: Pick<TestDeps, "db">): Promise<Record<string, number>> {
  const tables = [
    "users",
    "instructor_profiles",
    "sessions",
    "courses",
    "lessons",
    "enrollments",
    "lesson_completions",
    "carts",
    "cart_items",
    "orders",
    "payment_attempts",
    "gateway_events",
  ] as const;
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { count } = await db.selectFrom(table).select((eb) =>
      eb.fn.countAll<number>().as("count")
    )
      .executeTakeFirstOrThrow();
    counts[table] = Number(count);
  }
  return counts;
}

/** A registration with nothing wrong. */
export const NEWCOMER: Form = {
  name: "Wulan Baru",
  email: "wulan@contoh.test",
  password: "kopi-tubruk-payung-42",
  role: "student",
};

/** Runs a request that is to be refused and shows that no row came or went. */
export async function refused(
  app: TestApp,
  request: () => Promise<Response>,
): Promise<{ status: number; html: string; response: Response }> {
  const before = await countRows(app.deps);
  const response = await request();
  const html = await response.text();
  equal(await countRows(app.deps), before);
  equal(response.headers.getSetCookie(), []);
  return { status: response.status, html, response };
}
