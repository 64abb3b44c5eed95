import type { ImportSummary } from "./report.ts";

export interface CourseImportsTable {
  id: string;
  owner_id: number;
  report: ImportSummary;
  created_at: Temporal.Instant;
}

/** Who teaches a course beside its owner, and what they may there; at least one of the rights. */
export interface CourseInstructorsTable {
  course_id: number;
  user_id: number;
  may_content: boolean;
  may_grade: boolean;
  may_income: boolean;
  added_at: Temporal.Instant;
}

export interface AuthoringTables {
  course_imports: CourseImportsTable;
  course_instructors: CourseInstructorsTable;
}
