import { type RawBuilder, sql } from "kysely";
import { likePattern } from "../platform/listing.ts";
import { type CertificateState, normaliseCode } from "./rules.ts";

type Instant = Temporal.Instant;

/** A certificate in the lists of those who may revoke it. */
export interface CertificateListRow {
  id: number;
  code: string;
  holder: string;
  course: string;
  issued: Instant;
  expiresAt: Instant | null;
  revokedAt: Instant | null;
}

export interface CertificateFilters {
  /** Part of a name, or the whole of a code; null: all. */
  q: string | null;
  state: CertificateState | null;
}

/** Certificates of one course or of all (null), as far as the filters let them through at `now`. */
export function certificateRows(
  courseId: number | null,
  { q, state }: CertificateFilters,
  now: Instant,
): RawBuilder<CertificateListRow> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (courseId !== null) conditions.push(sql`t.course_id = ${courseId}`);
  if (q !== null) {
    const code = normaliseCode(q) ?? "";
    conditions.push(sql`(t.holder_name ilike ${likePattern(q)} or t.code = ${code})`);
  }
  const isOver = sql`coalesce(t.expires_at <= ${now}::timestamptz, false)`;
  if (state === "revoked") conditions.push(sql`t.revoked_at is not null`);
  if (state === "expired") conditions.push(sql`t.revoked_at is null and ${isOver}`);
  if (state === "valid") conditions.push(sql`t.revoked_at is null and not ${isOver}`);
  return sql<CertificateListRow>`
    select t.id, t.code, t.holder_name as holder, t.course_title as course,
      t.issued_at as issued, t.expires_at as "expiresAt", t.revoked_at as "revokedAt"
    from certificates t where ${sql.join(conditions, sql` and `)}`;
}
