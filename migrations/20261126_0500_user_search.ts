import { type Kysely, sql } from "kysely";

/** Admins find people by any part of a name, an address or a number, also among very many. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index users_name_trigrams on users using gin (name gin_trgm_ops)`.execute(db);
  await sql`create index users_email_trigrams on users using gin ((email::text) gin_trgm_ops)`
    .execute(db);
  await sql`create index users_phone_trigrams on users using gin (phone gin_trgm_ops)`.execute(db);
}
