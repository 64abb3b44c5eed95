import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { json, texts } from "../../platform/db/mod.ts";
import type { Channel, Topic } from "../rules.ts";

type Instant = Temporal.Instant;

/** Sessions to be reminded of: those that start after `now` and at most at `until`. */
interface Window {
  kind: "reminder" | "reminder_day";
  topic: Topic;
  now: Instant;
  /** Sessions that start later than this … */
  from: Instant;
  /** … and no later than this. */
  until: Instant;
  /** Who joined within this many minutes before the start is left out. */
  joinedMinutes: number;
  /** Whether who has said nothing wants it, by channel. */
  unsaid: Readonly<Record<Channel, boolean>>;
}

/** Who is due: one row for each session, person and channel of `channels`. */
function due(window: Window, channels: readonly Channel[]) {
  const { kind, topic, from, until, joinedMinutes, unsaid } = window;
  return sql`
    select s.id as session_id, s.starts_at, a.user_id, ch.channel,
      ${kind}::text || '-' || s.id || '-' || floor(extract(epoch from s.starts_at))::bigint as key,
      c.title as course, s.title, c.slug
    from live_sessions s
    join courses c on c.id = s.course_id and c.status <> 'draft'
    join session_attendees a on a.session_id = s.id
    join users u on u.id = a.user_id and u.deactivated_at is null
    cross join jsonb_each_text(${json(unsaid)}) as ch(channel, unsaid)
    left join notification_preferences p
      on p.user_id = u.id and p.topic = ${topic} and p.channel = ch.channel
    where s.cancelled_at is null and s.starts_at > ${from}::timestamptz
      and s.starts_at <= ${until}::timestamptz
      and a.enrolled_at < s.starts_at - make_interval(mins => ${joinedMinutes}::integer)
      and ch.channel = any(${texts([...channels])})
      and coalesce(p.wanted, ch.unsaid::boolean)
      and (ch.channel <> 'whatsapp' or (u.phone is not null and u.whatsapp_opt_in))`;
}

/** Logs every reminder that is due and not logged yet, in one statement; how many. */
export async function insertReminders(db: Db, window: Window): Promise<number> {
  const { kind, now } = window;
  const { numAffectedRows } = await sql`
    insert into message_deliveries
      (user_id, channel, kind, key, session_id, starts_at, next_try_at, created_at, updated_at)
    select user_id, channel, ${kind}, key, session_id, starts_at, ${now}::timestamptz,
      ${now}::timestamptz, ${now}::timestamptz
    from (${due(window, ["mail", "whatsapp"])}) d
    on conflict on constraint message_deliveries_key do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/**
 * Puts reminders that were skipped back into the queue where the reason is gone before the start: a seat given back, a
 * session moved to and fro, another consent. How many.
 */
export async function reviveReminders(db: Db, window: Window): Promise<number> {
  const { kind, now, from, until } = window;
  const skipped = sql`from message_deliveries m
    where m.status = 'skipped' and m.kind = ${kind}
      and m.starts_at > ${from}::timestamptz and m.starts_at <= ${until}::timestamptz`;
  // Nearly always there is none, and nobody's due has to be worked out.
  const { rows: [{ found }] } = await sql<{ found: boolean }>`
    select exists (select ${skipped}) as found`.execute(db);
  if (!found) return 0;
  const { numAffectedRows } = await sql`
    update message_deliveries r set status = 'queued', attempts = 0, error = null,
      error_code = null, next_try_at = ${now}::timestamptz, updated_at = ${now}::timestamptz
    from (${due(window, ["mail", "whatsapp"])}) d
    where r.id in (select m.id ${skipped})
      and r.key = d.key and r.user_id = d.user_id and r.channel = d.channel`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** The same on the site itself: bells ring at once. */
export async function insertReminderNotifications(db: Db, window: Window): Promise<void> {
  const { kind, now } = window;
  await sql`
    with made as (
      insert into notifications (user_id, kind, key, details, path, created_at)
      select user_id, ${kind}, key, jsonb_build_object('course', course, 'title', title,
          'at', to_char(starts_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
        '/learn/' || slug || '/sessions', ${now}::timestamptz
      from (${due(window, ["app"])}) d
      on conflict on constraint notifications_user_key do nothing
      returning user_id
    ), told as (
      insert into live_events (user_id, kind, data, created_at)
      select user_id, 'notification', '{}', ${now}::timestamptz from made returning user_id
    )
    select count(pg_notify('live', user_id::text)) from told`.execute(db);
}

/** How many reminders are due and not logged yet. */
export async function countReminders(db: Db, window: Window): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${due(window, ["mail", "whatsapp"])}) d
    where not exists (select from message_deliveries m
      where m.key = d.key and m.user_id = d.user_id and m.channel = d.channel
        and m.status <> 'skipped')`.execute(db);
  return rows[0].count;
}
