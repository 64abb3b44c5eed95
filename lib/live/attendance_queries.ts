import { sql } from "kysely";
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

/** Somebody on the list of a session. */
export interface AttendeeRow {
  userId: number;
  name: string;
  /** Null: nothing is known. */
  isPresent: boolean | null;
  source: "join" | "list" | null;
}

/** A page of those who take part in a session, by name. */
export async function selectAttendees(
  db: Db,
  sessionId: number,
  { after, limit }: { after: { name: string; id: number } | null; limit: number },
): Promise<AttendeeRow[]> {
  const { rows } = await sql<AttendeeRow>`
    select u.id as "userId", u.name, t.is_present as "isPresent", t.source
    from session_attendees a join users u on u.id = a.user_id
    left join attendances t on t.session_id = a.session_id and t.user_id = a.user_id
    where a.session_id = ${sessionId} ${
    after ? sql`and (lower(u.name), u.id) > (${after.name.toLowerCase()}, ${after.id})` : sql``
  }
    order by lower(u.name), u.id limit ${limit}`.execute(db);
  return rows;
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
