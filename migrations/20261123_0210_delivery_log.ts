import { type Kysely, sql } from "kysely";

/** What the admins' pages of schedules and deliveries show beside what is kept already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // A failure is still to be seen when the next run, a minute later, went well.
  await sql`
    alter table schedule_runs add column failed_at timestamptz, add column failure text`
    .execute(db);
  await sql`
    alter table mail_messages
      add column kind text,
      -- For the headers, when it is sent again.
      add column unsubscribe text,
      -- They are not kept: such a mail can be sent again as long as its job is there.
      add column has_attachments boolean not null default false,
      add column is_secret boolean not null default false,
      -- Of the notifications' outbox, which keeps its own record of how it fared.
      add column in_outbox boolean not null default false,
      -- No further try follows; error says why.
      add column failed_at timestamptz`.execute(db);
  await sql`
    create index mail_messages_newest on mail_messages (created_at desc, id desc)
    where not in_outbox`.execute(db);
  await sql`
    create index message_deliveries_log on message_deliveries (created_at desc, id desc)`
    .execute(db);
}
