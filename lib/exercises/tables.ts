import type { ColumnType, Generated } from "kysely";
import type { LateRuleKind, SubmissionKind } from "./rules.ts";

type Instant = Temporal.Instant;
type Defaulted<T> = ColumnType<T, T | undefined, T>;

export interface ExercisesTable {
  id: Generated<number>;
  course_id: number;
  name: string;
  /** Markdown. */
  description: string;
  /** Https; where the task itself or its material is. */
  link: string | null;
  opens_at: Instant | null;
  closes_at: Instant | null;
  /** Whether the certificate asks for it. */
  is_required: boolean;
  late_rule: LateRuleKind;
  /** Percent off for each started day. */
  late_percent: number;
  /** Percent of the grade that always stay. */
  late_floor: number;
  created_at: Instant;
  updated_at: Instant;
}

export interface ExerciseSubmissionsTable {
  id: Generated<number>;
  exercise_id: number;
  user_id: number;
  kind: SubmissionKind;
  link: string | null;
  submitted_at: Instant;
  days_late: Defaulted<number>;
  kept_percent: Defaulted<number>;
  version: Defaulted<number>;
  /** 0–100 as the instructor gave it, before anything is taken off for lateness; null: not graded. */
  grade: number | null;
  feedback: Defaulted<string>;
  graded_at: Instant | null;
  graded_by: number | null;
}

export interface ExerciseFilesTable {
  submission_id: number;
  name: string;
  content_type: string;
  /** Bytes. */
  size: number;
  bytes: Uint8Array;
}

export interface GradeChangesTable {
  id: Generated<number>;
  submission_id: number;
  previous_grade: number | null;
  /** Null: the work was replaced. */
  grade: number | null;
  feedback: Defaulted<string>;
  reason: Defaulted<string>;
  changed_by: number;
  changed_at: Instant;
}

export interface ExerciseTables {
  exercises: ExercisesTable;
  exercise_submissions: ExerciseSubmissionsTable;
  exercise_files: ExerciseFilesTable;
  grade_changes: GradeChangesTable;
}
