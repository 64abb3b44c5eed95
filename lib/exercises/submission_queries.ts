import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { CheckedFile } from "./files.ts";

type Instant = Temporal.Instant;

/** What somebody hands in, judged and ready to be written. */
export interface NewSubmission {
  exerciseId: number;
  userId: number;
  /** Exactly one of the two is there. */
  link: string | null;
  file: CheckedFile | null;
  daysLate: number;
  keptPercent: number;
  now: Instant;
}

/** Work that a transaction has locked. */
export interface LockedSubmission {
  id: number;
  userId: number;
  version: number;
  grade: number | null;
  feedback: string;
}

const LOCKED = ["id", "user_id as userId", "version", "grade", "feedback"] as const;

/** Locks what somebody has handed in; undefined when there is nothing yet. */
export function lockOwnSubmission(
  tx: Tx,
  exerciseId: number,
  userId: number,
): Promise<LockedSubmission | undefined> {
  return tx.selectFrom("exercise_submissions").select(LOCKED)
    .where("exercise_id", "=", exerciseId).where("user_id", "=", userId)
    .forUpdate().executeTakeFirst();
}

/** Locks one submission of an exercise. */
export function lockSubmission(
  tx: Tx,
  exerciseId: number,
  id: number,
): Promise<LockedSubmission | undefined> {
  return tx.selectFrom("exercise_submissions").select(LOCKED)
    .where("exercise_id", "=", exerciseId).where("id", "=", id).forUpdate().executeTakeFirst();
}

/**
 * Writes work, in place of what the person handed in before; a grade is for what it was given, so it goes. Late work
 * replaces nothing: undefined when something was there.
 */
export async function putSubmission(tx: Tx, work: NewSubmission): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into exercise_submissions as s
      (exercise_id, user_id, kind, link, submitted_at, days_late, kept_percent)
    values (${work.exerciseId}, ${work.userId}, ${work.file ? "file" : "link"},
      ${work.link}::text, ${work.now}::timestamptz, ${work.daysLate}, ${work.keptPercent})
    on conflict on constraint exercise_submissions_person do update set
      kind = excluded.kind, link = excluded.link, submitted_at = excluded.submitted_at,
      days_late = excluded.days_late, kept_percent = excluded.kept_percent,
      version = s.version + 1, grade = null, feedback = '', graded_at = null, graded_by = null
      where excluded.days_late = 0
    returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) return undefined;
  await tx.deleteFrom("exercise_files").where("submission_id", "=", id).execute();
  if (work.file) {
    await tx.insertInto("exercise_files").values({
      submission_id: id,
      name: work.file.name,
      content_type: work.file.contentType,
      size: work.file.bytes.length,
      bytes: work.file.bytes,
    }).execute();
  }
  return id;
}

/** A change of a grade, as it is kept. */
export interface NewGradeChange {
  submissionId: number;
  previousGrade: number | null;
  grade: number | null;
  feedback: string;
  reason: string;
  changedBy: number;
  now: Instant;
}

/** Notes a change of a grade; returns its id. */
export async function insertGradeChange(tx: Tx, change: NewGradeChange): Promise<number> {
  const { id } = await tx.insertInto("grade_changes").values({
    submission_id: change.submissionId,
    previous_grade: change.previousGrade,
    grade: change.grade,
    feedback: change.feedback,
    reason: change.reason,
    changed_by: change.changedBy,
    changed_at: change.now,
  }).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Sets the grade of locked work. */
export async function setGrade(
  tx: Tx,
  id: number,
  { grade, feedback, gradedBy, now }: {
    grade: number;
    feedback: string;
    gradedBy: number;
    now: Instant;
  },
): Promise<void> {
  await tx.updateTable("exercise_submissions").set((eb) => ({
    grade,
    feedback,
    graded_at: now,
    graded_by: gradedBy,
    version: eb("version", "+", 1),
  })).where("id", "=", id).execute();
}

/** A change of a grade with who made it. */
export interface GradeChangeRow {
  id: number;
  previousGrade: number | null;
  grade: number | null;
  feedback: string;
  reason: string;
  changedBy: string;
  at: Instant;
}

/**
 * Every change of a submission's grade, for a list; `pattern` has to be in the reason or in the name of who made it,
 * null: every change. A grade that was set aside stands before all others.
 */
export function gradeChangeRows(
  submissionId: number,
  pattern: string | null,
): RawBuilder<GradeChangeRow> {
  const matches = pattern === null
    ? sql``
    : sql`and (g.reason ilike ${pattern} or u.name ilike ${pattern})`;
  return sql<GradeChangeRow>`
    select g.id, g.previous_grade as "previousGrade", g.grade, g.feedback, g.reason,
      u.name as "changedBy", lower(u.name) as who, g.changed_at as at, coalesce(g.grade, -1) as result
    from grade_changes g join users u on u.id = g.changed_by
    where g.submission_id = ${submissionId} ${matches}`;
}

/** Whom a grade is about, for telling them. */
export interface GradedRow {
  userId: number;
  exerciseId: number;
  exerciseName: string;
  courseSlug: string;
  courseTitle: string;
  grade: number | null;
  keptPercent: number;
}

/** A graded submission with its exercise and course. */
export function findGraded(db: Db, submissionId: number): Promise<GradedRow | undefined> {
  return db.selectFrom("exercise_submissions as s")
    .innerJoin("exercises as x", "x.id", "s.exercise_id")
    .innerJoin("courses as c", "c.id", "x.course_id")
    .select([
      "s.user_id as userId",
      "x.id as exerciseId",
      "x.name as exerciseName",
      "c.slug as courseSlug",
      "c.title as courseTitle",
      "s.grade",
      "s.kept_percent as keptPercent",
    ])
    .where("s.id", "=", submissionId).executeTakeFirst();
}

/** What somebody has handed in anywhere, as they take it with them. */
export function selectForExport(db: Db, userId: number) {
  return db.selectFrom("exercise_submissions as s")
    .innerJoin("exercises as x", "x.id", "s.exercise_id")
    .innerJoin("courses as c", "c.id", "x.course_id")
    .leftJoin("exercise_files as f", "f.submission_id", "s.id")
    .select([
      "c.title as course",
      "x.name as exercise",
      "s.link",
      "f.name as fileName",
      "s.submitted_at as submittedAt",
      "s.grade",
      "s.feedback",
      "s.graded_at as gradedAt",
    ])
    .where("s.user_id", "=", userId).orderBy("s.id").execute();
}

/** Deletes everything that somebody has handed in. */
export async function deleteSubmissionsOf(tx: Tx, userId: number): Promise<void> {
  await tx.deleteFrom("exercise_submissions").where("user_id", "=", userId).execute();
}
