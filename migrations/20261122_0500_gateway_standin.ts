import { type Kysely, sql } from "kysely";

/** What the built-in payment gateway of development remembers. In production nothing writes here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gateway_standin (
      order_id text primary key,
      token text not null unique,
      -- Whole rupiah.
      total bigint not null check (total > 0),
      items jsonb not null,
      finish_url text not null,
      is_closed boolean not null default false,
      -- Null: no method has been chosen on the page.
      payment jsonb,
      created_at timestamptz not null
    )`.execute(db);
}
