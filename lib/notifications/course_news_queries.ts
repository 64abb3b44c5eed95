import { sql } from "kysely";
import type { Db } from "../database.ts";

type Instant = Temporal.Instant;

/** A lesson that students can open since a moment ago, and have not been told of. */
export interface NewLesson {
  id: number;
  title: string;
  slug: string;
  course: string;
  courseId: number;
  courseSlug: string;
  /** Since when it can be opened. */
  visibleAt: Instant;
}

/** A quiz that is about to open or to close, and that students have not been told of. */
export interface QuizMoment {
  id: number;
  kind: "opens" | "closes";
  moment: Instant;
  title: string;
  sectionId: number | null;
  course: string;
  courseId: number;
  courseSlug: string;
}

/**
 * Lessons that became visible in a published course after `since`. What a course begins with is no news, and meetings
 * are told of as sessions.
 */
export async function selectNewLessons(
  db: Db,
  { since, now }: { since: Instant; now: Instant },
): Promise<NewLesson[]> {
  const { rows } = await sql<NewLesson>`
    select l.id, l.title, l.slug, c.title as course, c.id as "courseId", c.slug as "courseSlug",
      greatest(l.created_at, l.publish_at) as "visibleAt"
    from lessons l join courses c on c.id = l.course_id and c.status = 'published'
    where (l.created_at > ${since}::timestamptz or l.publish_at > ${since}::timestamptz)
      and greatest(l.created_at, l.publish_at) between ${since}::timestamptz and ${now}::timestamptz
      and greatest(l.created_at, l.publish_at) > c.published_at
      and l.kind <> 'meeting' and l.retired_at is null
      and not exists (select from told_lessons t where t.lesson_id = l.id)
    order by l.id limit 100`.execute(db);
  return rows;
}

/** Some students of a course who were there before a moment, in the order of their ids. */
export async function selectStudentsBefore(
  db: Db,
  { courseId, before, after, limit }: {
    courseId: number;
    before: Instant;
    after: number;
    limit: number;
  },
): Promise<number[]> {
  const rows = await db.selectFrom("enrollments").select("user_id")
    .where("course_id", "=", courseId).where("status", "=", "active")
    .where("enrolled_at", "<", before).where("user_id", ">", after)
    .orderBy("user_id").limit(limit).execute();
  return rows.map((row) => row.user_id);
}

/** Writes down that all have been told of a lesson. */
export async function markLessonTold(db: Db, lessonId: number, now: Instant): Promise<void> {
  await db.insertInto("told_lessons").values({ lesson_id: lessonId, told_at: now })
    .onConflict((conflict) => conflict.doNothing()).execute();
}

/**
 * Quizzes that open within `opensMinutes`, or did less than that ago when a run was missed, and those that close
 * within a day – of a short window within its last quarter.
 */
export async function selectQuizMoments(
  db: Db,
  { now, opensMinutes, closesMinutes }: {
    now: Instant;
    opensMinutes: number;
    closesMinutes: number;
  },
): Promise<QuizMoment[]> {
  const at = sql`${now}::timestamptz`;
  const { rows } = await sql<QuizMoment>`
    select q.id, q.kind, q.moment, q.title, q.section_id as "sectionId", c.title as course,
      c.id as "courseId", c.slug as "courseSlug"
    from (
      select id, course_id, section_id, title, published_at, 'opens' as kind, opens_at as moment
      from quizzes
      where opens_at > ${at} - make_interval(mins => ${opensMinutes}::integer)
        and opens_at <= ${at} + make_interval(mins => ${opensMinutes}::integer)
        and (closes_at is null or closes_at > ${at})
      union all
      select id, course_id, section_id, title, published_at, 'closes', closes_at from quizzes
      where closes_at > ${at}
        and closes_at <= ${at} + make_interval(mins => ${closesMinutes}::integer)
        and (opens_at is null or ${at} >= greatest(opens_at, closes_at - (closes_at - opens_at) / 4))
    ) q
    join courses c on c.id = q.course_id and c.status <> 'draft'
    where q.published_at <= ${at} and not exists (
      select from told_quizzes t
      where t.quiz_id = q.id and t.kind = q.kind and t.moment = q.moment)
    order by q.moment, q.id limit 100`.execute(db);
  return rows;
}

/** Some students who have not finished a quiz, in the order of their ids. */
export async function selectUnfinished(
  db: Db,
  { courseId, quizId, after, limit }: {
    courseId: number;
    quizId: number;
    after: number;
    limit: number;
  },
): Promise<number[]> {
  const { rows } = await sql<{ user_id: number }>`
    select e.user_id from enrollments e
    where e.course_id = ${courseId} and e.status = 'active' and e.user_id > ${after}
      and not exists (select from quiz_attempts a
        where a.quiz_id = ${quizId} and a.user_id = e.user_id and a.finished_at is not null)
    order by e.user_id limit ${limit}`.execute(db);
  return rows.map((row) => row.user_id);
}

/** Writes down that all have been told of a quiz's moment. */
export async function markQuizTold(
  db: Db,
  { id, kind, moment }: Pick<QuizMoment, "id" | "kind" | "moment">,
  now: Instant,
): Promise<void> {
  await db.insertInto("told_quizzes").values({ quiz_id: id, kind, moment, told_at: now })
    .onConflict((conflict) => conflict.doNothing()).execute();
}
