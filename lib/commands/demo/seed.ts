import { hashPassword } from "../../accounts/password.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import type { EnrollmentSource } from "../../learning/rules.ts";
import { insertTalks } from "./chat.ts";
import { COURSES } from "./courses/mod.ts";
import { insertBatches } from "./live.ts";
import { STUDENT } from "./people.ts";
import { insertCertificateOf, insertExercises } from "./proof.ts";
import { insertQuiz } from "./quizzes.ts";
import { idOf, insertCategories, insertCourse, insertPeople } from "./rows.ts";

/** The courses that the demo's student has joined, and how many lessons are done. */
const JOINED: readonly { slug: string; done: number; daysAgo: number }[] = [
  { slug: "kelola-waktu-kerja", done: 3, daysAgo: 12 },
  { slug: "kelas-intensif-excel", done: 1, daysAgo: 3 },
  { slug: "email-profesional", done: 4, daysAgo: 40 },
];

/**
 * Fills an empty database with demo data, in one transaction; everybody's password is `password`.
 * Does nothing and returns false when there is any account. Throws outside of development.
 */
export async function seedDemo(
  deps: Pick<Deps, "db" | "clock" | "config">,
  options: { password: string },
): Promise<boolean> {
  if (deps.config.appEnv !== "development") {
    throw new Error("demo data is for development only");
  }
  const anybody = await deps.db.selectFrom("users").select("id").limit(1).executeTakeFirst();
  if (anybody) return false;
  // Hashing is slow on purpose; it needs no open transaction.
  const passwordHash = await hashPassword(options.password);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const people = await insertPeople(tx, passwordHash, now);
    const categories = await insertCategories(tx);
    const courses = new Map<string, number>();
    for (const [at, course] of COURSES.entries()) {
      const { id, lessons } = await insertCourse(
        tx,
        course,
        { people: people.ids, categories },
        now,
      );
      const { slug } = course;
      courses.set(slug, id);
      await insertExercises(tx, { id, slug }, now);
      await insertQuiz(tx, { id, slug }, now.subtract({ hours: 24 * course.publishedDaysAgo }));
      const chosen = people.students.map((_, n, all) => all[(n + at * 5) % all.length]);
      const source = course.price === 0 ? "free" : "grant";
      const seats = { courseId: id, source, daysSince: course.publishedDaysAgo } as const;
      await joinAll(tx, seats, chosen.slice(0, course.students), now);
      const joined = JOINED.find((one) => one.slug === course.slug);
      if (joined) {
        const student = { id: idOf(people.ids, STUDENT.email), ...joined };
        const completedAt = await joinWithProgress(tx, seats, student, lessons, now);
        if (completedAt) await insertCertificateOf(tx, student.id, id, completedAt);
      }
      if (course.slug === "kelas-intensif-excel") await insertBatches(tx, id, now);
    }
    await insertCoupon(tx, now);
    await insertTalks(tx, { people: people.ids, courses }, now);
  });
  return true;
}

/** Ten percent off everything, once for each person. */
async function insertCoupon(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx.insertInto("coupons").values({
    code: "HEMAT10",
    kind: "percent",
    value: 10,
    course_id: null,
    starts_at: null,
    ends_at: null,
    max_uses: null,
    max_per_person: 1,
    created_by: null,
    created_at: now,
    updated_at: now,
  }).execute();
}

interface Seats {
  courseId: number;
  source: EnrollmentSource;
  /** Days since the course was published. */
  daysSince: number;
}

/** Puts students into a course, spread over the time since it was published. */
async function joinAll(
  tx: Tx,
  { courseId, source, daysSince }: Seats,
  students: readonly number[],
  now: Temporal.Instant,
): Promise<void> {
  if (students.length === 0) return;
  const step = (24 * daysSince) / (students.length + 1);
  await tx.insertInto("enrollments").values(students.map((userId, at) => {
    const enrolledAt = now.subtract({ hours: Math.floor(step * (at + 1)) });
    return {
      user_id: userId,
      course_id: courseId,
      source,
      enrolled_at: enrolledAt,
      last_activity_at: enrolledAt,
      last_lesson_id: null,
      completed_at: null,
    };
  })).execute();
}

/** Puts the demo's student into a course; returns when they finished it, or null. */
async function joinWithProgress(
  tx: Tx,
  { courseId, source }: Seats,
  student: { id: number; done: number; daysAgo: number },
  lessons: readonly number[],
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const enrolledAt = now.subtract({ hours: 24 * student.daysAgo });
  const done = lessons.slice(0, student.done);
  const doneAt = (at: number) => enrolledAt.add({ hours: 20 * (at + 1) });
  const completedAt = done.length === lessons.length ? doneAt(done.length - 1) : null;
  const { id } = await tx.insertInto("enrollments").values({
    user_id: student.id,
    course_id: courseId,
    source,
    enrolled_at: enrolledAt,
    last_activity_at: doneAt(done.length - 1),
    last_lesson_id: lessons[student.done] ?? null,
    completed_at: completedAt,
  }).returning("id").executeTakeFirstOrThrow();
  await tx.insertInto("lesson_completions").values(
    done.map((lessonId, at) => ({
      enrollment_id: id,
      lesson_id: lessonId,
      completed_at: doneAt(at),
    })),
  ).execute();
  return completedAt;
}
