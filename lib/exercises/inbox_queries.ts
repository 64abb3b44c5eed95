import { type RawBuilder, sql } from "kysely";
import type { Db } from "../database.ts";

type Instant = Temporal.Instant;

/** Work that waits for a grade, in the inbox of those who may give it. */
export interface WaitingRow {
  id: number;
  studentName: string;
  exerciseName: string;
  courseTitle: string;
  submittedAt: Instant;
  daysLate: number;
}

/** A place in the inbox, which begins with what waits longest. */
export interface InboxPlace {
  at: string;
  id: number;
}

/** Whose inbox, and of which of their courses; null: of all. */
export interface InboxOf {
  userId: number;
  course: string | null;
}

/** What waits for somebody, as a part of a query. */
function waiting({ userId, course }: InboxOf) {
  return sql`
    from exercise_submissions s
    join exercises x on x.id = s.exercise_id
    join courses c on c.id = x.course_id
    join course_staff t on t.course_id = c.id and t.user_id = ${userId} and t.may_grade
    where s.grade is null and (${course}::text is null or c.slug = ${course}::text)`;
}

/** Everything that waits for somebody, for a list; `pattern` has to be in the student's or the exercise's name. */
export function waitingRows(inbox: InboxOf, pattern: string | null): RawBuilder<WaitingRow> {
  const matching = pattern === null
    ? sql``
    : sql`where u.name || ' ' || w."exerciseName" ilike ${pattern}`;
  return sql<WaitingRow>`
    select w.*, u.name as "studentName" from (
      select s.id, s.user_id, x.name as "exerciseName", c.title as "courseTitle",
        s.submitted_at as "submittedAt", s.days_late as "daysLate"
      ${waiting(inbox)}
    ) w join users u on u.id = w.user_id ${matching}`;
}

/** What waits longest of somebody's inbox. */
export async function findOldest(db: Db, inbox: InboxOf): Promise<number | undefined> {
  const { rows: [row] } = await sql<{ id: number }>`
    select s.id ${waiting(inbox)} order by s.submitted_at, s.id limit 1`.execute(db);
  return row?.id;
}

/** How much waits in each course where somebody grades, by title; courses without any are left out. */
export async function countWaiting(
  db: Db,
  userId: number,
): Promise<{ slug: string; title: string; count: number }[]> {
  const { rows } = await sql<{ slug: string; title: string; count: number }>`
    select c.slug, c.title, count(*)::int as count ${waiting({ userId, course: null })}
    group by c.slug, c.title order by c.title, c.slug`.execute(db);
  return rows;
}

/** Where a submission is, for who opens it by its id alone. */
export async function findAddress(
  db: Db,
  id: number,
): Promise<{ slug: string; exerciseId: number; submittedAt: Instant } | undefined> {
  return await db.selectFrom("exercise_submissions as s")
    .innerJoin("exercises as x", "x.id", "s.exercise_id")
    .innerJoin("courses as c", "c.id", "x.course_id")
    .select(["c.slug", "x.id as exerciseId", "s.submitted_at as submittedAt"])
    .where("s.id", "=", id).executeTakeFirst();
}

/** What is around a place in somebody's inbox, the place itself left out. */
export interface Around {
  previous: number | null;
  next: number | null;
  /** How much waits in all. */
  count: number;
}

/** Looks around in an inbox from where a submission is, whether it still waits or not. */
export async function lookAround(db: Db, inbox: InboxOf, place: InboxPlace): Promise<Around> {
  const here = sql`(${place.at}::timestamptz, ${place.id}::bigint)`;
  const { rows: [row] } = await sql<Around>`
    select
      (array_agg(w.id order by w.at desc, w.id desc) filter (where (w.at, w.id) < ${here}))[1]
        as previous,
      (array_agg(w.id order by w.at, w.id) filter (where (w.at, w.id) > ${here}))[1] as next,
      count(*)::int as count
    from (select s.id, s.submitted_at as at ${waiting(inbox)}) w`.execute(db);
  return row;
}
