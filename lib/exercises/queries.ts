import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { ExerciseInput } from "./input.ts";
import type { LateRuleKind, SubmissionKind } from "./rules.ts";

type Instant = Temporal.Instant;

/** An exercise with all that its pages show. */
export interface ExerciseRow {
  id: number;
  courseId: number;
  name: string;
  /** Markdown. */
  description: string;
  link: string | null;
  opensAt: Instant | null;
  closesAt: Instant | null;
  isRequired: boolean;
  lateRule: LateRuleKind;
  latePercent: number;
  lateFloor: number;
}

const EXERCISE = [
  "x.id",
  "x.course_id as courseId",
  "x.name",
  "x.description",
  "x.link",
  "x.opens_at as opensAt",
  "x.closes_at as closesAt",
  "x.is_required as isRequired",
  "x.late_rule as lateRule",
  "x.late_percent as latePercent",
  "x.late_floor as lateFloor",
] as const;

/** An exercise in its instructor's list: how much has been handed in, and how much of it waits for a grade. */
export type ExerciseSummary = ExerciseRow & { submissionCount: number; ungradedCount: number };

/** The exercises of a course, the first made first. */
export async function listExercises(db: Db, courseId: number): Promise<ExerciseSummary[]> {
  return await db.selectFrom("exercises as x")
    .leftJoin("exercise_submissions as s", "s.exercise_id", "x.id")
    .select(EXERCISE)
    .select([
      sql<number>`count(s.id)`.as("submissionCount"),
      sql<number>`count(s.id) filter (where s.grade is null)`.as("ungradedCount"),
    ])
    .where("x.course_id", "=", courseId).groupBy("x.id").orderBy("x.id").execute();
}

/** The exercises of a course, for the list of those who teach it. */
export function exerciseRows(
  courseId: number,
  pattern: string | null,
): RawBuilder<ExerciseSummary> {
  const matches = pattern === null ? sql`` : sql`and x.name ilike ${pattern}`;
  return sql<ExerciseSummary>`
    select x.id, x.course_id as "courseId", x.name, x.description, x.link, x.opens_at as "opensAt",
      x.closes_at as "closesAt", x.is_required as "isRequired", x.late_rule as "lateRule",
      x.late_percent as "latePercent", x.late_floor as "lateFloor",
      w.submissions as "submissionCount", w.ungraded as "ungradedCount",
      coalesce(x.opens_at, 'epoch'::timestamptz) as opens,
      coalesce(x.closes_at, 'epoch'::timestamptz) as closes, w.ungraded as work
    from exercises x cross join lateral (
      select count(*) as submissions, count(*) filter (where s.grade is null) as ungraded
      from exercise_submissions s where s.exercise_id = x.id
    ) w
    where x.course_id = ${courseId} ${matches}`;
}

interface Address {
  courseId: number;
  id: number;
}

/** One exercise of a course. */
export function findExercise(db: Db | Tx, address: Address): Promise<ExerciseRow | undefined> {
  return db.selectFrom("exercises as x").select(EXERCISE)
    .where("x.course_id", "=", address.courseId).where("x.id", "=", address.id)
    .executeTakeFirst();
}

/** The same, locked: against changes while work is handed in (`share`), or for changing it (`update`). */
export function lockExercise(
  tx: Tx,
  address: Address,
  strength: "share" | "update",
): Promise<ExerciseRow | undefined> {
  const query = tx.selectFrom("exercises as x").select(EXERCISE)
    .where("x.course_id", "=", address.courseId).where("x.id", "=", address.id);
  return (strength === "share" ? query.forShare() : query.forUpdate()).executeTakeFirst();
}

function columns(input: ExerciseInput, now: Instant) {
  return {
    name: input.name,
    description: input.description,
    link: input.link,
    opens_at: input.opensAt,
    closes_at: input.closesAt,
    is_required: input.isRequired,
    late_rule: input.lateRule,
    late_percent: input.latePercent,
    late_floor: input.lateFloor,
    updated_at: now,
  };
}

