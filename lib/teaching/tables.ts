import type { ColumnType, Generated } from "kysely";

type Instant = Temporal.Instant;

/** Who has opened a course's page, and when first; kept by a trigger on `recent_views`. */
export interface CourseViewersTable {
  course_id: number;
  user_id: number;
  first_viewed_at: Instant;
}

/** What those who teach a course note about a student; the student never sees it. */
export interface StudentNotesTable {
  id: Generated<number>;
  enrollment_id: number;
  author_id: number;
  text: string;
  written_at: Instant;
}

/** A friendly reminder that an instructor has sent. */
export interface StudentNudgesTable {
  id: Generated<number>;
  enrollment_id: number;
  sent_by: number;
  sent_at: Instant;
}

/** Everybody who teaches a course with what they may: a view over owners and co-instructors. */
export interface CourseStaffView {
  course_id: ColumnType<number, never, never>;
  user_id: ColumnType<number, never, never>;
  is_owner: ColumnType<boolean, never, never>;
  may_content: ColumnType<boolean, never, never>;
  may_grade: ColumnType<boolean, never, never>;
  may_income: ColumnType<boolean, never, never>;
}

export interface TeachingTables {
  course_viewers: CourseViewersTable;
  student_notes: StudentNotesTable;
  student_nudges: StudentNudgesTable;
  course_staff: CourseStaffView;
}
