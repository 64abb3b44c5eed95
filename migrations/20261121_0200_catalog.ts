import { type Kysely, sql } from "kysely";

/** Files, categories, courses with their sections and lessons, and the search over them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table media (
      id uuid primary key,
      owner_id bigint references users on delete set null,
      -- Set: only those who may read the course get it. Null: anybody.
      course_id bigint,
      sha256 text not null,
      content_type text not null,
      bytes bytea not null,
      size integer not null,
      width integer,
      height integer,
      created_at timestamptz not null
    )`.execute(db);
  // The same file is kept once per course, and once per owner among those that anybody may read.
  await sql`
    create unique index media_of_course on media (course_id, sha256) where course_id is not null`
    .execute(db);
  await sql`
    create unique index media_of_owner on media (owner_id, sha256) where course_id is null`
    .execute(db);

  await sql`
    create table categories (
      id bigint generated always as identity primary key,
      parent_id bigint references categories,
      slug text not null constraint categories_slug_key unique,
      name text not null check (length(name) between 1 and 80),
      position integer not null default 0,
      -- Published courses right in it, kept by the triggers below.
      course_count integer not null default 0
    )`.execute(db);

  await sql`
    create table courses (
      id bigint generated always as identity primary key,
      slug text not null constraint courses_slug_key unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      instructor_id bigint not null references users,
      category_id bigint not null references categories,
      title text not null check (length(title) between 1 and 160),
      summary text not null default '',
      description text not null default '',
      outcomes text[] not null default '{}',
      level text not null default 'beginner' check (level in ('beginner', 'intermediate', 'advanced')),
      lang text not null default 'id' check (lang in ('id', 'en')),
      price bigint not null default 0 check (price between 0 and 100000000),
      status text not null default 'draft' check (status in ('draft', 'published', 'archived')),
      thumbnail_media_id uuid references media,
      thumbnail_url text check (thumbnail_url like 'https://%'),
      -- Where an imported course came from, so that a second import updates it.
      import_key text,
      -- Kept by the triggers below and by the learning domain, so that lists need no joins.
      kinds text[] not null default '{}',
      lesson_count integer not null default 0,
      total_minutes integer not null default 0,
      student_count integer not null default 0,
      published_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      title_search tsvector generated always as (to_tsvector('indonesian', title)) stored,
      search tsvector generated always as (
        to_tsvector('indonesian', title || ' ' || summary || ' ' || description)
      ) stored,
      -- What the catalog's filters ask for, so that any combination of them is one lookup.
      facets text[] generated always as (
        kinds || array[level, case when price = 0 then 'free' else 'premium' end]
      ) stored,
      constraint courses_import_key unique (instructor_id, import_key),
      check (status <> 'published' or published_at is not null)
    )`.execute(db);
  await sql`alter table media add foreign key (course_id) references courses on delete cascade`
    .execute(db);
  await sql`create index courses_instructor on courses (instructor_id)`.execute(db);
  await sql`create index courses_search on courses using gin (search) where status = 'published'`
    .execute(db);
  await sql`
    create index courses_title_search on courses using gin (title_search) where status = 'published'`
    .execute(db);
  // One index for each order of the catalog: a page is a range of it, however long the list is.
  await sql`
    create index courses_popular on courses (student_count desc, id desc) where status = 'published'`
    .execute(db);
  await sql`
    create index courses_new on courses (published_at desc, id desc) where status = 'published'`
    .execute(db);
  await sql`create index courses_facets on courses using gin (facets) where status = 'published'`
    .execute(db);
  await sql`create index courses_price on courses (price, id) where status = 'published'`.execute(
    db,
  );
  await sql`
    create index courses_category on courses (category_id, student_count desc, id desc)
    where status = 'published'`.execute(db);

  await sql`
    create table sections (
      id bigint generated always as identity primary key,
      course_id bigint not null references courses on delete cascade,
      position integer not null,
      title text not null check (length(title) between 1 and 160),
      import_key text,
      constraint sections_import_key unique (course_id, import_key),
      constraint sections_of_course unique (id, course_id)
    )`.execute(db);
  await sql`create index sections_course on sections (course_id, position)`.execute(db);

  await sql`
    create table lessons (
      id bigint generated always as identity primary key,
      course_id bigint not null references courses on delete cascade,
      section_id bigint not null,
      position integer not null,
      slug text not null check (
        slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'
        and slug not in ('quiz', 'exercises', 'sessions', 'certificate', 'discussion')
      ),
      title text not null check (length(title) between 1 and 160),
      kind text not null check (kind in ('text', 'video', 'meeting')),
      body text not null default '',
      video_url text,
      meeting_url text check (meeting_url like 'https://%'),
      meeting_at timestamptz,
      minutes integer not null default 0 check (minutes between 0 and 6000),
      publish_at timestamptz,
      import_key text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      constraint lessons_slug_key unique (course_id, slug),
      constraint lessons_import_key unique (course_id, import_key),
      foreign key (section_id, course_id) references sections (id, course_id) on delete cascade,
      check (kind <> 'video' or video_url is not null)
    )`.execute(db);
  await sql`create index lessons_section on lessons (section_id, position)`.execute(db);
  await keepCourseFigures(db);
  await keepCategoryCounts(db);
  await keepSearchWords(db);
  // Counting a student is not an edit: pages show that figure up to a minute late.
  const edits = {
    categories: "insert or delete or update of parent_id, slug, name, position",
    courses:
      "insert or delete or update of slug, instructor_id, category_id, title, summary, description, " +
      "outcomes, level, lang, price, status, thumbnail_media_id, thumbnail_url, kinds, lesson_count, " +
      "total_minutes, published_at, updated_at",
    sections: "insert or update or delete",
    lessons: "insert or update or delete",
  };
  for (const [table, events] of Object.entries(edits)) {
    await sql`
      create trigger ${sql.id(`${table}_raise_content_version`)} after ${sql.raw(events)}
      on ${sql.id(table)} for each statement execute function raise_content_version()`.execute(db);
  }
}

/** `course_count` of categories follows the published courses, so that showing the tree counts none of them. */
async function keepCategoryCounts(db: Kysely<unknown>): Promise<void> {
  const published = (rows: string, sign: string) =>
    `select category_id, ${sign}1 as change from ${rows} where status = 'published'`;
  const changes = [
    ["insert", "new table as appeared", published("appeared", "")],
    ["delete", "old table as gone", published("gone", "-")],
    [
      "update",
      "new table as appeared old table as gone",
      `${published("appeared", "")} union all ${published("gone", "-")}`,
    ],
  ];
  for (const [event, rows, counted] of changes) {
    const name = `keep_category_counts_on_${event}`;
    await sql`
      create function ${sql.id(name)}() returns trigger language plpgsql as $$
      begin
        update categories k set course_count = k.course_count + moved.change
        from (select category_id, sum(change) as change from (${sql.raw(counted)}) every
          group by category_id having sum(change) <> 0) moved
        where k.id = moved.category_id;
        return null;
      end $$`.execute(db);
    await sql`
      create trigger ${sql.id(`courses_${event}_keep_category_counts`)} after ${
      sql.raw(event)
    } on courses
      referencing ${sql.raw(rows)} for each statement execute function ${sql.id(name)}()`
      .execute(db);
  }
}