/** Writes a new exercise and returns its id. */
export async function insertExercise(
  db: Db,
  courseId: number,
  input: ExerciseInput,
  now: Instant,
): Promise<number> {
  const { id } = await db.insertInto("exercises")
    .values({ ...columns(input, now), course_id: courseId, created_at: now })
    .returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes an exercise. */
export async function updateExercise(
  tx: Tx,
  id: number,
  input: ExerciseInput,
  now: Instant,
): Promise<void> {
  await tx.updateTable("exercises").set(columns(input, now)).where("id", "=", id).execute();
}

/**
 * Judges the lateness of what was handed in by the exercise's present settings, where that is better for the student:
 * an extended window forgives, a shortened one takes nothing away. The arithmetic is that of `rules.ts`.
 */
export async function forgiveLateness(tx: Tx, exerciseId: number): Promise<void> {
  await sql`
    update exercise_submissions s
    set days_late = least(s.days_late, new.days),
      kept_percent = greatest(s.kept_percent, case when new.days = 0 then 100
        else greatest(x.late_floor, 100 - x.late_percent * new.days, 0) end)
    from exercises x
    cross join lateral (select case
      when x.closes_at is null or w.submitted_at < x.closes_at then 0
      when x.late_rule = 'refuse' then 2147483
      else floor(extract(epoch from w.submitted_at - x.closes_at) / 86400)::int + 1 end as days,
      w.id from exercise_submissions w where w.exercise_id = x.id and w.days_late > 0) new
    where x.id = ${exerciseId} and s.id = new.id
      and (x.late_rule = 'deduct' or new.days = 0)`.execute(tx);
}

/** Deletes an exercise; fails on `exercise_submissions_exercise` when somebody has handed something in. */
export async function deleteExercise(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom("exercises").where("id", "=", id).execute();
}

/** Somebody's own work, without the bytes of its file. */
export interface OwnSubmission {
  id: number;
  kind: SubmissionKind;
  link: string | null;
  fileName: string | null;
  /** Bytes. */
  fileSize: number | null;
  submittedAt: Instant;
  daysLate: number;
  keptPercent: number;
  grade: number | null;
  feedback: string;
  gradedAt: Instant | null;
}

const SUBMISSION = [
  "s.id",
  "s.kind",
  "s.link",
  "f.name as fileName",
  "f.size as fileSize",
  "s.submitted_at as submittedAt",
  "s.days_late as daysLate",
  "s.kept_percent as keptPercent",
  "s.grade",
  "s.feedback",
  "s.graded_at as gradedAt",
] as const;

/** What somebody has handed in for the exercises of a course, by exercise. */
export async function ownSubmissions(
  db: Db,
  courseId: number,
  userId: number,
): Promise<Map<number, OwnSubmission>> {
  const rows = await db.selectFrom("exercise_submissions as s")
    .innerJoin("exercises as x", "x.id", "s.exercise_id")
    .leftJoin("exercise_files as f", "f.submission_id", "s.id")
    .select([...SUBMISSION, "s.exercise_id as exerciseId"])
    .where("x.course_id", "=", courseId).where("s.user_id", "=", userId).execute();
  return new Map(rows.map(({ exerciseId, ...row }) => [exerciseId, row]));
}

/** What somebody has handed in for one exercise. */
export function ownSubmission(
  db: Db,
  exerciseId: number,
  userId: number,
): Promise<OwnSubmission | undefined> {
  return db.selectFrom("exercise_submissions as s")
    .leftJoin("exercise_files as f", "f.submission_id", "s.id")
    .select(SUBMISSION)
    .where("s.exercise_id", "=", exerciseId).where("s.user_id", "=", userId).executeTakeFirst();
}

/** A row of the instructor's list. */
export type SubmissionRow = OwnSubmission & {
  studentName: string;
  studentEmail: string;
  version: number;
};

const WITH_STUDENT = [
  ...SUBMISSION,
  "u.name as studentName",
  "u.email as studentEmail",
  "s.version",
] as const;

/** What was handed in for an exercise, for a list; null: whoever sent it, whether it is graded or not. */
export function submissionRows(
  exerciseId: number,
  { pattern, isGraded }: { pattern: string | null; isGraded: boolean | null },
): RawBuilder<SubmissionRow> {
  const conditions = [
    sql`s.exercise_id = ${exerciseId}`,
    ...(pattern === null ? [] : [sql`u.name || ' ' || u.email::text ilike ${pattern}`]),
    ...(isGraded === null ? [] : [sql`(s.grade is not null) = ${isGraded}`]),
  ];
  return sql<SubmissionRow>`
    select s.id, s.kind, s.link, f.name as "fileName", f.size as "fileSize",
      s.submitted_at as "submittedAt", s.days_late as "daysLate", s.kept_percent as "keptPercent",
      s.grade, s.feedback, s.graded_at as "gradedAt", u.name as "studentName",
      u.email::text as "studentEmail", s.version,
      coalesce(s.grade * s.kept_percent, -1)::bigint as result
    from exercise_submissions s join users u on u.id = s.user_id
    left join exercise_files f on f.submission_id = s.id
    where ${sql.join(conditions, sql` and `)}`;
}

/** One submission of an exercise. */
export function findSubmission(
  db: Db,
  exerciseId: number,
  id: number,
): Promise<SubmissionRow | undefined> {
  return db.selectFrom("exercise_submissions as s")
    .innerJoin("users as u", "u.id", "s.user_id")
    .leftJoin("exercise_files as f", "f.submission_id", "s.id")
    .select(WITH_STUDENT)
    .where("s.exercise_id", "=", exerciseId).where("s.id", "=", id).executeTakeFirst();
}

/** A stored file with its bytes. */
export interface StoredFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** The file of a submission. */
export function findFile(db: Db, submissionId: number): Promise<StoredFile | undefined> {
  return db.selectFrom("exercise_files").select(["name", "content_type as contentType", "bytes"])
    .where("submission_id", "=", submissionId).executeTakeFirst();
}
