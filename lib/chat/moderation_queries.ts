import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";

type Instant = Temporal.Instant;

/** What the staff has noted about a room. */
export interface NoteRow {
  id: number;
  text: string;
  author: string | null;
  at: Instant;
}

/** A room's notes, newest first. */
export async function listNotes(db: Db, roomId: string): Promise<NoteRow[]> {
  const { rows } = await sql<NoteRow>`
    select n.id, n.text, u.name as author, n.created_at as at
    from chat_notes n left join users u on u.id = n.author_id
    where n.room_id = ${roomId}::uuid order by n.id desc limit 100`.execute(db);
  return rows;
}

export async function insertNote(
  db: Db,
  note: { roomId: string; authorId: number; text: string; now: Instant },
): Promise<void> {
  await db.insertInto("chat_notes").values({
    room_id: note.roomId,
    author_id: note.authorId,
    text: note.text,
    created_at: note.now,
  }).execute();
}

/** A report that nobody has settled. */
export interface ReportRow {
  id: number;
  messageId: number;
  roomId: string;
  reason: string;
  reporter: string;
  sender: string | null;
  text: string;
  isDeleted: boolean;
  at: Instant;
}

/** Reports a message; a second report by the same person changes nothing. */
export async function insertReport(
  db: Db,
  report: { messageId: number; reporterId: number; reason: string; now: Instant },
): Promise<void> {
  await db.insertInto("chat_reports").values({
    message_id: report.messageId,
    reporter_id: report.reporterId,
    reason: report.reason,
    created_at: report.now,
    settled_at: null,
  }).onConflict((conflict) => conflict.constraint("chat_reports_once").doNothing()).execute();
}

/** Open reports, newest first, before an id. */
export async function listReports(
  db: Db,
  { before, limit }: { before: number | null; limit: number },
): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select p.id, m.id as "messageId", m.room_id as "roomId", p.reason, u.name as reporter,
      s.name as sender, left(m.text, 300) as text, m.deleted_at is not null as "isDeleted",
      p.created_at as at
    from chat_reports p
    join chat_messages m on m.id = p.message_id
    join users u on u.id = p.reporter_id
    left join users s on s.id = m.sender_id
    where p.settled_at is null and (${before}::bigint is null or p.id < ${before}::bigint)
    order by p.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Settles a report; false when there is none of that id. */
export async function settleReport(db: Db | Tx, id: number, now: Instant): Promise<boolean> {
  const { rows } = await sql`
    update chat_reports set settled_at = coalesce(settled_at, ${now}::timestamptz)
    where id = ${id} returning 1`.execute(db);
  return rows.length > 0;
}

/** Keeps somebody from writing, or lets them again. */
export async function setBlocked(
  tx: Db | Tx,
  block: { userId: number; by: number; isBlocked: boolean; now: Instant },
): Promise<void> {
  const { userId, by, isBlocked, now } = block;
  if (!isBlocked) {
    await tx.deleteFrom("chat_blocks").where("user_id", "=", userId).execute();
    return;
  }
  await tx.insertInto("chat_blocks")
    .values({ user_id: userId, blocked_by: by, created_at: now })
    .onConflict((conflict) => conflict.column("user_id").doNothing()).execute();
}
