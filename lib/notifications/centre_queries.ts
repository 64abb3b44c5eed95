import { type Selectable, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { bigints, json } from "../platform/db/mod.ts";
import type { Zone } from "../platform/time.ts";
import type { Recipient } from "./queries.ts";
import type { Channel, Details, Topic } from "./rules.ts";
import type { NotificationsTable } from "./tables.ts";

type Instant = Temporal.Instant;

export type NotificationRow = Selectable<NotificationsTable>;

/** Somebody to be told something, in their language and zone. */
export interface Reader extends Recipient {
  id: number;
  zone: Zone;
}

/** A notification about to be kept for several people. */
export interface NewNotification {
  kind: string;
  key: string;
  details: Details;
  path: string;
  at: Instant;
}

/** Of these people, those who want a topic on a channel: what they said, else `unsaid`. */
function wanting(userIds: readonly number[], topic: Topic, channel: Channel, unsaid: boolean) {
  return sql`
    select u.id, u.email, u.name, u.lang, u.zone from users u
    left join notification_preferences p
      on p.user_id = u.id and p.topic = ${topic} and p.channel = ${channel}
    where u.id = any(${bigints(userIds)}) and u.deactivated_at is null
      and coalesce(p.wanted, ${unsaid}::boolean)`;
}

/** Keeps a notification for everybody of these who wants it and has not been told; returns who that is. */
export async function insertNotifications(
  tx: Tx,
  userIds: readonly number[],
  topic: Topic,
  unsaid: boolean,
  one: NewNotification,
): Promise<number[]> {
  const { rows } = await sql<{ user_id: number }>`
    insert into notifications (user_id, kind, key, details, path, created_at)
    select w.id, ${one.kind}, ${one.key}, ${json(one.details)}, ${one.path}, ${one.at}::timestamptz
    from (${wanting(userIds, topic, "app", unsaid)}) w
    on conflict on constraint notifications_user_key do nothing
    returning user_id`.execute(tx);
  return rows.map((row) => row.user_id);
}

/** Those of these people who want to be written to. */
export async function selectRecipients(
  db: Db | Tx,
  userIds: readonly number[],
  topic: Topic,
  channel: Channel,
  unsaid: boolean,
): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    ${wanting(userIds, topic, channel, unsaid)} order by u.id`.execute(db);
  return rows;
}

/** A page of a person's notifications, newest first, before the given id. */
export function selectNotifications(
  db: Db,
  userId: number,
  { before, limit }: { before: number | null; limit: number },
): Promise<NotificationRow[]> {
  let query = db.selectFrom("notifications").selectAll().where("user_id", "=", userId);
  if (before !== null) query = query.where("id", "<", before);
  return query.orderBy("id", "desc").limit(limit).execute();
}

/** How many notifications somebody has not read, counted no further than `most`. */
export async function countUnread(db: Db | Tx, userId: number, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from notifications where user_id = ${userId} and read_at is null limit ${most}
    ) unread`.execute(db);
  return rows[0].count;
}

/** Marks one notification of a person read or unread and returns where it leads; undefined when it is not theirs. */
export async function markOne(
  db: Db,
  { userId, id, readAt }: { userId: number; id: number; readAt: Instant | null },
): Promise<string | undefined> {
  const row = await db.updateTable("notifications")
    .set((eb) => ({
      read_at: readAt === null ? null : eb.fn.coalesce("read_at", eb.val(readAt)),
    }))
    .where("user_id", "=", userId).where("id", "=", id).returning("path").executeTakeFirst();
  return row?.path;
}

/** Marks everything read that somebody has; true when anything was unread. */
export async function markAll(db: Db, userId: number, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable("notifications").set({ read_at: now })
    .where("user_id", "=", userId).where("read_at", "is", null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a person has said about topics and channels. */
export function selectPreferences(db: Db | Tx, userId: number) {
  return db.selectFrom("notification_preferences").select(["topic", "channel", "wanted"])
    .where("user_id", "=", userId).execute();
}

/** Keeps what a person says about topics and channels; what they do not mention stays. */
export async function upsertPreferences(
  db: Db | Tx,
  userId: number,
  said: readonly { topic: Topic; channel: Channel; wanted: boolean }[],
): Promise<void> {
  await sql`
    insert into notification_preferences (user_id, topic, channel, wanted)
    select ${userId}, s.topic, s.channel, s.wanted
    from jsonb_to_recordset(${json(said)}) as s(topic text, channel text, wanted boolean)
    on conflict (user_id, topic, channel) do update set wanted = excluded.wanted`.execute(db);
}
