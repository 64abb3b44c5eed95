import { type Kysely, sql } from "kysely";

/** What people put aside and what they looked at, and the indexes for suggestions and instructor pages. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table wishlist_items (
      user_id bigint not null references users on delete cascade,
      course_id bigint not null references courses on delete cascade,
      added_at timestamptz not null,
      constraint wishlist_items_pkey primary key (user_id, course_id)
    )`.execute(db);
  await sql`
    create index wishlist_items_newest on wishlist_items (user_id, added_at desc, course_id desc)`
    .execute(db);
  await sql`create index wishlist_items_course on wishlist_items (course_id)`.execute(db);
  await sql`
    create table recent_views (
      user_id bigint not null references users on delete cascade,
      course_id bigint not null references courses on delete cascade,
      viewed_at timestamptz not null,
      constraint recent_views_pkey primary key (user_id, course_id)
    )`.execute(db);
  await sql`create index recent_views_course on recent_views (course_id)`.execute(db);

  // `/courses/suggestions` is a page of its own.
  await sql`
    alter table courses add constraint courses_slug_not_reserved check (slug <> 'suggestions')`
    .execute(db);
  // Half a word is the beginning of one as it is written: stems would hide "menulis" from whoever has typed "menu".
  await sql`
    alter table courses add column title_words tsvector
    generated always as (to_tsvector('simple', title)) stored`.execute(db);
  await sql`
    create index courses_title_words on courses using gin (title_words) where status = 'published'`
    .execute(db);
  await sql`
    create index users_teacher_names on users using gin (to_tsvector('simple', name))
    where role <> 'student' and deactivated_at is null`.execute(db);
  await sql`
    create index courses_instructor_popular on courses (instructor_id, student_count desc, id desc)
    where status = 'published'`.execute(db);
  // Whoever leaves is gone from the public pages as well.
  await sql`
    create trigger users_leaving_raises_content_version after update of deactivated_at on users
    for each row when (old.deactivated_at is distinct from new.deactivated_at and new.role <> 'student')
    execute function raise_content_version()`.execute(db);
}
