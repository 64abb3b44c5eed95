import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";

import { json } from "../platform/db/mod.ts";
import { AppError } from "../platform/errors.ts";
import {
  choiceFilter,
  filteredRange,
  likePattern,
  list,
  type Listed,
  type Listing,
  type RangeFilters,
  rangeFilters,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import type { Zone } from "../platform/time.ts";
import { AUDIT_ACTIONS, type AuditAction, type AuditValues, changed } from "./rules.ts";

export type { AuditAction, AuditValues } from "./rules.ts";

/** A change by staff. */
export interface Change {
  /** Null: the operator at the terminal. */
  actor: { id: number } | null;
  action: AuditAction;
  /** What was changed, by its kind and its id, number or slug. */
  subject: { kind: string; id: string | number };
  /** What was there; without secrets and personal data, which the row itself has. */
  before?: AuditValues;
  after?: AuditValues;
  at: Temporal.Instant;
}

/** Notes who has changed what, in the transaction of the change. Of values that stayed the same nothing is kept. */
export async function audit(db: Db | Tx, change: Change): Promise<void> {
  const { actor, action, subject, at } = change;
  const { before, after } = changed(change.before ?? {}, change.after ?? {});
  await db.insertInto("audit_entries").values({
    at,
    actor_id: actor?.id ?? null,
    action,
    subject_kind: subject.kind,
    subject: String(subject.id),
    before: json(before),
    after: json(after),
  }).execute();
}

/** Notes a change that instructors make with what is theirs: that of an admin, for whom it is somebody else's. */
export async function auditAdmin(
  db: Db | Tx,
  viewer: { id: number; role: string },
  change: Omit<Change, "actor">,
): Promise<void> {
  if (viewer.role === "admin") await audit(db, { ...change, actor: viewer });
}

/** A change as the log shows it. */
export interface AuditRow {
  id: number;
  at: Temporal.Instant;
  actor: string | null;
  /** The same to sort by: the operator comes first. */
  by: string;
  action: AuditAction;
  subjectKind: string;
  subject: string;
  /** A person's or a category's name or a course's title, as it is now. */
  subjectName: string | null;
  before: AuditValues;
  after: AuditValues;
}

interface AuditFilters extends RangeFilters {
  q: string | null;
  action: AuditAction | null;
}

/** How the log is searched. */
export const AUDIT_LISTING: Listing<AuditFilters> = {
  key: "id",
  sorts: { at: "timestamptz", by: "text", action: "text" },
  initial: "-at",
  filters: z.object({ q: searchFilter, action: choiceFilter(AUDIT_ACTIONS), ...rangeFilters }),
};

function auditRows(
  filters: AuditFilters,
  { zone, now, subject }: { zone: Zone; now: Temporal.Instant; subject: Change["subject"] | null },
) {
  const like = likePattern(filters.q);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (subject) {
    conditions.push(sql`a.subject_kind = ${subject.kind} and a.subject = ${String(subject.id)}`);
  }
  if (filters.action) conditions.push(sql`a.action = ${filters.action}`);
  const range = filteredRange(filters, { zone, now });
  if (range) conditions.push(sql`a.at >= ${range.start} and a.at < ${range.end}`);
  if (like !== null) {
    conditions.push(sql`(u.name ilike ${like} or u.email::text ilike ${like}
      or a.subject ilike ${like} or s.name ilike ${like} or s.email::text ilike ${like}
      or c.title ilike ${like} or a.before::text ilike ${like} or a.after::text ilike ${like})`);
  }
  return sql<AuditRow>`
    select a.id, a.at, u.name as actor, coalesce(u.name, '') as by, a.action, a.subject_kind as "subjectKind", a.subject,
      coalesce(s.name, c.title, k.name) as "subjectName", a.before, a.after
    from audit_entries a left join users u on u.id = a.actor_id
      left join users s on s.id = case a.subject_kind when 'user' then a.subject::bigint end
      left join courses c on c.id = case a.subject_kind when 'course' then a.subject::bigint end
      left join categories k on k.id = case a.subject_kind when 'category' then a.subject::bigint end
    where ${sql.join(conditions, sql` and `)}`;
}

/**
 * What staff have changed, searched by person, subject and value; with a subject, what they have changed of that.
 * Throws `forbidden` for everybody but admins, and as `readListing` and `readDateRange` do.
 */
export async function listAudit(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: { role: string; zone: Zone },
  params: URLSearchParams,
  subject: Change["subject"] | null = null,
): Promise<Listed<AuditRow, AuditFilters>> {
  if (viewer.role !== "admin") throw new AppError("forbidden", "forbidden");
  const query = readListing(AUDIT_LISTING, params);
  const rows = auditRows(query.filters, { zone: viewer.zone, now: clock.now(), subject });
  return await list(db, AUDIT_LISTING, query, rows);
}
