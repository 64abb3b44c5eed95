import { type Kysely, sql } from "kysely";

/** A meeting lesson that is taken out of its course is called off, and put on again when it comes back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function follow_meeting_lesson() returns trigger language plpgsql as $$
    begin
      if new.retired_at is not null then
        -- What has been held stays what it was.
        update live_sessions set cancelled_at = coalesce(cancelled_at, now()), lesson_id = null
        where lesson_id = new.id and starts_at > now();
        return null;
      end if;
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
  await sql`drop trigger lessons_follow_meeting on lessons`.execute(db);
  await sql`
    create trigger lessons_follow_meeting
    after insert or update of kind, title, minutes, meeting_url, meeting_at, retired_at on lessons
    for each row execute function follow_meeting_lesson()`.execute(db);
}
