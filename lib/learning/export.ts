import type { Db, Tx } from "../database.ts";
import * as queries from "./queries.ts";
import type { ExportedEnrollment } from "./queries.ts";

export type { ExportedEnrollment };

/** Every course that a person has joined, with how far they are, for them to take along. One query. */
export function exportEnrollments(db: Db, userId: number): Promise<ExportedEnrollment[]> {
  return queries.selectForExport(db, userId);
}

/** Forgets why somebody who leaves was taken out of courses: others wrote that about them. */
export function forgetRemovals(tx: Tx, userId: number): Promise<void> {
  return queries.deleteRemovals(tx, userId);
}
