import type { ImportSummary } from "./report.ts";

export interface CourseImportsTable {
  id: string;
  owner_id: number;
  report: ImportSummary;
  created_at: Temporal.Instant;
}

export interface AuthoringTables {
  course_imports: CourseImportsTable;
}
