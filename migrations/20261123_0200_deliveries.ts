import { type Kysely, sql } from "kysely";

/** The outbox of reminders and WhatsApp messages, which is also the log of what became of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table message_deliveries (
      id bigint generated always as identity primary key,
      user_id bigint not null references users on delete cascade,
      channel text not null check (channel in ('mail', 'whatsapp')),
      kind text not null,
      -- What it is about: with person and channel it is unique, so nothing is sent twice.
      key text not null,
      -- Of a reminder: the session and its start at the time; a session that is moved is reminded of anew.
      session_id bigint references live_sessions on delete cascade,
      starts_at timestamptz,
      -- Of everything else: the words' blanks and where it leads.
      details jsonb,
      path text,
      status text not null default 'queued' check (status in
        ('queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'skipped')),
      attempts integer not null default 0,
      next_try_at timestamptz not null,
      -- The process that sends it has until then; afterwards another takes it over.
      claimed_until timestamptz,
      -- The text as it was first handed over, by which a message whose answer was lost is found again.
      body text,
      provider_id text,
      error_code integer,
      error text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint message_deliveries_key unique (key, user_id, channel)
    )`.execute(db);
  await sql`
    create index message_deliveries_due on message_deliveries (next_try_at, id)
    where status in ('queued', 'sending')`.execute(db);
  await sql`
    create unique index message_deliveries_provider on message_deliveries (provider_id)
    where provider_id is not null`.execute(db);
  await sql`create index message_deliveries_newest on message_deliveries (id desc, status)`
    .execute(db);
  await sql`create index message_deliveries_age on message_deliveries (created_at)`.execute(db);
  // How somebody agreed to messages on WhatsApp, or why that ended.
  await sql`alter table users add column whatsapp_opt_in_source text`.execute(db);
  await sql`
    update users set whatsapp_opt_in_source = 'profile' where whatsapp_opt_in`.execute(db);
  await sql`
    create table schedule_runs (
      name text primary key,
      started_at timestamptz not null,
      ended_at timestamptz,
      -- What the run said it did.
      report jsonb,
      error text
    )`.execute(db);
}
