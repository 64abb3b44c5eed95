import { type RawBuilder, sql } from "kysely";
import type { Db } from "../database.ts";
import { teaches } from "./queries.ts";
import type { RoomState, Side } from "./tables.ts";

type Instant = Temporal.Instant;

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

/** The rooms that somebody may answer: all (null), or those about the courses that they teach. */
export type Desk = { teacherId: number } | null;

/** Which rooms `r` are on a desk. */
export function onDesk(desk: Desk) {
  return desk === null ? sql`true` : teaches(desk.teacherId);
}

/** What a desk's list shows. */
export interface RoomFilter {
  state: Exclude<RoomState, "empty">;
  /** Only those that this person has taken. */
  assigneeId: number | null;
  /** Part of the customer's or the course's name, as a pattern for `ilike`; null: anybody's. */
  like: string | null;
}

/** A room in a desk's list, with what it can be sorted by. */
export interface DeskRoomRow extends ListedRoom {
  waiting: Instant;
  latest: Instant;
  customer: string;
  course: string;
  assignee: string;
}

/** A desk's rooms, as the rows of a list. */
export function deskRows(
  desk: Desk,
  { state, assigneeId, like }: RoomFilter,
): RawBuilder<DeskRoomRow> {
  return sql<DeskRoomRow>`
    select listed.*, coalesce("waitingSince", "lastAt") as waiting, "lastAt" as latest,
      "customerName" as customer, coalesce("courseTitle", '') as course,
      coalesce("assigneeName", '') as assignee
    from (${listed("staff")}
      where r.state = ${state} and (${assigneeId}::bigint is null or r.assignee_id = ${assigneeId})
        and (${like}::text is null or u.name ilike ${like} or c.title ilike ${like})
        and ${onDesk(desk)}) listed`;
}

/** The rooms that somebody has written in as a customer, newest first. */
export async function listOwnRooms(db: Db, customerId: number): Promise<ListedRoom[]> {
  const { rows } = await sql<ListedRoom>`
    ${listed("customer")} where r.customer_id = ${customerId} and r.state <> 'empty'
    order by r.last_message_id desc limit 50`.execute(db);
  return rows;
}

/** How many rooms of a desk are in each state, and how many of the active ones somebody has taken. */
export async function countRooms(
  db: Db,
  desk: Desk,
  assigneeId: number,
): Promise<Map<RoomState | "mine", number>> {
  const { rows } = await sql<{ state: RoomState; count: number; mine: number }>`
    select r.state, count(*) as count,
      count(*) filter (where r.state = 'active' and r.assignee_id = ${assigneeId}) as mine
    from chat_rooms r where r.state <> 'empty' and ${onDesk(desk)} group by r.state`.execute(db);
  const mine = rows.reduce((sum, row) => sum + row.mine, 0);
  return new Map([...rows.map(({ state, count }) => [state, count] as const), ["mine", mine]]);
}

/** The names of those of a desk's staff who have given a sign since a moment, but for one. */
export async function staffSince(
  db: Db,
  desk: Desk,
  since: Instant,
  exceptId: number,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select u.name from chat_presence p join users u on u.id = p.user_id
    where p.seen_at > ${since}::timestamptz and u.id <> ${exceptId}
      and u.deactivated_at is null
      and (u.role = 'admin' or (u.role = 'instructor' and ${desk === null}::boolean))
    order by u.name limit 20`.execute(db);
  return rows.map(({ name }) => name);
}
