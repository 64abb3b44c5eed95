import { type RawBuilder, sql } from "kysely";
import type { Role } from "../accounts/rules.ts";
import type { Db, Tx } from "../database.ts";
import { ADMINS } from "../platform/live/audience.ts";
import type { RoomState, Side } from "./tables.ts";

type Instant = Temporal.Instant;

/** Where a room stands: what is looked at again under its lock. */
export interface RoomStanding {
  state: RoomState;
  assigneeId: number | null;
  waitingSince: Instant | null;
  /** The open question came outside working hours. */
  isAfterHours: boolean;
  isBlocked: boolean;
  lastMessageId: number | null;
  customerReadId: number;
  staffReadId: number;
}

/** A room, as somebody who asks sees it. */
export interface RoomRow extends RoomStanding {
  id: string;
  customerId: number;
  courseId: number | null;
  /** Whether the asker teaches its course, with the right to its content. */
  isTaught: boolean;
}

/** Whether somebody teaches the course of a room `r`: its instructor, and who else may change its content. */
export const teaches = (userId: number | null) =>
  sql`exists (select from course_staff t where t.course_id = r.course_id
    and t.user_id = ${userId}::bigint and t.may_content)`;

const STANDING = sql`
  r.state, r.assignee_id as "assigneeId", r.waiting_since as "waitingSince",
  r.asked_after_hours as "isAfterHours",
  exists (select from chat_blocks b where b.user_id = r.customer_id) as "isBlocked",
  r.last_message_id as "lastMessageId", r.customer_read_id as "customerReadId",
  r.staff_read_id as "staffReadId"`;

/** A room by id, for somebody who asks (null: nobody). */
export async function findRoom(
  db: Db | Tx,
  id: string,
  askerId: number | null,
): Promise<RoomRow | undefined> {
  const { rows } = await sql<RoomRow>`
    select r.id, r.customer_id as "customerId", r.course_id as "courseId",
      ${teaches(askerId)} as "isTaught", ${STANDING}
    from chat_rooms r where r.id = ${id}::uuid`.execute(db);
  return rows[0];
}

/**
 * Where a room stands, kept from others until the transaction ends: its messages get their ids one after the other.
 * Undefined when it has gone.
 */
export async function lockRoom(tx: Tx, id: string): Promise<RoomStanding | undefined> {
  const { rows } = await sql<RoomStanding>`
    select ${STANDING} from chat_rooms r where r.id = ${id}::uuid for update of r`.execute(tx);
  return rows[0];
}

/** Who and what a room is about, for people. */
export interface RoomNames {
  customerName: string;
  courseTitle: string | null;
  courseSlug: string | null;
  assigneeName: string | null;
}

/** The names of a room that is there. */
export async function namesOf(db: Db, id: string): Promise<RoomNames> {
  const { rows: [names] } = await sql<RoomNames>`
    select u.name as "customerName", c.title as "courseTitle", c.slug as "courseSlug",
      a.name as "assigneeName"
    from chat_rooms r
    join users u on u.id = r.customer_id
    left join courses c on c.id = r.course_id
    left join users a on a.id = r.assignee_id
    where r.id = ${id}::uuid`.execute(db);
  return names;
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

/** A published course by its slug or its whole title, the most popular of that title; for a card. */
export async function findNamedCourse(
  db: Db | Tx,
  name: string,
): Promise<{ id: number } | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from courses where status = 'published' and (slug = ${name}
      or (title_words @@ plainto_tsquery('simple', ${name}) and lower(title) = lower(${name})))
    order by slug <> ${name}, student_count desc, id limit 1`.execute(db);
  return rows[0];
}

/** A published course by its slug, to ask its instructor. */
export async function findCourse(db: Db | Tx, slug: string): Promise<{ id: number } | undefined> {
  return await db.selectFrom("courses").select("id").where("slug", "=", slug)
    .where("status", "=", "published").executeTakeFirst();
}

/** A colleague who may take a room. */
export interface Colleague {
  id: number;
  name: string;
  role: Role;
  seenAt: Instant | null;
}

/** Those who may answer a room, by name: admins, and who teaches its course. */
export async function staffOf(
  db: Db | Tx,
  { courseId }: Pick<RoomRow, "courseId">,
): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select u.id, u.name, u.role, p.seen_at as "seenAt"
    from (
      select id from users where role = 'admin' and deactivated_at is null
      union
      select t.user_id from course_staff t join users u on u.id = t.user_id
      where t.course_id = ${courseId}::bigint and t.may_content and u.deactivated_at is null
    ) s join users u on u.id = s.id
    left join chat_presence p on p.user_id = u.id
    order by u.name, u.id limit 200`.execute(db);
  return rows;
}

/** A query of whom to tell what happens in a room: the admins together, and everybody else who is in it. */
export function peopleIn(
  { courseId, customerId }: Pick<RoomRow, "courseId" | "customerId">,
): RawBuilder<{ id: number }> {
  return sql`
    select ${ADMINS}::bigint as id
    union
    select id from users where id = ${customerId} and role <> 'admin'
    union
    select u.id from course_staff t join users u on u.id = t.user_id
    where t.course_id = ${courseId}::bigint and t.may_content and u.role <> 'admin'
      and u.deactivated_at is null`;
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
