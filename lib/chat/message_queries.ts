import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { type Desk, onDesk } from "./list_queries.ts";
import type { RoomState, Side } from "./tables.ts";

type Instant = Temporal.Instant;

/** A message with what it shows. */
export interface MessageRow {
  id: number;
  roomId: string;
  side: Side;
  senderId: number | null;
  senderName: string | null;
  clientId: string;
  text: string;
  at: Instant;
  isDeleted: boolean;
  courseSlug: string | null;
  courseTitle: string | null;
  coursePrice: number | null;
  mediaId: string | null;
  mediaWidth: number | null;
  mediaHeight: number | null;
}

const FIELDS = sql`
  m.id, m.room_id as "roomId", m.side, m.sender_id as "senderId", u.name as "senderName",
  m.client_id as "clientId", m.text, m.created_at as at, m.deleted_at is not null as "isDeleted",
  c.slug as "courseSlug", c.title as "courseTitle", c.price as "coursePrice",
  f.id as "mediaId", f.width as "mediaWidth", f.height as "mediaHeight"`;
const JOINS = sql`
  left join users u on u.id = m.sender_id
  left join courses c on c.id = m.course_id and c.status = 'published'
  left join media f on f.id = m.media_id`;
const MESSAGE = sql`select ${FIELDS} from chat_messages m ${JOINS}`;

