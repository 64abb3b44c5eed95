import { type Kysely, sql } from "kysely";

/** What every chat message needs to be quick: the admins, who answer all, are found, and counting tries costs no disk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index users_admins on users (id) where role = 'admin'`.execute(db);
  // Counts of tries need not outlive a crash: each message, each sign-in is counted without waiting for the disk.
  await sql`alter table rate_limits set unlogged`.execute(db);
  // With a message that is taken back go the notifications that quote it.
  await sql`create index notifications_chat on notifications (key) where kind = 'chat_message'`
    .execute(db);
}
