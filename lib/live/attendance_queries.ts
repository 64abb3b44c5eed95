import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { bigints } from "../platform/db/mod.ts";

type Instant = Temporal.Instant;

/** Notes that somebody has opened the meeting; what the instructor's list says stays. */
export async function noteJoin(db: Db, sessionId: number, userId: number, now: Instant) {
  await sql`
    insert into attendances (session_id, user_id, source, is_present, noted_at)
    values (${sessionId}, ${userId}, 'join', true, ${now}::timestamptz)
    on conflict (session_id, user_id) do nothing`.execute(db);
}

/** What is known of somebody's presence. */
export const PRESENCES = ["present", "absent", "unknown"] as const;
export type Presence = typeof PRESENCES[number];

/** Somebody on the list of a session. */
export interface AttendeeRow {
  userId: number;
  fullName: string;
  presence: Presence;
  /** Null: nothing is known. */
  source: "join" | "list" | null;
  notedAt: Instant | null;
}

/**
 * Those who take part in a session, for a list; `pattern` has to be in the name, null: everybody. In an order by time,
 * those of whom nothing is known stand before all others.
 */
export function attendeeRows(
  sessionId: number,
  { pattern, presence }: { pattern: string | null; presence: Presence | null },
): RawBuilder<AttendeeRow> {
  const conditions = [sql`true`];
  if (pattern !== null) conditions.push(sql`z."fullName" ilike ${pattern}`);
  if (presence !== null) conditions.push(sql`z.presence = ${presence}`);
  return sql<AttendeeRow>`
    select z.*, lower(z."fullName") as name, coalesce(z."notedAt", 'epoch'::timestamptz) as noted
    from (
      select u.id as "userId", u.name as "fullName", t.source, t.noted_at as "notedAt",
        case when t.is_present then 'present' when not t.is_present then 'absent'
          else 'unknown' end as presence
      from session_attendees a join users u on u.id = a.user_id
      left join attendances t on t.session_id = a.session_id and t.user_id = a.user_id
      where a.session_id = ${sessionId}
    ) z where ${sql.join(conditions, sql` and `)}`;
}

/** Keeps the instructor's list: of `shown`, those in `present` were there. Strangers to the session are left out. */
export async function saveAttendances(
  tx: Tx,
  sessionId: number,
  { shown, present, now }: {
    shown: readonly number[];
    present: readonly number[];
    now: Instant;
  },
): Promise<void> {
  await sql`
    insert into attendances (session_id, user_id, source, is_present, noted_at)
    select a.session_id, a.user_id, 'list', a.user_id = any(${bigints(present)}),
      ${now}::timestamptz
    from session_attendees a
    where a.session_id = ${sessionId} and a.user_id = any(${bigints(shown)})
    on conflict (session_id, user_id) do update
      set source = 'list', is_present = excluded.is_present, noted_at = excluded.noted_at
      where attendances.is_present <> excluded.is_present or attendances.source = 'list'`
    .execute(tx);
}
