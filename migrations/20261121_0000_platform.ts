import { type Kysely, sql } from "kysely";

/** Extensions, rate limits, the version of public content, what is told to open tabs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists citext`.execute(db);
  await sql`create extension if not exists pg_trgm`.execute(db);

  // A fixed window per key: `hits` since `started_at`. Rows past their window are swept.
  await sql`
    create table rate_limits (
      key text primary key,
      hits integer not null,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index rate_limits_expires_at on rate_limits (expires_at)`.execute(db);

  // One row. Triggers raise it in the transaction that changes what visitors see,
  // so an isolate that reads the new number also reads the new content.
  await sql`
    create table content_version (
      only_row boolean primary key default true check (only_row),
      version bigint not null default 1
    )`.execute(db);
  await sql`insert into content_version default values`.execute(db);
  await sql`
    create function raise_content_version() returns trigger language plpgsql as $$
    begin
      update content_version set version = version + 1;
      return null;
    end $$`.execute(db);

  // What a person's open tabs are told, kept for a while so that a broken stream can resume.
  await sql`
    create table live_events (
      id bigint generated always as identity primary key,
      user_id bigint not null,
      kind text not null,
      data jsonb not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index live_events_user on live_events (user_id, id)`.execute(db);
  await sql`create index live_events_created_at on live_events (created_at)`.execute(db);

  // Mail that has been handed over; the development mailbox reads it, production keeps the proof.
  await sql`
    create table mail_messages (
      id bigint generated always as identity primary key,
      key text not null constraint mail_messages_key unique,
      recipient text not null,
      subject text not null,
      html text not null,
      text text not null,
      created_at timestamptz not null,
      sent_at timestamptz,
      error text
    )`.execute(db);
}
