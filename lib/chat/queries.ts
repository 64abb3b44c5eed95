import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { RoomState, Side } from "./tables.ts";

type Instant = Temporal.Instant;

/** A room with those in it. */
export interface RoomRow {
  id: string;
  state: RoomState;
  customerId: number;
  customerName: string;
  courseId: number | null;
  courseTitle: string | null;
  courseSlug: string | null;
  instructorId: number | null;
  assigneeId: number | null;
  assigneeName: string | null;
  waitingSince: Instant | null;
  /** The open question came outside working hours. */
  isAfterHours: boolean;
  isBlocked: boolean;
  lastMessageId: number | null;
  customerReadId: number;
  staffReadId: number;
}

const ROOM = sql`
  select r.id, r.state, r.customer_id as "customerId", u.name as "customerName",
    r.course_id as "courseId", c.title as "courseTitle", c.slug as "courseSlug",
    c.instructor_id as "instructorId", r.assignee_id as "assigneeId", a.name as "assigneeName",
    r.waiting_since as "waitingSince", r.asked_after_hours as "isAfterHours",
    b.user_id is not null as "isBlocked",
    r.last_message_id as "lastMessageId", r.customer_read_id as "customerReadId",
    r.staff_read_id as "staffReadId"
  from chat_rooms r
  join users u on u.id = r.customer_id
  left join courses c on c.id = r.course_id
  left join users a on a.id = r.assignee_id
  left join chat_blocks b on b.user_id = r.customer_id`;

/** A room by id. */
export async function findRoom(db: Db | Tx, id: string): Promise<RoomRow | undefined> {
  const { rows } = await sql<RoomRow>`${ROOM} where r.id = ${id}::uuid`.execute(db);
  return rows[0];
}

/** The same, kept from others until the transaction ends: a room's messages get their ids one after the other. */
export async function lockRoom(tx: Tx, id: string): Promise<RoomRow | undefined> {
  const { rows } = await sql<RoomRow>`
    ${ROOM} where r.id = ${id}::uuid for update of r`.execute(tx);
  return rows[0];
}

/** Whose room, and about which course; null: with the academy's desk. */
interface RoomPlace {
  customerId: number;
  courseId: number | null;
}

/** Somebody's room, if they have one. */
export async function findOwnRoom(
  db: Db,
  { customerId, courseId }: RoomPlace,
): Promise<string | null> {
  const { rows: [found] } = await sql<{ id: string }>`
    select id from chat_rooms where customer_id = ${customerId}
      and course_id is not distinct from ${courseId}::bigint`.execute(db);
  return found?.id ?? null;
}

/** Makes somebody's room, unless another request was faster; returns it in either case. */
export async function makeRoom(db: Db, room: RoomPlace & { now: Instant }): Promise<string> {
  const { customerId, courseId, now } = room;
  await sql`
    insert into chat_rooms (id, customer_id, course_id, created_at)
    values (${crypto.randomUUID()}::uuid, ${customerId}, ${courseId}::bigint, ${now}::timestamptz)
    on conflict on constraint chat_rooms_one_each do nothing`.execute(db);
  const made = await findOwnRoom(db, room);
  if (made === null) throw new Error("a room that was made cannot be found");
  return made;
}

/** A published course by its slug; for a card, or to ask its instructor. */
export async function findCourse(db: Db | Tx, slug: string): Promise<{ id: number } | undefined> {
  return await db.selectFrom("courses").select("id").where("slug", "=", slug)
    .where("status", "=", "published").executeTakeFirst();
}

/** A room in a list. */
export interface ListedRoom {
  id: string;
  state: RoomState;
  customerName: string;
  courseTitle: string | null;
  assigneeName: string | null;
  waitingSince: Instant | null;
  lastMessageId: number;
  lastAt: Instant;
  lastText: string;
  lastIsPicture: boolean;
  lastIsDeleted: boolean;
  lastSide: Side;
  unread: number;
  seenAt: Instant | null;
  isBlocked: boolean;
}

/** Which messages of a room a side has not seen, counted no further than 100. */
function unreadOf(side: Side) {
  const read = side === "customer" ? sql`r.customer_read_id` : sql`r.staff_read_id`;
  const other = side === "customer" ? "staff" : "customer";
  return sql`(select count(*) from (
    select from chat_messages n where n.room_id = r.id and n.id > ${read}
      and n.side = ${other} and n.deleted_at is null limit 100) unseen)`;
}

function listed(side: Side) {
  return sql`
    select r.id, r.state, u.name as "customerName", c.title as "courseTitle",
      a.name as "assigneeName", r.waiting_since as "waitingSince",
      r.last_message_id as "lastMessageId", r.last_message_at as "lastAt",
      left(m.text, 160) as "lastText", m.media_id is not null as "lastIsPicture",
      m.deleted_at is not null as "lastIsDeleted", m.side as "lastSide",
      ${unreadOf(side)} as unread, p.seen_at as "seenAt", b.user_id is not null as "isBlocked"
    from chat_rooms r
    join users u on u.id = r.customer_id
    join chat_messages m on m.id = r.last_message_id
    left join courses c on c.id = r.course_id
    left join users a on a.id = r.assignee_id
    left join chat_presence p on p.user_id = r.customer_id
    left join chat_blocks b on b.user_id = r.customer_id`;
}

