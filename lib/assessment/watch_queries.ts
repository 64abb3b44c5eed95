import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";

type Instant = Temporal.Instant;

/** A quiz as its instructor watches it. */
export interface WatchedQuiz {
  id: number;
  courseId: number;
  sectionId: number | null;
  title: string;
  questionCount: number;
}

/** A quiz of a course. */
export async function findWatched(
  db: Db | Tx,
  courseId: number,
  quizId: number,
): Promise<WatchedQuiz | undefined> {
  const { rows } = await sql<WatchedQuiz>`
    select q.id, q.course_id as "courseId", q.section_id as "sectionId", q.title,
      (select count(*)::int from quiz_questions o where o.quiz_id = q.id and o.dropped_at is null)
        as "questionCount"
    from quizzes q where q.id = ${quizId} and q.course_id = ${courseId}`.execute(db);
  return rows[0];
}

/** How many students of the course are how far. */
export interface WatchCounts {
  open: number;
  running: number;
  finished: number;
}

/** Counts the students of the quiz's course by how far they are. */
export async function countStates(
  db: Db,
  quiz: Pick<WatchedQuiz, "id" | "courseId">,
): Promise<WatchCounts> {
  const { rows } = await sql<WatchCounts>`
    select count(*) filter (where a.id is null)::int as open,
      count(*) filter (where a.id is not null and a.finished_at is null)::int as running,
      count(*) filter (where a.finished_at is not null)::int as finished
    from enrollments e
    left join quiz_attempts a on a.quiz_id = ${quiz.id} and a.user_id = e.user_id
    where e.course_id = ${quiz.courseId} and e.status = 'active'`.execute(db);
  return rows[0] ?? { open: 0, running: 0, finished: 0 };
}

/** How far a student can be. */
export const WATCH_STATES = ["open", "running", "finished"] as const;
export type WatchState = typeof WATCH_STATES[number];

/** A student of the course, and how far they are with the quiz. */
export interface WatchedStudent {
  userId: number;
  fullName: string;
  state: WatchState;
  startedAt: Instant | null;
  deadlineAt: Instant | null;
  finishedAt: Instant | null;
  answered: number;
  lastSavedAt: Instant | null;
  extraSeconds: number;
}

/**
 * The students of the quiz's course, for a list; `pattern` has to be in the name, null: everybody. In an order by time,
 * what has not happened stands before everything that has.
 */
export function studentRows(
  quiz: Pick<WatchedQuiz, "id" | "courseId">,
  { pattern, state }: { pattern: string | null; state: WatchState | null },
): RawBuilder<WatchedStudent> {
  const conditions = [sql`true`];
  if (pattern !== null) conditions.push(sql`z."fullName" ilike ${pattern}`);
  if (state !== null) conditions.push(sql`z.state = ${state}`);
  const never = sql`'epoch'::timestamptz`;
  return sql<WatchedStudent>`
    select z.*, lower(z."fullName") as name,
      array_position(array['open', 'running', 'finished'], z.state)::bigint as progress,
      coalesce(z."startedAt", ${never}) as started, coalesce(z."lastSavedAt", ${never}) as saved,
      coalesce(z."deadlineAt", ${never}) as deadline, z."extraSeconds" as extra
    from (
      select u.id as "userId", u.name as "fullName", a.started_at as "startedAt",
        a.deadline_at as "deadlineAt", a.finished_at as "finishedAt", saved.count as answered,
        saved.last as "lastSavedAt", coalesce(x.seconds, 0) as "extraSeconds",
        case when a.id is null then 'open' when a.finished_at is null then 'running'
          else 'finished' end as state
      from enrollments e
      join users u on u.id = e.user_id
      left join quiz_attempts a on a.quiz_id = ${quiz.id} and a.user_id = e.user_id
      left join quiz_extra_time x on x.quiz_id = ${quiz.id} and x.user_id = e.user_id
      cross join lateral (
        select count(*) filter (where n.value <> 'null' and o.dropped_at is null)::int as count,
          max(n.saved_at) as last
        from quiz_answers n join quiz_questions o on o.id = n.question_id
        where n.attempt_id = a.id
      ) saved
      where e.course_id = ${quiz.courseId} and e.status = 'active'
    ) z where ${sql.join(conditions, sql` and `)}`;
}

/** Keeps attempts of a quiz from starting until the transaction ends; see `lockQuizForStart`. */
export async function lockQuizForTimes(tx: Tx, quizId: number): Promise<void> {
  await tx.selectFrom("quizzes").select("id").where("id", "=", quizId).forUpdate().execute();
}

/** Whether somebody has an active seat in a course. */
export async function isStudent(tx: Tx, courseId: number, userId: number): Promise<boolean> {
  const row = await tx.selectFrom("enrollments").select("id")
    .where("course_id", "=", courseId).where("user_id", "=", userId).where("status", "=", "active")
    .executeTakeFirst();
  return row !== undefined;
}

/** Locks somebody's attempt; undefined when there is none. */
export function lockAttemptOf(
  tx: Tx,
  quizId: number,
  userId: number,
): Promise<
  { id: number; deadlineAt: Instant | null; finishedAt: Instant | null } | undefined
> {
  return tx.selectFrom("quiz_attempts")
    .select(["id", "deadline_at as deadlineAt", "finished_at as finishedAt"])
    .where("quiz_id", "=", quizId).where("user_id", "=", userId).forUpdate().executeTakeFirst();
}

/** Notes a student's extra time, in place of what they had. */
export async function setExtraTime(
  tx: Tx,
  extra: { quizId: number; userId: number; seconds: number; by: number; now: Instant },
): Promise<void> {
  const granted = { seconds: extra.seconds, granted_by: extra.by, granted_at: extra.now };
  await tx.insertInto("quiz_extra_time")
    .values({ quiz_id: extra.quizId, user_id: extra.userId, ...granted })
    .onConflict((conflict) => conflict.columns(["quiz_id", "user_id"]).doUpdateSet(granted))
    .execute();
}

/** Moves the deadline of a running attempt by what its extra time has changed. */
export async function moveDeadline(tx: Tx, attemptId: number, seconds: number): Promise<void> {
  await sql`
    update quiz_attempts set extra_seconds = ${seconds}::int,
      deadline_at = deadline_at + (${seconds}::int - extra_seconds) * interval '1 second'
    where id = ${attemptId}`.execute(tx);
}
