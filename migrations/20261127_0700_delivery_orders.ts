import { type Kysely, sql } from "kysely";

/** The log of messages is sorted by status and channel, too: a page of it reads no more than a page. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index mail_messages_status on mail_messages ((case when sent_at is not null then 'sent'
      when failed_at is not null then 'failed' else 'queued' end), id) where not in_outbox`
    .execute(db);
  await sql`create index message_deliveries_status on message_deliveries (status, id)`.execute(db);
  await sql`create index message_deliveries_channel on message_deliveries (channel, id)`
    .execute(db);
}
