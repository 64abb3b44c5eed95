import { type Kysely, sql } from "kysely";

/** What a form about a row can change; another version of these is another version of the row. */
const EDITED = {
  courses: [
    "slug",
    "category_id",
    "title",
    "summary",
    "description",
    "outcomes",
    "level",
    "lang",
    "price",
    "thumbnail_media_id",
    "thumbnail_url",
  ],
  sections: ["title"],
  lessons: [
    "section_id",
    "slug",
    "title",
    "kind",
    "body",
    "video_url",
    "meeting_url",
    "meeting_at",
    "minutes",
    "publish_at",
  ],
};

/** Editing: versions of rows, lessons that are taken out of a course but not away from its students, former addresses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepVersions(db);
  await keepFinishedLessons(db);
  await keepFormerSlugs(db);
  await sql`
    alter table courses add constraint courses_slug_reserved
    check (slug not in ('new', 'import'))`.execute(db);
  await sql`create index courses_of_instructor on courses (instructor_id, updated_at desc, id desc)`
    .execute(db);
  await sql`drop index courses_instructor`.execute(db);
}

/** A form is saved only over the version it was made from, whoever wrote in between. */
async function keepVersions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function raise_row_version() returns trigger language plpgsql as $$
    begin
      new.version := old.version + 1;
      return new;
    end $$`.execute(db);
  for (const [table, columns] of Object.entries(EDITED)) {
    const row = (name: string) =>
      sql`(${sql.join(columns.map((column) => sql.ref(`${name}.${column}`)))})`;
    await sql`alter table ${sql.table(table)} add column version integer not null default 1`
      .execute(db);
    await sql`
      create trigger ${sql.id(`${table}_raise_version`)} before update on ${sql.table(table)}
      for each row when (${row("old")} is distinct from ${row("new")})
      execute function raise_row_version()`.execute(db);
  }
}

/** A lesson that somebody has finished cannot be deleted, only taken out of the course for everybody else. */
async function keepFinishedLessons(db: Kysely<unknown>): Promise<void> {
  await sql`alter table lessons add column retired_at timestamptz`.execute(db);
  await sql`alter table sections add column retired_at timestamptz`.execute(db);
  await sql`
    alter table lesson_completions drop constraint lesson_completions_lesson_id_fkey,
    add constraint lesson_completions_lesson_id_fkey foreign key (lesson_id) references lessons`
    .execute(db);
  const touched = {
    insert: "select distinct course_id from appeared",
    delete: "select distinct course_id from gone",
    update: "select course_id from appeared union select course_id from gone",
  };
  for (const [event, courses] of Object.entries(touched)) {
    await sql`
      create or replace function ${sql.id(`keep_course_figures_on_${event}`)}()
      returns trigger language plpgsql as $$
      begin
        update courses c set kinds = f.kinds, lesson_count = f.lesson_count, total_minutes = f.total_minutes
        from (select touched.course_id, count(l.id) as lesson_count,
            coalesce(sum(l.minutes), 0) as total_minutes,
            coalesce(array_agg(distinct l.kind order by l.kind) filter (where l.id is not null), '{}') as kinds
          from (${sql.raw(courses)}) touched
          left join lessons l on l.course_id = touched.course_id and l.retired_at is null
          group by touched.course_id) f
        where c.id = f.course_id;
        return null;
      end $$`.execute(db);
  }
}

/** Links to a course that was published once still lead to it under its new address, and to no other. */
async function keepFormerSlugs(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table former_course_slugs (
      slug text primary key,
      course_id bigint not null references courses on delete cascade
    )`.execute(db);
  await sql`create index former_course_slugs_course on former_course_slugs (course_id)`.execute(db);
  await sql`
    create function keep_former_slug() returns trigger language plpgsql as $$
    begin
      if exists (select from former_course_slugs f where f.slug = new.slug and f.course_id <> new.id) then
        raise exception 'slug % leads to another course', new.slug
          using errcode = 'unique_violation', constraint = 'courses_slug_key';
      end if;
      if tg_op = 'UPDATE' then
        delete from former_course_slugs where slug = new.slug;
        if old.published_at is not null then
          insert into former_course_slugs (slug, course_id) values (old.slug, new.id)
          on conflict do nothing;
        end if;
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger courses_keep_former_slug_on_insert after insert on courses
    for each row execute function keep_former_slug()`.execute(db);
  await sql`
    create trigger courses_keep_former_slug_on_update after update of slug on courses
    for each row when (old.slug <> new.slug) execute function keep_former_slug()`.execute(db);
}