/** Messages after an id, oldest first. */
export async function messagesAfter(
  db: Db | Tx,
  roomId: string,
  after: number,
  limit: number,
): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    ${MESSAGE} where m.room_id = ${roomId}::uuid and m.id > ${after}
    order by m.id limit ${limit}`.execute(db);
  return rows;
}

/** The newest messages before an id (null: of all), oldest first. */
export async function messagesBefore(
  db: Db,
  roomId: string,
  before: number | null,
  limit: number,
): Promise<MessageRow[]> {
  const { rows } = await sql<MessageRow>`
    ${MESSAGE} where m.room_id = ${roomId}::uuid
      and (${before}::bigint is null or m.id < ${before}::bigint)
    order by m.id desc limit ${limit}`.execute(db);
  return rows.reverse();
}

/** What somebody has sent under this id already. */
export async function findSent(
  db: Db | Tx,
  roomId: string,
  senderId: number,
  clientId: string,
): Promise<MessageRow | undefined> {
  const { rows } = await sql<MessageRow>`
    ${MESSAGE} where m.room_id = ${roomId}::uuid and m.sender_id = ${senderId}
      and m.client_id = ${clientId}`.execute(db);
  return rows[0];
}

/** One message, wherever it is. */
export async function findMessage(
  db: Db | Tx,
  id: number,
): Promise<MessageRow | undefined> {
  const { rows } = await sql<MessageRow>`${MESSAGE} where m.id = ${id}`.execute(db);
  return rows[0];
}

/** A message about to be kept, and where its room stands afterwards. */
export interface NewMessage {
  roomId: string;
  senderId: number;
  side: Side;
  clientId: string;
  text: string;
  courseId: number | null;
  mediaId: string | null;
  at: Instant;
  state: RoomState;
  assigneeId: number | null;
  /** Customers' messages: whether they came outside working hours. */
  isAfterHours: boolean;
}

/**
 * Keeps a message and moves its room on; the sender has read it. In one statement. Undefined when it is there already.
 */
export async function insertMessage(
  tx: Tx,
  message: NewMessage,
): Promise<MessageRow | undefined> {
  const { side, at } = message;
  const isQuestion = side === "customer";
  const { rows } = await sql<MessageRow>`
    with m as (
      insert into chat_messages
        (room_id, sender_id, side, client_id, text, course_id, media_id, created_at)
      values (${message.roomId}::uuid, ${message.senderId}, ${side}, ${message.clientId},
        ${message.text}, ${message.courseId}::bigint, ${message.mediaId}::uuid, ${at}::timestamptz)
      on conflict on constraint chat_messages_once do nothing
      returning *
    ), room as (
      update chat_rooms r set state = ${message.state}, assignee_id = ${message.assigneeId}::bigint,
        last_message_id = m.id, last_message_at = m.created_at,
        waiting_since = case when ${isQuestion}::boolean
          then coalesce(r.waiting_since, m.created_at) end,
        asked_after_hours = case when not ${isQuestion}::boolean then false
          else ${message.isAfterHours}::boolean
            or (r.asked_after_hours and r.waiting_since is not null) end,
        customer_read_id = case when ${isQuestion}::boolean then m.id else r.customer_read_id end,
        staff_read_id = case when ${isQuestion}::boolean then r.staff_read_id else m.id end
      from m where r.id = m.room_id
    )
    select ${FIELDS} from m ${JOINS}`.execute(tx);
  return rows[0];
}

/** Takes away what a message said; its place stays. Returns the picture it showed. */
export async function eraseMessage(tx: Tx, id: number, now: Instant): Promise<string | null> {
  const { rows: [row] } = await sql<{ media_id: string | null }>`
    with old as (select id, media_id from chat_messages where id = ${id} for update)
    update chat_messages m set text = '', course_id = null, media_id = null,
      deleted_at = coalesce(m.deleted_at, ${now}::timestamptz)
    from old where m.id = old.id returning old.media_id`.execute(tx);
  return row?.media_id ?? null;
}

/**
 * Takes what these messages said out of the live stream's memory, too: whoever comes back to it hears of them as
 * deleted, at their place.
 */
export async function eraseFromStreams(tx: Tx, ids: RawBuilder<{ id: number }>): Promise<void> {
  await sql`
    update live_events e set data = jsonb_set(e.data, '{message}',
      e.data->'message' || '{"text": "", "deleted": true, "course": null, "picture": null}')
    from (${ids}) gone
    where e.kind in ('chat.message', 'chat.changed')
      and (e.data->'message'->>'id')::bigint = gone.id`.execute(tx);
}

/** Deletes these pictures unless another message shows them. */
export async function forgetPictures(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await sql`
      delete from media f where f.id = ${id}::uuid and f.purpose = 'chat'
        and not exists (select from chat_messages m where m.media_id = f.id)`.execute(tx);
  }
}

/** A message that a search has found. */
export interface Hit {
  id: number;
  roomId: string;
  customerName: string;
  side: Side;
  senderName: string | null;
  text: string;
  at: Instant;
}

/** Where somebody looks: in one room, in their own rooms, or on a desk. */
export type SearchScope = { roomId: string } | { customerId: number } | { desk: Desk };

/** The words of a search, the last one as a beginning. */
function tsquery(q: string) {
  const words = q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word, at) => at === words.length - 1 ? `${word}:*` : word).join(" & ");
}

function inScope(scope: SearchScope) {
  if ("roomId" in scope) return sql`m.room_id = ${scope.roomId}::uuid`;
  if ("customerId" in scope) return sql`r.customer_id = ${scope.customerId}`;
  return onDesk(scope.desk);
}

/** Messages with these words, or of customers of this name; newest first, before an id. */
export async function searchMessages(
  db: Db,
  scope: SearchScope,
  q: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<Hit[]> {
  const words = tsquery(q);
  if (words === "") return [];
  const { rows } = await sql<Hit>`
    select m.id, m.room_id as "roomId", u.name as "customerName", m.side,
      s.name as "senderName", m.text, m.created_at as at
    from chat_messages m
    join chat_rooms r on r.id = m.room_id
    join users u on u.id = r.customer_id
    left join users s on s.id = m.sender_id
    where ${inScope(scope)} and m.deleted_at is null
      and (m.words @@ to_tsquery('simple', ${words})
        or (${"desk" in scope}::boolean
          and to_tsvector('simple', u.name) @@ to_tsquery('simple', ${words})))
      and (${before}::bigint is null or m.id < ${before}::bigint)
    order by m.id desc limit ${limit}`.execute(db);
  return rows;
}
