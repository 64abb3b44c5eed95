import { type Kysely, sql } from "kysely";

/** The support chat: rooms, their messages, staff notes, reports, blocks, and who is there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table media drop constraint media_purpose_check`.execute(db);
  await sql`
    alter table media add constraint media_purpose_check
      check (purpose in ('picture', 'thumbnail', 'avatar', 'attachment', 'credential', 'chat'))`
    .execute(db);
  await sql`
    create table chat_rooms (
      id uuid primary key,
      customer_id bigint not null references users on delete cascade,
      -- Null: the academy's own desk. Otherwise the course's instructor answers, too.
      course_id bigint references courses on delete cascade,
      state text not null default 'empty'
        check (state in ('empty', 'waiting', 'active', 'closed', 'archived')),
      assignee_id bigint references users on delete set null,
      -- Since when a question has been without an answer, and whether it was asked outside working hours.
      waiting_since timestamptz,
      asked_after_hours boolean not null default false,
      last_message_id bigint,
      last_message_at timestamptz,
      customer_read_id bigint not null default 0,
      staff_read_id bigint not null default 0,
      created_at timestamptz not null,
      constraint chat_rooms_one_each unique nulls not distinct (customer_id, course_id),
      check ((state = 'empty') = (last_message_id is null))
    )`.execute(db);
  await sql`
    create index chat_rooms_by_state on chat_rooms (state, last_message_id desc)`.execute(db);
  await sql`create index chat_rooms_course on chat_rooms (course_id)`.execute(db);
  await sql`
    create table chat_messages (
      id bigint generated always as identity primary key,
      room_id uuid not null references chat_rooms on delete cascade,
      sender_id bigint references users on delete set null,
      side text not null check (side in ('customer', 'staff')),
      -- Chosen by the sender's device, so that the same message sent again is kept once.
      client_id text not null check (length(client_id) between 1 and 100),
      text text not null check (length(text) <= 4000),
      course_id bigint references courses on delete set null,
      media_id uuid references media on delete set null,
      created_at timestamptz not null,
      -- What was deleted leaves its place, without what it said.
      deleted_at timestamptz check (deleted_at is null or text = ''),
      words tsvector not null generated always as (to_tsvector('simple', text)) stored,
      constraint chat_messages_once unique (room_id, sender_id, client_id)
    )`.execute(db);
  await sql`create index chat_messages_room on chat_messages (room_id, id)`.execute(db);
  await sql`create index chat_messages_words on chat_messages using gin (words)`.execute(db);
  await sql`
    create index chat_messages_media on chat_messages (media_id) where media_id is not null`
    .execute(db);
  await sql`create index chat_messages_sender on chat_messages (sender_id)`.execute(db);
  await sql`
    create table chat_notes (
      id bigint generated always as identity primary key,
      room_id uuid not null references chat_rooms on delete cascade,
      author_id bigint references users on delete set null,
      text text not null check (length(text) between 1 and 2000),
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index chat_notes_room on chat_notes (room_id, id)`.execute(db);
  await sql`
    create table chat_reports (
      id bigint generated always as identity primary key,
      message_id bigint not null references chat_messages on delete cascade,
      reporter_id bigint not null references users on delete cascade,
      reason text not null check (length(reason) between 1 and 500),
      created_at timestamptz not null,
      settled_at timestamptz,
      constraint chat_reports_once unique (message_id, reporter_id)
    )`.execute(db);
  await sql`
    create index chat_reports_open on chat_reports (id desc) where settled_at is null`.execute(db);
  await sql`
    create table chat_blocks (
      user_id bigint primary key references users on delete cascade,
      blocked_by bigint references users on delete set null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`
    create table chat_presence (
      user_id bigint primary key references users on delete cascade,
      seen_at timestamptz not null
    )`.execute(db);
}