/** The rooms that somebody may answer: all (null), or those about an instructor's courses. */
export type Desk = { instructorId: number } | null;

function onDesk(desk: Desk) {
  return desk === null ? sql`true` : sql`c.instructor_id = ${desk.instructorId}`;
}

/** What a desk's list shows. */
export interface RoomFilter {
  state: Exclude<RoomState, "empty"> | null;
  /** Only those that this person has taken. */
  assigneeId: number | null;
  /** Where the page before ended: moment in epoch milliseconds as a number, and message. */
  after: { at: Instant; id: number } | null;
  limit: number;
}

/**
 * A page of a desk's rooms: the waiting by how long they have waited, the others by their newest message.
 */
export async function listRooms(db: Db, desk: Desk, filter: RoomFilter): Promise<ListedRoom[]> {
  const { state, assigneeId, after, limit } = filter;
  const isWaiting = state === "waiting";
  const key = isWaiting ? sql`r.waiting_since` : sql`r.last_message_at`;
  const beyond = after === null
    ? sql`true`
    : isWaiting
    ? sql`(${key}, r.last_message_id) > (${after.at}::timestamptz, ${after.id}::bigint)`
    : sql`(${key}, r.last_message_id) < (${after.at}::timestamptz, ${after.id}::bigint)`;
  const order = isWaiting ? sql`asc` : sql`desc`;
  const { rows } = await sql<ListedRoom>`
    ${listed("staff")}
    where r.state <> 'empty' and (${state}::text is null or r.state = ${state})
      and (${assigneeId}::bigint is null or r.assignee_id = ${assigneeId})
      and ${onDesk(desk)} and ${beyond}
    order by ${key} ${order}, r.last_message_id ${order} limit ${limit}`.execute(db);
  return rows;
}

/** The rooms that somebody has written in as a customer, newest first. */
export async function listOwnRooms(db: Db, customerId: number): Promise<ListedRoom[]> {
  const { rows } = await sql<ListedRoom>`
    ${listed("customer")} where r.customer_id = ${customerId} and r.state <> 'empty'
    order by r.last_message_id desc limit 50`.execute(db);
  return rows;
}

/** How many rooms of a desk are in each state. */
export async function countRooms(db: Db, desk: Desk): Promise<Map<RoomState, number>> {
  const { rows } = await sql<{ state: RoomState; count: number }>`
    select r.state, count(*) as count from chat_rooms r left join courses c on c.id = r.course_id
    where ${onDesk(desk)} group by r.state`.execute(db);
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** A colleague who may take a room. */
export interface Colleague {
  id: number;
  name: string;
  seenAt: Instant | null;
}

/** Those who may answer a room: admins, and its course's instructor. */
export async function staffOf(
  db: Db | Tx,
  room: { instructorId: number | null },
): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select u.id, u.name, p.seen_at as "seenAt" from users u
    left join chat_presence p on p.user_id = u.id
    where u.deactivated_at is null and (u.role = 'admin' or u.id = ${room.instructorId}::bigint)
    order by u.name, u.id limit 200`.execute(db);
  return rows;
}

/** When somebody was last there; null for never. */
export async function seenAt(db: Db | Tx, userId: number): Promise<Instant | null> {
  const row = await db.selectFrom("chat_presence").select("seen_at").where("user_id", "=", userId)
    .executeTakeFirst();
  return row?.seen_at ?? null;
}

/** Notes that somebody is there now, or has just gone (null). */
export async function setSeen(db: Db, userId: number, at: Instant | null): Promise<void> {
  if (at === null) {
    await db.deleteFrom("chat_presence").where("user_id", "=", userId).execute();
    return;
  }
  await sql`
    insert into chat_presence (user_id, seen_at) values (${userId}, ${at}::timestamptz)
    on conflict (user_id) do update set seen_at = excluded.seen_at`.execute(db);
}

/** Writes where a room stands now. */
export async function updateRoom(
  tx: Tx,
  id: string,
  to: { state: RoomState; assigneeId: number | null; isWaiting: boolean },
): Promise<void> {
  await sql`
    update chat_rooms set state = ${to.state}, assignee_id = ${to.assigneeId}::bigint,
      waiting_since = case when ${to.isWaiting}::boolean then waiting_since end
    where id = ${id}::uuid`.execute(tx);
}

/** Notes how far a side has read; true when that is further than before. */
export async function markRead(
  db: Db | Tx,
  id: string,
  side: Side,
  last: number,
): Promise<boolean> {
  const column = sql.ref(side === "customer" ? "customer_read_id" : "staff_read_id");
  const { rows } = await sql`
    update chat_rooms set ${column} = least(${last}::bigint, last_message_id)
    where id = ${id}::uuid and ${column} < least(${last}::bigint, last_message_id)
    returning 1`.execute(db);
  return rows.length > 0;
}
