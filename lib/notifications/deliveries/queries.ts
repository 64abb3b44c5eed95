import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import type { ListRows, Stretch } from "../../platform/listing.ts";

type Instant = Temporal.Instant;

/** Where a line of the log comes from: mails of their own, or the notifications' outbox. */
export type DeliverySource = "mail" | "message";

/** One message to one person. */
export interface DeliveryRow {
  source: DeliverySource;
  id: number;
  /** Names a line: an id is there in either source. */
  key: number;
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
  created: Instant;
  /** What it is about, and who it goes to, to sort by. */
  subject: string;
  addressee: string;
  isSecret: boolean;
  /** What it says; null for what is not kept, or secret. */
  text: string | null;
}

/** Which messages are wanted; null for any. */
export interface DeliveryFilter {
  channel: string | null;
  status: string | null;
  kind: string | null;
  /** When they were made. */
  range: { start: Instant; end: Instant } | null;
  /** Part of a name, an address or a number, as a pattern for `ilike`. */
  like: string | null;
  /** The digits of a number, of which the log has the end; empty when it is none. */
  digits: string;
}

/** What the log can be sorted by. */
export type DeliverySort = "created" | "subject" | "addressee" | "channel" | "status";

interface Part {
  /** The statement up to its conditions. */
  from: RawBuilder<unknown>;
  /** Its columns by which the log is sorted. */
  sorts: Record<DeliverySort, RawBuilder<unknown>>;
  id: RawBuilder<unknown>;
  /** Its keys are its ids doubled, plus this. */
  odd: 0 | 1;
  conditions: RawBuilder<unknown>[];
}

/** One source's share of a stretch: no more than the stretch itself, in the order of an index if there is one. */
function part(
  { from, sorts, id, odd, conditions }: Part,
  { filter: { range }, sort, stretch }: {
    filter: DeliveryFilter;
    sort: DeliverySort;
    stretch: Stretch | null;
  },
) {
  const at = sorts[sort];
  const all = range
    ? [...conditions, sql`${sorts.created} >= ${range.start} and ${sorts.created} < ${range.end}`]
    : [...conditions];
  if (stretch === null) return sql`(${from} where ${sql.join(all, sql` and `)})`;
  const { after, isDescending, limit } = stretch;
  const [order, sign] = isDescending ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  if (after) {
    // The id beside the key: what an index can be asked for. Halves are rounded away from what is wanted.
    const next = sql`(${after.key} + ${sql.lit(isDescending ? 1 - odd : -odd)}) / 2`;
    all.push(sql`(${at}, ${id}) ${sign} (${after.at}, ${next})`);
  }
  return sql`(${from} where ${sql.join(all, sql` and `)}
    order by ${at} ${order}, ${id} ${order} limit ${limit})`;
}

/** Mails that were written one by one. `unsent`: what one is called that neither went out nor failed. */
function mails(filter: DeliveryFilter, unsent: "queued" | "kept"): Part {
  // Written out as in the index `mail_messages_status`.
  const status = sql`case when m.sent_at is not null then 'sent'
    when m.failed_at is not null then 'failed' else ${sql.lit(unsent)} end`;
  const conditions = [sql`not m.in_outbox`];
  if (filter.channel === "whatsapp") conditions.push(sql`false`);
  if (filter.status) conditions.push(sql`${status} = ${filter.status}`);
  if (filter.kind) conditions.push(sql`m.kind = ${filter.kind}`);
  if (filter.like) {
    conditions.push(sql`(m.recipient ilike ${filter.like} or m.recipient::citext in
      (select email from users where name ilike ${filter.like}))`);
  }
  const addressee = sql`coalesce(u.name, m.recipient)`;
  return {
    sorts: {
      created: sql`m.created_at`,
      subject: sql`m.subject`,
      addressee,
      channel: sql`'mail'::text`,
      status,
    },
    id: sql`m.id`,
    odd: 0,
    conditions,
    from: sql`
      select 'mail' as source, m.id, m.id * 2 as key, 'mail' as channel, m.kind, m.recipient, u.name as person,
        m.subject as about, ${status} as status, m.error, null::integer as "errorCode",
        m.created_at as created, m.subject, ${addressee} as addressee, m.is_secret as "isSecret", case when m.is_secret then null else m.text end as text
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
  const about = sql`coalesce(s.title, d.details ->> 'title', d.details ->> 'course')`;
  const subject = sql`coalesce(${about}, '')`;
  return {
    sorts: {
      created: sql`d.created_at`,
      subject,
      addressee: sql`u.name`,
      channel: sql`d.channel`,
      status: sql`d.status`,
    },
    id: sql`d.id`,
    odd: 1,
    conditions,
    from: sql`
      select 'message' as source, d.id, d.id * 2 + 1 as key, d.channel, d.kind,
        case when d.channel = 'mail' then u.email::text else u.phone end as recipient,
        u.name as person,
        ${about} as about, d.status, d.error,
        d.error_code as "errorCode", d.created_at as created, ${subject} as subject,
        u.name as addressee, false as "isSecret", coalesce(d.body, m.text) as text
      from message_deliveries d join users u on u.id = d.user_id
      left join live_sessions s on s.id = d.session_id
      left join mail_messages m
        on d.channel = 'mail' and m.key = d.key || '-to-' || d.user_id`,
  };
}

/** The log as the rows of a list in an order. `unsent`: as `mails` has it. */
export function deliveryRows(
  filter: DeliveryFilter,
  { sort, unsent }: { sort: DeliverySort; unsent: "queued" | "kept" },
): ListRows<DeliveryRow> {
  const [letters, outbox] = [mails(filter, unsent), messages(filter)];
  return (stretch) => {
    const asked = { filter, sort, stretch };
    return sql<DeliveryRow>`${part(letters, asked)} union all ${part(outbox, asked)}`;
  };
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
