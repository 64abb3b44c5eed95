import type { ColumnType, Generated } from "kysely";

export type EnrollmentStatus = "active" | "revoked";
export type EnrollmentSource = "free" | "purchase" | "grant";
type Instant = Temporal.Instant;

export interface EnrollmentsTable {
  id: Generated<number>;
  user_id: number;
  course_id: number;
  status: ColumnType<EnrollmentStatus, EnrollmentStatus | undefined, EnrollmentStatus>;
  source: ColumnType<EnrollmentSource, EnrollmentSource | undefined, EnrollmentSource>;
  enrolled_at: Instant;
  /** Where the person stopped. */
  last_lesson_id: number | null;
  last_activity_at: Instant;
  completed_at: Instant | null;
  /** Which batch of a course that runs in batches. */
  batch_id: ColumnType<number | null, number | null | undefined, number | null>;
}

export interface LessonCompletionsTable {
  enrollment_id: number;
  lesson_id: number;
  completed_at: Instant;
}

/** Somebody was taken out of a course by those who run it. */
export interface EnrollmentRemovalsTable {
  id: Generated<number>;
  enrollment_id: number;
  removed_by: number | null;
  reason: string;
  removed_at: Instant;
  restored_by: number | null;
  /** Null: they are still out. */
  restored_at: Instant | null;
}

export interface LearningTables {
  enrollments: EnrollmentsTable;
  lesson_completions: LessonCompletionsTable;
  enrollment_removals: EnrollmentRemovalsTable;
}
