import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { EnrollmentSource, EnrollmentStatus } from "../learning/rules.ts";

type Instant = Temporal.Instant;

/** A student of a course with what stands at the head of their page. */
export interface StudentHead {
  enrollmentId: number;
  userId: number;
  name: string;
  /** Null for somebody who has deleted their account. */
  email: string | null;
  status: EnrollmentStatus;
  /** Nobody is there any more: the account is closed. */
  isGone: boolean;
  source: EnrollmentSource;
  batch: string | null;
  enrolledAt: Instant;
  lastActivityAt: Instant;
  completedAt: Instant | null;
  /** Of a certificate that is valid as far as nobody has revoked it. */
  certificateCode: string | null;
  isIdle: boolean;
  isBehind: boolean;
  lastNudgeAt: Instant | null;
  /** Lessons that are done, and those there are for this student: a deleted one only when it was done. */
  doneCount: number;
  lessonCount: number;
}

/** The head of a student's page. */
export async function findStudent(
  db: Db | Tx,
  { courseId, enrollmentId, now }: { courseId: number; enrollmentId: number; now: Instant },
): Promise<StudentHead | undefined> {
  const { rows } = await sql<StudentHead>`
    select e.id as "enrollmentId", u.id as "userId", u.name,
      case when u.deactivated_at is null then u.email::text end as email, e.status,
      u.deactivated_at is not null as "isGone", e.source,
      b.name as batch, e.enrolled_at as "enrolledAt", e.last_activity_at as "lastActivityAt",
      e.completed_at as "completedAt", t.code as "certificateCode",
      coalesce(r.is_idle, false) as "isIdle", coalesce(r.is_behind, false) as "isBehind",
      (select max(n.sent_at) from student_nudges n where n.enrollment_id = e.id) as "lastNudgeAt",
      progress.done as "doneCount", progress."all" as "lessonCount"
    from enrollments e join users u on u.id = e.user_id
    left join batches b on b.id = e.batch_id
    left join certificates t on t.user_id = e.user_id and t.course_id = e.course_id
      and t.revoked_at is null
    left join students_at_risk(${now}::timestamptz) r on r.enrollment_id = e.id
    cross join lateral (
      select count(d.completed_at) as done, count(*) as "all" from lessons l
      left join lesson_completions d on d.enrollment_id = e.id and d.lesson_id = l.id
      where l.course_id = e.course_id and (l.retired_at is null or d.completed_at is not null)
    ) progress
    where e.course_id = ${courseId} and e.id = ${enrollmentId}`.execute(db);
  return rows[0];
}

/** Narrows a list to a search; `pattern` is one of `ilike`, null: everything. */
function matching(name: RawBuilder<unknown>, pattern: string | null): RawBuilder<unknown> {
  return pattern === null ? sql`true` : sql`${name} ilike ${pattern}`;
}

/** In an order by time, what has not happened stands before everything that has. */
const NEVER = sql`'epoch'::timestamptz`;

/** A lesson with whether a student has done it. */
export interface LessonDone {
  id: number;
  title: string;
  section: string;
  /** In the order of the course, from 1. */
  position: number;
  completedAt: Instant | null;
  /** Where the student was seen last. */
  isLast: boolean;
}

/** The lessons of a student's course, deleted ones only when they were done; for a list. */
export function lessonRows(enrollmentId: number, pattern: string | null): RawBuilder<LessonDone> {
  return sql<LessonDone>`
    select z.*, coalesce(z."completedAt", ${NEVER}) as done from (
      select l.id, l.title, s.title as section, d.completed_at as "completedAt",
        l.id is not distinct from e.last_lesson_id as "isLast",
        row_number() over (order by s.position, s.id, l.position, l.id) as position
      from enrollments e join lessons l on l.course_id = e.course_id
      join sections s on s.id = l.section_id
      left join lesson_completions d on d.enrollment_id = e.id and d.lesson_id = l.id
      where e.id = ${enrollmentId} and (l.retired_at is null or d.completed_at is not null)
    ) z where ${matching(sql`z.title`, pattern)}`;
}

/** Whose work, in which course. */
interface Whose {
  courseId: number;
  userId: number;
  pattern: string | null;
}

/** A quiz of the course with the student's attempt at it. */
export interface AttemptLine {
  quizId: number;
  title: string;
  passMark: number;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  points: number | null;
  maxPoints: number | null;
}

