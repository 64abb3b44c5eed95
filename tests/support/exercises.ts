import type { Selectable } from "kysely";
import type { ExercisesTable, ExerciseSubmissionsTable } from "../../lib/exercises/tables.ts";
import type { Db } from "../../lib/database.ts";
import { type HasDb, MADE_AT, makeCourse, makeUser } from "./factories.ts";

export type Exercise = Selectable<ExercisesTable>;
export type Submission = Selectable<ExerciseSubmissionsTable>;

function dbOf(from: HasDb): Db {
  return "db" in from ? from.db : from;
}

export interface ExerciseOptions {
  course?: { id: number };
  name?: string;
  description?: string;
  link?: string;
  opensAt?: Temporal.Instant;
  closesAt?: Temporal.Instant;
  /** Required by default. */
  isRequired?: boolean;
  /** Percent off a day and the floor; late work is refused without it. */
  late?: { percent: number; floor: number };
}

/** An exercise, open for ever unless it is given a window. */
export async function makeExercise(from: HasDb, options: ExerciseOptions = {}): Promise<Exercise> {
  const db = dbOf(from);
  const course = options.course ?? await makeCourse(db);
  return await db.insertInto("exercises").values({
    course_id: course.id,
    name: options.name ?? "Latihan",
    description: options.description ?? "Kerjakan **ini**.",
    link: options.link ?? null,
    opens_at: options.opensAt ?? null,
    closes_at: options.closesAt ?? null,
    is_required: options.isRequired ?? true,
    late_rule: options.late ? "deduct" : "refuse",
    late_percent: options.late?.percent ?? 0,
    late_floor: options.late?.floor ?? 0,
    created_at: MADE_AT,
    updated_at: MADE_AT,
  }).returningAll().executeTakeFirstOrThrow();
}

export interface SubmissionOptions {
  exercise: { id: number };
  user?: { id: number };
  link?: string;
  grade?: number;
  gradedBy?: { id: number };
  keptPercent?: number;
  daysLate?: number;
  submittedAt?: Temporal.Instant;
}

/** A link that somebody has handed in, graded when there is a grade. */
export async function makeSubmission(
  from: HasDb,
  options: SubmissionOptions,
): Promise<Submission> {
  const db = dbOf(from);
  const user = options.user ?? await makeUser(db);
  const isGraded = options.grade !== undefined;
  return await db.insertInto("exercise_submissions").values({
    exercise_id: options.exercise.id,
    user_id: user.id,
    kind: "link",
    link: options.link ?? "https://contoh.test/hasil",
    submitted_at: options.submittedAt ?? MADE_AT,
    days_late: options.daysLate ?? 0,
    kept_percent: options.keptPercent ?? 100,
    grade: options.grade ?? null,
    graded_at: isGraded ? MADE_AT : null,
    graded_by: options.gradedBy?.id ?? null,
  }).returningAll().executeTakeFirstOrThrow();
}