/** `kinds`, `lesson_count` and `total_minutes` follow the lessons, whoever writes or moves them. */
async function keepCourseFigures(db: Kysely<unknown>): Promise<void> {
  const changes = [
    ["insert", "new table as appeared", "select distinct course_id from appeared"],
    ["delete", "old table as gone", "select distinct course_id from gone"],
    [
      "update",
      "new table as appeared old table as gone",
      "select course_id from appeared union select course_id from gone",
    ],
  ];
  for (const [event, rows, touched] of changes) {
    const name = `keep_course_figures_on_${event}`;
    await sql`
      create function ${sql.id(name)}() returns trigger language plpgsql as $$
      begin
        update courses c set kinds = f.kinds, lesson_count = f.lesson_count, total_minutes = f.total_minutes
        from (select touched.course_id, count(l.id) as lesson_count,
            coalesce(sum(l.minutes), 0) as total_minutes,
            coalesce(array_agg(distinct l.kind order by l.kind) filter (where l.id is not null), '{}') as kinds
          from (${sql.raw(touched)}) touched left join lessons l on l.course_id = touched.course_id
          group by touched.course_id) f
        where c.id = f.course_id;
        return null;
      end $$`.execute(db);
    await sql`
      create trigger ${sql.id(`lessons_${event}_keep_figures`)} after ${sql.raw(event)} on lessons
      referencing ${sql.raw(rows)} for each statement execute function ${sql.id(name)}()`
      .execute(db);
  }
}

/** The words of published titles and summaries, against which a mistyped search is corrected. */
async function keepSearchWords(db: Kysely<unknown>): Promise<void> {
  await sql`create table search_words (word text primary key)`.execute(db);
  await sql`create index search_words_trgm on search_words using gin (word gin_trgm_ops)`.execute(
    db,
  );
  await sql`
    create function words_to_search(course courses) returns setof text language sql immutable as $$
      select distinct w
      from regexp_split_to_table(lower(course.title || ' ' || course.summary), '[^[:alnum:]]+') w
      where length(w) between 3 and 40
    $$`.execute(db);
  await sql`
    create function keep_search_words() returns trigger language plpgsql as $$
    begin
      insert into search_words (word) select words_to_search(new) on conflict do nothing;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger courses_keep_search_words after insert or update of title, summary, status on courses
    for each row when (new.status = 'published') execute function keep_search_words()`.execute(db);
  // A word goes with the last published course that a search for it would find.
  await sql`
    create function forget_search_words() returns trigger language plpgsql as $$
    begin
      delete from search_words s
      where s.word in (select words_to_search(old)) and not exists (
        select from courses c
        where c.status = 'published' and c.search @@ plainto_tsquery('indonesian', s.word));
      return null;
    end $$`.execute(db);
  await sql`
    create trigger courses_forget_search_words after update of title, summary, status on courses
    for each row when (old.status = 'published' and (new.status <> 'published'
      or (new.title, new.summary) is distinct from (old.title, old.summary)))
    execute function forget_search_words()`.execute(db);
  await sql`
    create trigger courses_forget_search_words_when_deleted after delete on courses
    for each row when (old.status = 'published') execute function forget_search_words()`.execute(
    db,
  );
}
