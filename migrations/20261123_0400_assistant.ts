import { type Kysely, sql } from "kysely";

/** What was said to the assistant within the last hour, how often it was asked, and what its look-up needs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table assistant_turns (
      id bigint generated always as identity primary key,
      user_id bigint references users on delete cascade,
      -- SHA-256 of the token in a visitor's cookie, in hex.
      visitor text check (visitor ~ '^[0-9a-f]{64}$'),
      question text not null check (length(question) between 1 and 2000),
      answer text not null,
      kind text not null check (kind in ('model', 'short', 'fallback', 'cut', 'stopped', 'help')),
      sources jsonb not null,
      -- The courses it was about, so that a question may go on without naming them.
      course_ids bigint[] not null default '{}',
      asked_at timestamptz not null,
      constraint assistant_turns_owner check ((user_id is null) <> (visitor is null))
    )`.execute(db);
  await sql`
    create index assistant_turns_user on assistant_turns (user_id, id) where user_id is not null`
    .execute(db);
  await sql`
    create index assistant_turns_visitor on assistant_turns (visitor, id)
    where visitor is not null`.execute(db);
  await sql`create index assistant_turns_age on assistant_turns (asked_at)`.execute(db);
  await sql`
    create table assistant_usage (
      -- A person, or the hash of a visitor's address.
      subject text not null,
      day date not null,
      used integer not null check (used >= 0),
      primary key (subject, day)
    )`.execute(db);
  await sql`
    create index lessons_title_search on lessons using gin (to_tsvector('indonesian', title))`
    .execute(db);
  await sql`
    create index users_instructor_search on users using gin (to_tsvector('simple', name))
    where role = 'instructor'`.execute(db);
}
