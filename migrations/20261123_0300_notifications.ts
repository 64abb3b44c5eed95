import { type Kysely, sql } from "kysely";

/** What people are told on the site, which of it they want where, and what instructors post to a course. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notifications (
      id bigint generated always as identity primary key,
      user_id bigint not null references users on delete cascade,
      kind text not null,
      -- What it is about: telling the same thing twice keeps one.
      key text not null,
      -- The words' blanks; the sentence is chosen in the reader's language when it is shown.
      details jsonb not null,
      path text not null check (path like '/%' and path not like '//%'),
      created_at timestamptz not null,
      read_at timestamptz,
      constraint notifications_user_key unique (user_id, key)
    )`.execute(db);
  await sql`create index notifications_of_user on notifications (user_id, id desc)`.execute(db);
  await sql`
    create index notifications_unread on notifications (user_id) where read_at is null`.execute(db);
  await sql`create index notifications_age on notifications (created_at)`.execute(db);
  await sql`
    create table notification_preferences (
      user_id bigint not null references users on delete cascade,
      topic text not null,
      channel text not null check (channel in ('app', 'mail', 'whatsapp')),
      wanted boolean not null,
      primary key (user_id, topic, channel)
    )`.execute(db);
  await sql`
    create table announcements (
      id bigint generated always as identity primary key,
      course_id bigint not null references courses on delete cascade,
      author_id bigint not null references users,
      title text not null check (length(title) between 1 and 160),
      body text not null check (length(body) between 1 and 20000),
      -- The same form sent twice posts once.
      client_key uuid not null unique,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index announcements_of_course on announcements (course_id, id desc)`.execute(db);
}
