import { type Kysely, sql } from "kysely";

/** Batches of a course, live sessions, who was there, and the personal calendar. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await batches(db);
  await sessions(db);
  await followMeetingLessons(db);
  await sql`
    create table attendances (
      session_id bigint not null references live_sessions on delete cascade,
      user_id bigint not null references users,
      -- By opening the meeting, or by the instructor's list, which has the last word.
      source text not null check (source in ('join', 'list')),
      is_present boolean not null,
      noted_at timestamptz not null,
      primary key (session_id, user_id)
    )`.execute(db);
  await sql`create index attendances_user on attendances (user_id)`.execute(db);
  // The address is made from the generation and the server's secret: renewing it ends the former one.
  await sql`
    create table calendar_feeds (
      user_id bigint primary key references users on delete cascade,
      generation integer not null default 1
    )`.execute(db);
}

async function batches(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table batches (
      id bigint generated always as identity primary key,
      course_id bigint not null references courses on delete cascade,
      name text not null check (length(name) between 1 and 80),
      starts_on date not null,
      ends_on date not null,
      -- Null: as many as want to come.
      capacity integer check (capacity between 1 and 100000),
      -- Kept by the trigger below; the check is what keeps two people from the last seat.
      seats_taken integer not null default 0,
      created_at timestamptz not null,
      constraint batches_dates check (ends_on >= starts_on),
      constraint batches_capacity check (capacity is null or seats_taken <= capacity),
      constraint batches_name_key unique (course_id, name),
      constraint batches_course_key unique (id, course_id)
    )`.execute(db);
  await sql`alter table enrollments add column batch_id bigint`.execute(db);
  await sql`
    alter table enrollments add constraint enrollments_batch_fkey
    foreign key (batch_id, course_id) references batches (id, course_id)`.execute(db);
  await sql`
    create index enrollments_batch on enrollments (batch_id) where batch_id is not null`.execute(
    db,
  );
  await sql`
    create function keep_seats_taken() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and old.status = 'active' and old.batch_id is not null then
        update batches set seats_taken = seats_taken - 1 where id = old.batch_id;
      end if;
      if tg_op <> 'DELETE' and new.status = 'active' and new.batch_id is not null then
        update batches set seats_taken = seats_taken + 1 where id = new.batch_id;
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger enrollments_keep_seats_taken
    after insert or delete or update of status, batch_id on enrollments
    for each row execute function keep_seats_taken()`.execute(db);
}

async function sessions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table live_sessions (
      id bigint generated always as identity primary key,
      course_id bigint not null references courses on delete cascade,
      -- Null: everybody in the course.
      batch_id bigint,
      -- Set: it follows a meeting lesson, which is edited in its place.
      lesson_id bigint unique references lessons on delete set null,
      title text not null check (length(title) between 1 and 200),
      starts_at timestamptz not null,
      minutes integer not null check (minutes between 5 and 1440),
      meeting_url text check (meeting_url like 'https://%'),
      host_notes text not null default '',
      recording_url text check (recording_url like 'https://%'),
      cancelled_at timestamptz,
      -- RFC 5545, 3.8.7.4: grows with every change that a calendar has to take over.
      sequence integer not null default 0,
      created_at timestamptz not null,
      constraint live_sessions_batch_fkey
        foreign key (batch_id, course_id) references batches (id, course_id)
    )`.execute(db);
  await sql`create index live_sessions_start on live_sessions (starts_at)`.execute(db);
  await sql`create index live_sessions_course on live_sessions (course_id, starts_at)`.execute(db);
  await sql`
    create function count_session_changes() returns trigger language plpgsql as $$
    begin
      if (old.title, old.starts_at, old.minutes, old.meeting_url, old.cancelled_at)
        is distinct from (new.title, new.starts_at, new.minutes, new.meeting_url, new.cancelled_at)
      then new.sequence := old.sequence + 1;
      end if;
      return new;
    end $$`.execute(db);
  await sql`
    create trigger live_sessions_count_changes before update on live_sessions
    for each row execute function count_session_changes()`.execute(db);
  await noteSessionNews(db);
  // Who takes part: everybody with a seat, or those of its batch.
  await sql`
    create view session_attendees as
    select s.id as session_id, e.user_id, e.id as enrollment_id, e.enrolled_at
    from live_sessions s join enrollments e on e.course_id = s.course_id and e.status = 'active'
    where s.batch_id is null or s.batch_id = e.batch_id`.execute(db);
}

/**
 * What people have to be told of a session, written whoever changes it: the instructor's page, a lesson that is
 * edited, a course folder that is imported again.
 */
async function noteSessionNews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table session_news (
      id bigint generated always as identity primary key,
      session_id bigint not null references live_sessions on delete cascade,
      kind text not null check (kind in ('scheduled', 'moved', 'cancelled')),
      -- Of the session at that moment: makes two moves two pieces of news.
      sequence integer not null
    )`.execute(db);
  await sql`
    create function note_session_news() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into session_news (session_id, kind, sequence)
        values (new.id, 'scheduled', new.sequence);
      elsif old.cancelled_at is null and new.cancelled_at is not null then
        insert into session_news (session_id, kind, sequence)
        values (new.id, 'cancelled', new.sequence);
      elsif old.starts_at <> new.starts_at and new.cancelled_at is null then
        insert into session_news (session_id, kind, sequence)
        values (new.id, 'moved', new.sequence);
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger live_sessions_note_news after insert or update on live_sessions
    for each row execute function note_session_news()`.execute(db);
}

/** A meeting lesson is a session of everybody enrolled: written once, as the lesson. */
async function followMeetingLessons(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function follow_meeting_lesson() returns trigger language plpgsql as $$
    begin
      if new.kind <> 'meeting' or new.meeting_at is null then
        update live_sessions set cancelled_at = coalesce(cancelled_at, now()), lesson_id = null
        where lesson_id = new.id;
        return null;
      end if;
      insert into live_sessions
        (course_id, lesson_id, title, starts_at, minutes, meeting_url, created_at)
      values (new.course_id, new.id, new.title, new.meeting_at,
        least(greatest(coalesce(nullif(new.minutes, 0), 60), 5), 1440), new.meeting_url, now())
      on conflict (lesson_id) do update set title = excluded.title,
        starts_at = excluded.starts_at, minutes = excluded.minutes,
        meeting_url = excluded.meeting_url;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger lessons_follow_meeting
    after insert or update of kind, title, minutes, meeting_url, meeting_at on lessons
    for each row execute function follow_meeting_lesson()`.execute(db);
  // A lesson that goes takes its session off: people and their calendars have to hear of it.
  await sql`
    create function cancel_meeting_lesson() returns trigger language plpgsql as $$
    begin
      update live_sessions set cancelled_at = coalesce(cancelled_at, now()) where lesson_id = old.id;
      return old;
    end $$`.execute(db);
  await sql`
    create trigger lessons_cancel_meeting before delete on lessons
    for each row when (old.kind = 'meeting') execute function cancel_meeting_lesson()`.execute(db);
  await sql`
    insert into live_sessions
      (course_id, lesson_id, title, starts_at, minutes, meeting_url, created_at)
    select course_id, id, title, meeting_at,
      least(greatest(coalesce(nullif(minutes, 0), 60), 5), 1440), meeting_url, now()
    from lessons where kind = 'meeting' and meeting_at is not null`.execute(db);
  // What was there before is no news.
  await sql`delete from session_news`.execute(db);
}
