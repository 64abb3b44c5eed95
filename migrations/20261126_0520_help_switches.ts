import { type Kysely, sql } from "kysely";

/** Chat and assistant can be switched off. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table shop_settings
      add column chat_open boolean not null default true,
      add column assistant_open boolean not null default true`.execute(db);
}
