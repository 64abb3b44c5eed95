import { type Kysely, sql } from "kysely";

/** Each minute it is looked whether a reminder was skipped for a reason that is gone since. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index message_deliveries_skipped on message_deliveries (starts_at)
    where status = 'skipped' and starts_at is not null`.execute(db);
}
