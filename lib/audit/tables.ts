import type { Generated } from "kysely";

/** Values of what was changed, by name. */
export type AuditValues = Readonly<Record<string, string | number | boolean | null>>;

/** Append-only: what staff have changed. */
export interface AuditEntriesTable {
  id: Generated<number>;
  at: Temporal.Instant;
  /** Null: the operator at the terminal. */
  actor_id: number | null;
  action: string;
  subject_kind: string;
  /** The subject's id, number or slug. */
  subject: string;
  before: AuditValues;
  after: AuditValues;
}

export interface AuditTables {
  audit_entries: AuditEntriesTable;
}
