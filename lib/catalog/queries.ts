import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { CatalogCursor, Order } from "./cursor.ts";
import type { CatalogFilters } from "./input.ts";
import { swaps } from "./rules.ts";
import type { CourseStatus, LessonKind, Level } from "./tables.ts";

export interface CourseCardRow {
  id: number;
  slug: string;
  title: string;
  summary: string;
  price: number;
  level: Level;
  kinds: LessonKind[];
  lessonCount: number;
  minutes: number;
  studentCount: number;
  publishedAt: Temporal.Instant;
  thumbnailMediaId: string | null;
  thumbnailUrl: string | null;
  instructorId: number;
  instructorName: string;
  categorySlug: string;
  categoryName: string;
}

/** What a course card shows, from `courses c` with its instructor and category. */
export const CARD = sql`
  c.id, c.slug, c.title, c.summary, c.price, c.level, c.kinds, c.lesson_count as "lessonCount",
  c.total_minutes as minutes, c.student_count as "studentCount", c.published_at as "publishedAt",
  c.thumbnail_media_id as "thumbnailMediaId", c.thumbnail_url as "thumbnailUrl",
  c.instructor_id as "instructorId", u.name as "instructorName", k.slug as "categorySlug", k.name as "categoryName"`;
/** What `CARD` needs beside `courses c`. */
export const CARD_JOINS =
  sql`join users u on u.id = c.instructor_id join categories k on k.id = c.category_id`;

export interface BrowseInput {
  filters: CatalogFilters;
  order: Order;
  /** For `to_tsquery`; null without a search. */
  tsquery: string | null;
  /** Of an order by relevance: 0 words in the title, 1 elsewhere. */
  tier: 0 | 1 | null;
  after: CatalogCursor | null;
  limit: number;
}

const ORDERS: Record<Order, RawBuilder<unknown>> = {
  new: sql`c.published_at desc, c.id desc`,
  popular: sql`c.student_count desc, c.id desc`,
  relevance: sql`c.student_count desc, c.id desc`,
  price: sql`c.price, c.id`,
};

function afterCursor(cursor: CatalogCursor): RawBuilder<unknown> {
  switch (cursor.sort) {
    case "new":
      return sql`(c.published_at, c.id) < (${cursor.at}::timestamptz, ${cursor.id})`;
    case "price":
      return sql`(c.price, c.id) > (${cursor.price}, ${cursor.id})`;
    case "popular":
    case "relevance":
      return sql`(c.student_count, c.id) < (${cursor.students}, ${cursor.id})`;
  }
}

function conditions(input: BrowseInput): RawBuilder<unknown>[] {
  const { filters, tsquery, tier, after } = input;
  const where: RawBuilder<unknown>[] = [sql`c.status = 'published'`];
  const facets = [filters.type, filters.price, filters.level].filter((facet) =>
    facet !== undefined
  );
  // Plain parameters, so that the planner knows how many courses they leave.
  if (facets.length > 0) where.push(sql`c.facets @> array[${sql.join(facets)}]::text[]`);
  // The order by price begins with the free ones: this lets the index begin behind them.
  if (filters.price === "premium") where.push(sql`c.price > 0`);
  if (filters.category) {
    where.push(sql`c.category_id in (
      with recursive tree as (
        select id from categories where slug = ${filters.category}
        union all
        select child.id from categories child join tree on child.parent_id = tree.id
      ) select id from tree)`);
  }
  if (tsquery !== null) {
    const query = sql`to_tsquery('indonesian', ${tsquery})`;
    if (tier === 0) where.push(sql`c.title_search @@ ${query}`);
    else where.push(sql`c.search @@ ${query}`);
    if (tier === 1) where.push(sql`not c.title_search @@ ${query}`);
  }
  if (after) where.push(afterCursor(after));
  return where;
}

/** One page of published courses, in an order that an index has; joined only once the page is chosen. */
export async function browseCourses(db: Db, input: BrowseInput): Promise<CourseCardRow[]> {
  const order = ORDERS[input.order];
  const { rows } = await sql<CourseCardRow>`
    select ${CARD} from (
      select * from courses c where ${sql.join(conditions(input), sql` and `)}
      order by ${order} limit ${input.limit}
    ) c ${CARD_JOINS} order by ${order}`.execute(db);
  return rows;
}

/** For each mistyped word the likeliest one that published courses use; unknown words stay as they are. */
export async function correctWords(db: Db, words: readonly string[]): Promise<string[]> {
  const candidates = JSON.stringify(words.map((word) => ({ word, swaps: swaps(word) })));
  const { rows } = await sql<{ word: string }>`
    select coalesce(
      (select s.word from search_words s where s.word = typed.word),
      (select s.word from search_words s
        where s.word in (select jsonb_array_elements_text(typed.swaps)) order by s.word limit 1),
      (select s.word from search_words s where s.word % typed.word
        order by similarity(s.word, typed.word) desc, s.word limit 1),
      typed.word) as word
    from rows from (
      jsonb_to_recordset(${candidates}::text::jsonb) as (word text, swaps jsonb)
    ) with ordinality as typed(word, swaps, place)
    order by typed.place`.execute(db);
  return rows.map(({ word }) => word);
}

