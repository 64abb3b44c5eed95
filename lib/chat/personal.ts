import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { withdrawNews } from "../notifications/service.ts";
import { eraseFromStreams, forgetPictures } from "./message_queries.ts";

type Instant = Temporal.Instant;

/** A message of somebody's conversations, as they take it with them. */
export interface ExportedChatMessage {
  room: string;
  course: string | null;
  sender: string | null;
  text: string;
  /** The slug of a course that was shown as a card. */
  card: string | null;
  hasPicture: boolean;
  sentAt: Instant;
  deletedAt: Instant | null;
}

/** Every message of the rooms that are somebody's, and those they have written elsewhere; oldest first. */
export async function exportChat(db: Db, userId: number): Promise<ExportedChatMessage[]> {
  const { rows } = await sql<ExportedChatMessage>`
    select m.room_id as room, c.title as course, u.name as sender, m.text, t.slug as card,
      m.media_id is not null as "hasPicture", m.created_at as "sentAt",
      m.deleted_at as "deletedAt"
    from chat_messages m
    join chat_rooms r on r.id = m.room_id
    left join courses c on c.id = r.course_id
    left join courses t on t.id = m.course_id
    left join users u on u.id = m.sender_id
    where r.customer_id = ${userId} or m.sender_id = ${userId}
    order by m.id`.execute(db);
  return rows;
}

/** Takes back everything that somebody has written, as they leave; what remains are tombstones. */
export async function forgetChat(tx: Tx, userId: number, now: Instant): Promise<void> {
  await withdrawNews(
    tx,
    "chat_message",
    sql`select 'chat-' || id from chat_messages where sender_id = ${userId}`,
  );
  await eraseFromStreams(tx, sql`select id from chat_messages where sender_id = ${userId}`);
  const { rows } = await sql<{ media_id: string | null }>`
    with old as (select id, media_id from chat_messages where sender_id = ${userId} for update)
    update chat_messages m set text = '', course_id = null, media_id = null,
      deleted_at = coalesce(m.deleted_at, ${now}::timestamptz)
    from old where m.id = old.id returning old.media_id`.execute(tx);
  await forgetPictures(tx, rows.flatMap(({ media_id }) => media_id ?? []));
  await sql`delete from chat_presence where user_id = ${userId}`.execute(tx);
  await sql`delete from live_events where user_id = ${userId}`.execute(tx);
}
