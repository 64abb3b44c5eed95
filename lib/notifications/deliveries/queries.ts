import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../database.ts";

type Instant = Temporal.Instant;

/** Where a line of the log comes from: mails of their own, or the notifications' outbox. */
export type DeliverySource = "mail" | "message";

/** One message to one person. */
export interface DeliveryRow {
  source: DeliverySource;
  id: number;
  channel: "mail" | "whatsapp";
  kind: string | null;
  /** An address or a number; null for a number that is gone. */
  recipient: string | null;
  /** Whose account it goes to; null for an address alone. */
  person: string | null;
  /** Its subject, or what it is about. */
  about: string | null;
  status: string;
  error: string | null;
  /** Twilio's. */
  errorCode: number | null;
  createdAt: Instant;
  updatedAt: Instant | null;
  isSecret: boolean;
  /** What it says; null for what is not kept, or secret. */
  text: string | null;
}

/** Which messages are wanted; empty for any. */
export interface DeliveryFilter {
  channel: string;
  status: string;
  kind: string;
  /** Part of a name, an address or a number, with `%` and `_` escaped. */
  like: string;
  /** The digits of a number, of which the log has the end; empty when it is none. */
  digits: string;
}

/** Where a page ended. */
export interface DeliveryCursor {
  at: string;
  source: DeliverySource;
  id: number;
}

interface Part {
  source: DeliverySource;
  /** The statement up to its conditions. */
  from: RawBuilder<unknown>;
  at: RawBuilder<unknown>;
  id: RawBuilder<unknown>;
  conditions: RawBuilder<unknown>[];
}

interface Page {
  after: DeliveryCursor | null;
  limit: number;
}

/** One source's share of a page: no more than the page itself. */
function part({ source, from, at, id, conditions }: Part, { after, limit }: Page) {
  const all = after
    ? [
      ...conditions,
      // The first is what an index can use.
      sql`${at} <= ${after.at}::timestamptz`,
      sql`(${at}, ${source}::text, ${id})
        < (${after.at}::timestamptz, ${after.source}::text, ${after.id}::bigint)`,
    ]
    : conditions;
  return sql`(${from} where ${sql.join(all, sql` and `)}
    order by ${at} desc, ${id} desc limit ${limit})`;
}

/** Mails that were written one by one. `unsent`: what one is called that neither went out nor failed. */
function mails(filter: DeliveryFilter, unsent: string): Part {
  const status = sql`case when m.sent_at is not null then 'sent'
    when m.failed_at is not null then 'failed' else ${unsent} end`;
  const conditions = [sql`not m.in_outbox`];
  if (filter.channel === "whatsapp") conditions.push(sql`false`);
  if (filter.status) conditions.push(sql`${status} = ${filter.status}`);
  if (filter.kind) conditions.push(sql`m.kind = ${filter.kind}`);
  if (filter.like) {
    conditions.push(sql`(m.recipient ilike ${filter.like} or m.recipient::citext in
      (select email from users where name ilike ${filter.like}))`);
  }
  return {
    source: "mail",
    at: sql`m.created_at`,
    id: sql`m.id`,
    conditions,
    from: sql`
      select 'mail' as source, m.id, 'mail' as channel, m.kind, m.recipient, u.name as person,
        m.subject as about, ${status} as status, m.error, null::integer as "errorCode",
        m.created_at as "createdAt", coalesce(m.sent_at, m.failed_at) as "updatedAt",
        m.is_secret as "isSecret", case when m.is_secret then null else m.text end as text
      from mail_messages m left join users u on u.email = m.recipient::citext`,
  };
}

/** The notifications' outbox: reminders, and everything on WhatsApp. */
function messages(filter: DeliveryFilter): Part {
  const conditions = [sql`true`];
  if (filter.channel) conditions.push(sql`d.channel = ${filter.channel}`);
  if (filter.status) conditions.push(sql`d.status = ${filter.status}`);
  if (filter.kind) conditions.push(sql`d.kind = ${filter.kind}`);
  if (filter.like) {
    const phone = filter.digits ? sql`or u.phone like ${`%${filter.digits}%`}` : sql``;
    conditions.push(
      sql`(u.email::text ilike ${filter.like} or u.name ilike ${filter.like} ${phone})`,
    );
  }
  return {
    source: "message",
    at: sql`d.created_at`,
    id: sql`d.id`,
    conditions,
    from: sql`
      select 'message' as source, d.id, d.channel, d.kind,
        case when d.channel = 'mail' then u.email::text else u.phone end as recipient,
        u.name as person,
        coalesce(s.title, d.details ->> 'title', d.details ->> 'course') as about, d.status, d.error,
        d.error_code as "errorCode", d.created_at as "createdAt", d.updated_at as "updatedAt",
        false as "isSecret", coalesce(d.body, m.text) as text
      from message_deliveries d join users u on u.id = d.user_id
      left join live_sessions s on s.id = d.session_id
      left join mail_messages m
        on d.channel = 'mail' and m.key = d.key || '-to-' || d.user_id`,
  };
}

/** A page of the log, newest first. */
export async function selectDeliveries(
  db: Db,
  filter: DeliveryFilter,
  page: Page & { unsent: string },
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    ${part(mails(filter, page.unsent), page)} union all ${part(messages(filter), page)}
    order by "createdAt" desc, source desc, id desc limit ${page.limit}`.execute(db);
  return rows;
}

/** A mail as it can be handed over once more; undefined when there is none. Locked until the transaction ends. */
export function lockMail(tx: Tx, id: number) {
  return tx.selectFrom("mail_messages").selectAll()
    .where("id", "=", id).where("in_outbox", "=", false).forUpdate().executeTakeFirst();
}

/** Takes a mail's failure back. */
export async function reviveMail(tx: Tx, id: number): Promise<void> {
  await tx.updateTable("mail_messages").set({ error: null, failed_at: null })
    .where("id", "=", id).execute();
}

/**
 * Puts a message of the outbox that has failed back into it. One that Twilio took and could not deliver is sent as a
 * new one; one whose answer was lost is looked up first. Its status before; undefined when there is none.
 */
export async function reviveMessage(
  db: Db,
  id: number,
  now: Instant,
): Promise<string | undefined> {
  const { rows } = await sql<{ status: string }>`
    with one as (select id, status from message_deliveries where id = ${id} for update),
    revived as (
      update message_deliveries d set status = 'queued', attempts = 0, error = null,
        error_code = null, claimed_until = null, next_try_at = ${now}::timestamptz,
        updated_at = ${now}::timestamptz,
        body = case when d.provider_id is null then d.body end, provider_id = null
      from one where d.id = one.id and one.status = 'failed'
    )
    select status from one`.execute(db);
  return rows[0]?.status;
}