export interface CategoryRow {
  id: number;
  parentId: number | null;
  slug: string;
  name: string;
  /** Published courses in it and below it. */
  courseCount: number;
}

/** All categories by position, with how many courses each holds. */
export async function listCategories(db: Db): Promise<CategoryRow[]> {
  const { rows } = await sql<CategoryRow>`
    with recursive tree as (
      select id as top, id, course_count from categories
      union all
      select tree.top, child.id, child.course_count
      from categories child join tree on child.parent_id = tree.id
    )
    select k.id, k.parent_id as "parentId", k.slug, k.name,
      (select sum(t.course_count)::int from tree t where t.top = k.id) as "courseCount"
    from categories k order by k.position, k.name`.execute(db);
  return rows;
}

/** The first courses of two orders in one query. */
export async function listHighlights(
  db: Db,
  limit: number,
): Promise<(CourseCardRow & { list: "popular" | "newest" })[]> {
  const { rows } = await sql<CourseCardRow & { list: "popular" | "newest" }>`
    select c.list, ${CARD} from (
      (select 'popular' as list, row_number() over (order by student_count desc, id desc) as place, c.*
        from (select * from courses where status = 'published'
          order by student_count desc, id desc limit ${limit}) c)
      union all
      (select 'newest', row_number() over (order by published_at desc, id desc), c.*
        from (select * from courses where status = 'published'
          order by published_at desc, id desc limit ${limit}) c)
    ) c ${CARD_JOINS} order by c.list, c.place`.execute(db);
  return rows;
}

export interface CourseRow extends CourseCardRow {
  status: CourseStatus;
  description: string;
  outcomes: string[];
  lang: "id" | "en";
  updatedAt: Temporal.Instant;
  instructorVerified: boolean;
  instructorHeadline: string;
  /** For `/media/:id`; null: none. */
  instructorPictureId: string | null;
  instructorCourseCount: number;
  /** Whether the asker has put it on their wishlist. */
  isWished: boolean;
  /** Whether the asker is a co-instructor with the right to its content. */
  isCoEditor: boolean;
}

/**
 * A course in whatever state, with its instructor, by its slug or one that it had before; undefined when there is
 * none.
 */
export async function findCourse(
  db: Db,
  slug: string,
  askerId: number | null,
): Promise<CourseRow | undefined> {
  const { rows } = await sql<CourseRow>`
    select ${CARD}, c.status, c.description, c.outcomes, c.lang,
      c.updated_at as "updatedAt", p.verified_at is not null as "instructorVerified",
      coalesce(nullif(p.headline, ''), nullif(concat_ws(', ', nullif(p.expertise, ''), nullif(p.institution, '')), ''), '')
        as "instructorHeadline", u.picture_id as "instructorPictureId",
      (select count(*)::int from courses o where o.instructor_id = c.instructor_id and o.status = 'published')
        as "instructorCourseCount",
      exists (select from wishlist_items w where w.course_id = c.id and w.user_id = ${askerId}::bigint)
        as "isWished",
      exists (select from course_instructors t
        where t.course_id = c.id and t.user_id = ${askerId}::bigint and t.may_content) as "isCoEditor"
    from courses c ${CARD_JOINS} left join instructor_profiles p on p.user_id = c.instructor_id
    where c.id = coalesce((select id from courses where slug = ${slug}),
      (select course_id from former_course_slugs where slug = ${slug}))`.execute(db);
  return rows[0];
}

export interface SyllabusRow {
  sectionId: number;
  sectionTitle: string;
  /** Null: the section has no lesson yet. */
  slug: string | null;
  title: string;
  kind: LessonKind;
  minutes: number;
  publishAt: Temporal.Instant | null;
}

/** The sections and lessons of a course in order, without their content. */
export async function listSyllabus(db: Db, courseId: number): Promise<SyllabusRow[]> {
  const { rows } = await sql<SyllabusRow>`
    select s.id as "sectionId", s.title as "sectionTitle", l.slug, l.title, l.kind, l.minutes,
      l.publish_at as "publishAt"
    from sections s left join lessons l on l.section_id = s.id and l.retired_at is null
    where s.course_id = ${courseId} and s.retired_at is null
    order by s.position, s.id, l.position, l.id`.execute(db);
  return rows;
}

/** Slugs of published courses for the sitemap, newest first, at most `limit`. */
export async function listSlugs(
  db: Db,
  limit: number,
): Promise<{ slug: string; updatedAt: Temporal.Instant }[]> {
  const { rows } = await sql<{ slug: string; updatedAt: Temporal.Instant }>`
    select slug, updated_at as "updatedAt" from courses where status = 'published'
    order by published_at desc, id desc limit ${limit}`.execute(db);
  return rows;
}

/** True when a person has a course in any state. */
export async function hasCourses(db: Db | Tx, instructorId: number): Promise<boolean> {
  const row = await db.selectFrom("courses").select("id")
    .where("instructor_id", "=", instructorId).limit(1).executeTakeFirst();
  return row !== undefined;
}
