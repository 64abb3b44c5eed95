import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { bigints, json, texts } from "../../platform/db/mod.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import type { Zone } from "../../platform/time.ts";
import type { Details, Topic } from "../rules.ts";
import type { DeliveryStatus } from "../tables.ts";
import { BEFORE } from "./rules.ts";

type Instant = Temporal.Instant;

/** A message that this process has taken, with all that decides whether and how it is sent. */
export interface ClaimedRow {
  id: number;
  userId: number;
  channel: "mail" | "whatsapp";
  kind: string;
  key: string;
  attempts: number;
  body: string | null;
  /** What the last try has ended with. */
  error: string | null;
  errorCode: number | null;
  /** Until then it is this process's; afterwards others may take it. */
  claimedUntil: Instant;
  details: Details | null;
  path: string | null;
  email: string;
  name: string;
  lang: Lang;
  zone: Zone;
  phone: string | null;
  optedIn: boolean;
  isClosed: boolean;
  /** What the person has said about this topic and channel; null for nothing. */
  said: boolean | null;
  rememberedStart: Instant | null;
  startsAt: Instant | null;
  isCancelled: boolean | null;
  isEnrolled: boolean | null;
  title: string | null;
  course: string | null;
  slug: string | null;
}

/** Adds WhatsApp messages for those of these people who want a topic there and can be reached; how many. */
export async function insertWhatsapps(
  tx: Tx,
  userIds: readonly number[],
  { topic, unsaid, kind, key, details, path, at }: {
    topic: Topic;
    unsaid: boolean;
    kind: string;
    key: string;
    details: Details;
    path: string;
    at: Instant;
  },
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into message_deliveries
      (user_id, channel, kind, key, details, path, next_try_at, created_at, updated_at)
    select u.id, 'whatsapp', ${kind}, ${key}, ${json(details)}, ${path}, ${at}::timestamptz,
      ${at}::timestamptz, ${at}::timestamptz
    from users u
    left join notification_preferences p
      on p.user_id = u.id and p.topic = ${topic} and p.channel = 'whatsapp'
    where u.id = any(${bigints(userIds)}) and u.deactivated_at is null and u.whatsapp_opt_in
      and u.phone is not null and coalesce(p.wanted, ${unsaid}::boolean)
    on conflict on constraint message_deliveries_key do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Takes up to `limit` messages of a channel that are due; whoever takes them at the same time gets others. */
export async function claimDue(
  db: Db,
  now: Instant,
  { channel, limit, seconds }: { channel: ClaimedRow["channel"]; limit: number; seconds: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with due as (
      select id from message_deliveries
      where status in ('queued', 'sending') and next_try_at <= ${now}::timestamptz
        and channel = ${channel} and (status = 'queued' or claimed_until <= ${now}::timestamptz)
      order by next_try_at, id limit ${limit} for update skip locked
    )
    update message_deliveries d set status = 'sending', attempts = d.attempts + 1,
      claimed_until = ${now.add({ seconds })}::timestamptz, updated_at = ${now}::timestamptz
    from due where d.id = due.id
    returning d.id`.execute(db);
  return rows.map((row) => row.id);
}

/** What was taken, with people, sessions and preferences as they are now. `topicOf` maps kinds to topics. */
export async function readClaimed(
  db: Db,
  ids: readonly number[],
  topicOf: Readonly<Record<string, string>>,
): Promise<ClaimedRow[]> {
  const { rows } = await sql<ClaimedRow>`
    select d.id, d.user_id as "userId", d.channel, d.kind, d.key, d.attempts, d.body,
      d.error, d.error_code as "errorCode", d.claimed_until as "claimedUntil", d.details, d.path, u.email, u.name, u.lang, u.zone, u.phone,
      u.whatsapp_opt_in as "optedIn", u.deactivated_at is not null as "isClosed",
      p.wanted as said, d.starts_at as "rememberedStart", s.starts_at as "startsAt",
      s.cancelled_at is not null as "isCancelled", a.user_id is not null as "isEnrolled",
      s.title, c.title as course, c.slug
    from message_deliveries d join users u on u.id = d.user_id
    left join notification_preferences p on p.user_id = d.user_id and p.channel = d.channel
      and p.topic = ${json(topicOf)} ->> d.kind
    left join live_sessions s on s.id = d.session_id
    left join courses c on c.id = s.course_id
    left join session_attendees a on a.session_id = d.session_id and a.user_id = d.user_id
    where d.id = any(${bigints(ids)}) order by d.id`.execute(db);
  return rows;
}

/** Keeps the text before it is handed over, so that it can be looked for afterwards. */
export async function keepBody(db: Db, id: number, body: string): Promise<void> {
  await sql`update message_deliveries set body = ${body} where id = ${id}`.execute(db);
}

/** Forgets the text of a message that was not taken. */
export async function forgetBody(db: Db, id: number): Promise<void> {
  await sql`update message_deliveries set body = null where id = ${id}`.execute(db);
}

/** Of these names of Twilio's, those that belong to messages of ours already. */
export async function knownProviderIds(db: Db, sids: readonly string[]): Promise<string[]> {
  if (sids.length === 0) return [];
  const rows = await db.selectFrom("message_deliveries").select("provider_id")
    .where("provider_id", "in", sids).execute();
  return rows.flatMap(({ provider_id: id }) => id ?? []);
}

/** What became of a message that this process had taken. */
export interface Outcome {
  status: DeliveryStatus;
  providerId?: string;
  errorCode?: number | null;
  error?: string;
  /** For `queued`: when it is tried again. */
  nextTryAt?: Instant;
}

/** Writes down what became of a message; not over what Twilio has told meanwhile. */
export async function settle(db: Db, id: number, outcome: Outcome, now: Instant): Promise<void> {
  await sql`
    update message_deliveries set status = ${outcome.status}, claimed_until = null,
      provider_id = coalesce(${outcome.providerId ?? null}::text, provider_id),
      error_code = ${outcome.errorCode ?? null}::integer, error = ${outcome.error ?? null}::text,
      next_try_at = coalesce(${outcome.nextTryAt ?? null}::timestamptz, next_try_at),
      updated_at = ${now}::timestamptz
    where id = ${id} and status = 'sending'`.execute(db);
}

/**
 * Moves a message to what its provider says, forward only; the person it went to, or undefined. News may overtake the
 * answer that names the message: they then belong to the one that is on its way to that number, if there is but one.
 */
export async function moveForward(
  db: Db,
  { providerId, phone, status, errorCode, now }: {
    providerId: string;
    /** E.164; null when the news do not say. */
    phone: string | null;
    status: DeliveryStatus;
    errorCode: number | null;
    now: Instant;
  },
): Promise<number | undefined> {
  const from = BEFORE[status];
  if (!from) return undefined;
  const { rows } = await sql<{ user_id: number }>`
    with known as (
      select id from message_deliveries where provider_id = ${providerId}
    ), underway as (
      select d.id, count(*) over () as candidates
      from message_deliveries d join users u on u.id = d.user_id
      where u.phone = ${phone} and d.channel = 'whatsapp' and d.body is not null
        and d.status in ('queued', 'sending') and not exists (select from known)
    )
    update message_deliveries set status = ${status}, updated_at = ${now}::timestamptz,
      provider_id = ${providerId}, claimed_until = null, error_code = ${errorCode}::integer,
      error = case when ${status} = 'failed' then 'undelivered' end
    where id in (select id from known union all select id from underway where candidates = 1)
      and status = any(${texts([...from])})
    returning user_id`.execute(db);
  return rows[0]?.user_id;
}

/** Ends the WhatsApp messages of whoever has this number or id, and says why. */
export async function endOptIn(
  db: Db,
  who: { phone: string } | { userId: number },
  source: "stop" | "blocked",
): Promise<void> {
  const change = {
    whatsapp_opt_in: false,
    whatsapp_opt_in_at: null,
    whatsapp_opt_in_source: source,
  };
  const query = db.updateTable("users").set(change).where("whatsapp_opt_in", "=", true);
  await ("phone" in who ? query.where("phone", "=", who.phone) : query.where("id", "=", who.userId))
    .execute();
}
