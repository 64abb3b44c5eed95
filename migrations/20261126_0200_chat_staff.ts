import { type Kysely, sql } from "kysely";

/** What sending and deleting a chat message looks up: the admins, to whom all go, and notifications that quote it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index users_admins on users (id) where role = 'admin'`.execute(db);
  // With a message that is taken back go the notifications that quote it.
  await sql`create index notifications_chat on notifications (key) where kind = 'chat_message'`
    .execute(db);
}