/** The published quizzes of a course with somebody's attempts, the final one last; for a list. */
export function attemptRows({ courseId, userId, pattern }: Whose): RawBuilder<AttemptLine> {
  return sql<AttemptLine>`
    select q.id as "quizId", q.title, q.pass_mark as "passMark", a.started_at as "startedAt",
      a.finished_at as "finishedAt", a.points, a.max_points as "maxPoints",
      row_number() over (order by s.position nulls last, q.id) as position,
      coalesce(a.started_at, ${NEVER}) as started, coalesce(a.finished_at, ${NEVER}) as finished,
      case when a.finished_at is null then -1
        when a.max_points > 0 then (a.points * 10000.0 / a.max_points)::bigint else 10000 end as score
    from quizzes q left join quiz_attempts a on a.quiz_id = q.id and a.user_id = ${userId}
    left join sections s on s.id = q.section_id
    where q.course_id = ${courseId} and (q.published_at is not null or a.id is not null)
      and ${matching(sql`q.title`, pattern)}`;
}

/** An exercise of the course with what the student has handed in. */
export interface WorkLine {
  exerciseId: number;
  name: string;
  submissionId: number | null;
  submittedAt: Instant | null;
  daysLate: number | null;
  keptPercent: number | null;
  grade: number | null;
  gradedAt: Instant | null;
}

/** The exercises of a course with somebody's work, for a list. */
export function workRows({ courseId, userId, pattern }: Whose): RawBuilder<WorkLine> {
  return sql<WorkLine>`
    select x.id as "exerciseId", x.name, s.id as "submissionId", s.submitted_at as "submittedAt",
      s.days_late as "daysLate", s.kept_percent as "keptPercent", s.grade, s.graded_at as "gradedAt",
      row_number() over (order by x.id) as position,
      coalesce(s.submitted_at, ${NEVER}) as submitted,
      coalesce(s.grade * s.kept_percent, -1)::bigint as result
    from exercises x
    left join exercise_submissions s on s.exercise_id = x.id and s.user_id = ${userId}
    where x.course_id = ${courseId} and ${matching(sql`x.name`, pattern)}`;
}

/** A note about a student. */
export interface NoteRow {
  id: number;
  text: string;
  authorId: number;
  authorName: string;
  writtenAt: Instant;
}

/** Notes on a student's page at most. */
const NOTES_MAX = 200;

/** What was noted about a student, the newest first. */
export function selectNotes(db: Db, enrollmentId: number): Promise<NoteRow[]> {
  return db.selectFrom("student_notes as n").innerJoin("users as u", "u.id", "n.author_id")
    .select([
      "n.id",
      "n.text",
      "n.author_id as authorId",
      "u.name as authorName",
      "n.written_at as writtenAt",
    ])
    .where("n.enrollment_id", "=", enrollmentId).orderBy("n.id", "desc").limit(NOTES_MAX)
    .execute();
}

/** Adds a note. */
export async function insertNote(
  db: Db,
  note: { enrollmentId: number; authorId: number; text: string; now: Instant },
): Promise<void> {
  await db.insertInto("student_notes").values({
    enrollment_id: note.enrollmentId,
    author_id: note.authorId,
    text: note.text,
    written_at: note.now,
  }).execute();
}

/** Deletes a note about a student that somebody has written themselves; false when there is none. */
export async function deleteNote(
  db: Db,
  { id, enrollmentId, authorId }: { id: number; enrollmentId: number; authorId: number },
): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("student_notes").where("id", "=", id)
    .where("enrollment_id", "=", enrollmentId).where("author_id", "=", authorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * Notes a nudge unless there was one since `since`; its id, or undefined. The seat is locked, so that of two at once one
 * sees the other.
 */
export async function insertNudge(
  tx: Tx,
  nudge: { enrollmentId: number; sentBy: number; now: Instant; since: Instant },
): Promise<number | undefined> {
  const { enrollmentId, sentBy, now, since } = nudge;
  await tx.selectFrom("enrollments").select("id").where("id", "=", enrollmentId).forNoKeyUpdate()
    .execute();
  const { rows } = await sql<{ id: number }>`
    insert into student_nudges (enrollment_id, sent_by, sent_at)
    select ${enrollmentId}, ${sentBy}, ${now}::timestamptz
    where not exists (select from student_nudges
      where enrollment_id = ${enrollmentId} and sent_at > ${since}::timestamptz)
    returning id`.execute(tx);
  return rows[0]?.id;
}

/** Whom a nudge is for, and from whom; undefined when the seat is gone. */
export function findNudge(db: Db, nudgeId: number) {
  return db.selectFrom("student_nudges as n")
    .innerJoin("enrollments as e", "e.id", "n.enrollment_id")
    .innerJoin("courses as c", "c.id", "e.course_id")
    .innerJoin("users as u", "u.id", "n.sent_by")
    .select(["e.user_id as userId", "c.slug", "c.title", "u.name as person"])
    .where("n.id", "=", nudgeId).where("e.status", "=", "active").executeTakeFirst();
}
