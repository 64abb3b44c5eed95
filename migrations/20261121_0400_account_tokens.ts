import { type Kysely, sql } from "kysely";

/** Links that are sent by mail and used once, and when somebody agreed to messages on WhatsApp. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account_tokens (
      -- SHA-256 of the token, in hex: who reads the table cannot use its links.
      hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
      user_id bigint not null references users on delete cascade,
      purpose text not null check (purpose in ('verify_email', 'reset_password')),
      created_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > created_at),
      used_at timestamptz
    )`.execute(db);
  await sql`create index account_tokens_user on account_tokens (user_id, purpose)`.execute(db);
  await sql`create index account_tokens_expiry on account_tokens (expires_at)`.execute(db);
  await sql`alter table users add column whatsapp_opt_in_at timestamptz`.execute(db);
  await sql`update users set whatsapp_opt_in_at = created_at where whatsapp_opt_in`.execute(db);
}
