import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { bigints } from "../../platform/db/mod.ts";
import type { CourseFact } from "./fact.ts";

/** Lessons, batches and sessions of a course that are told. */
const LESSONS_MAX = 40;
const DATES_MAX = 6;
/** Letters of a description that are read. */
const DESCRIPTION_MAX = 3_000;

/** What a course's public page shows, from `courses c`; nothing of what its lessons hold. */
function courseColumns(now: Temporal.Instant) {
  return sql`
    c.id, c.slug, c.title, c.summary, left(c.description, ${DESCRIPTION_MAX}) as description,
    to_jsonb(c.outcomes) as outcomes, c.price, c.level, k.name as category, u.name as instructor,
    coalesce(nullif(p.headline, ''), p.expertise, '') as "instructorHeadline",
    c.lesson_count as "lessonCount", c.total_minutes as minutes, c.student_count as "studentCount",
    c.published_at as "publishedAt",
    (select coalesce(jsonb_agg(l.title order by l.place), '[]') from (
      select l.title, row_number() over (order by s.position, s.id, l.position, l.id) as place
      from lessons l join sections s on s.id = l.section_id where l.course_id = c.id
      order by place limit ${LESSONS_MAX}) l) as lessons,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'name', b.name, 'startsOn', b.starts_on, 'endsOn', b.ends_on) order by b.starts_on), '[]')
      from (select * from batches b where b.course_id = c.id and b.ends_on >= ${now}::timestamptz::date
        order by b.starts_on limit ${DATES_MAX}) b) as batches,
    (select coalesce(jsonb_agg(jsonb_build_object('title', s.title, 'startsAt',
        to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by s.starts_at), '[]')
      from (select * from live_sessions s where s.course_id = c.id and s.cancelled_at is null
          and s.starts_at > ${now}::timestamptz order by s.starts_at limit ${DATES_MAX}) s) as sessions`;
}

const JOINS = sql`
  join users u on u.id = c.instructor_id join categories k on k.id = c.category_id
  left join instructor_profiles p on p.user_id = c.instructor_id`;

/** Rows of each way of finding that are ranked: a common word must not cost a walk through everything. */
const CANDIDATES = 200;

/**
 * Published courses whose title, text, lessons' titles or instructor have any of the words, the likeliest first, and
 * those of the given ids after them. `query` is for `to_tsquery`.
 */
export async function findCourses(
  db: Db,
  { query, ids, limit, now }: {
    query: string | null;
    ids: readonly number[];
    limit: number;
    now: Temporal.Instant;
  },
): Promise<CourseFact[]> {
  const { rows } = await sql<CourseFact>`
    with asked as (
      select to_tsquery('indonesian', ${query ?? ""}) as q, to_tsquery('simple', ${
    query ?? ""
  }) as name
    ),
    teachers as (
      select u.id from users u, asked
      where u.role = 'instructor' and to_tsvector('simple', u.name) @@ asked.name limit 20
    ),
    found as (
      (select c.id from courses c, asked where c.status = 'published' and c.title_search @@ asked.q
        limit ${CANDIDATES})
      union (select c.id from courses c, asked where c.status = 'published' and c.search @@ asked.q
        limit ${CANDIDATES})
      union (select l.course_id from lessons l, asked
        where to_tsvector('indonesian', l.title) @@ asked.q limit ${CANDIDATES})
      union (select c.id from courses c where c.instructor_id in (select id from teachers)
        limit ${CANDIDATES})
      union select unnest(${bigints(ids)})
    ),
    ranked as (
      select c.*, 4 * ts_rank(c.title_search, asked.q) + ts_rank(c.search, asked.q)
        + case when c.instructor_id in (select id from teachers) then 1 else 0 end as rank
      from courses c, asked
      where c.id in (select id from found) and c.status = 'published'
      order by rank desc, c.student_count desc, c.id desc limit ${limit}
    )
    select ${courseColumns(now)} from ranked c ${JOINS}
    order by c.rank desc, c.student_count desc, c.id desc`.execute(db);
  return rows;
}

/** What published courses are listed by. */
export type CourseList =
  | "popular"
  | "new"
  | "free"
  | "premium"
  | "cheap"
  | "dear"
  | "beginner"
  | "fitting"
  | "all";

/** Orders and conditions of the lists; each is one that an index has. */
function listed(list: CourseList, userId: number | null) {
  const byStudents = sql`c.student_count desc, c.id desc`;
  switch (list) {
    case "new":
      return { where: sql`true`, order: sql`c.published_at desc, c.id desc` };
    case "free":
      return { where: sql`c.facets @> array['free']`, order: byStudents };
    case "premium":
      return { where: sql`c.price > 0`, order: byStudents };
    case "cheap":
      return { where: sql`c.price > 0`, order: sql`c.price, c.id` };
    case "dear":
      return { where: sql`c.price > 0`, order: sql`c.price desc, c.id desc` };
    case "beginner":
      return { where: sql`c.facets @> array['beginner']`, order: byStudents };
    case "fitting":
      // What shares a category with the person's courses goes first.
      return {
        where: sql`not exists (select from enrollments e
          where e.course_id = c.id and e.user_id = ${userId}::bigint)`,
        order: sql`c.category_id in (select o.category_id from enrollments e
          join courses o on o.id = e.course_id where e.user_id = ${userId}::bigint) desc, ${byStudents}`,
      };
    case "popular":
    case "all":
      return { where: sql`true`, order: byStudents };
  }
}

/** The first published courses of a list. */
export async function listCourses(
  db: Db,
  { list, userId, limit, now }: {
    list: CourseList;
    userId: number | null;
    limit: number;
    now: Temporal.Instant;
  },
): Promise<CourseFact[]> {
  const { where, order } = listed(list, userId);
  const { rows } = await sql<CourseFact>`
    select ${courseColumns(now)} from (
      select c.*, row_number() over (order by ${order}) as place from courses c
      where c.status = 'published' and ${where} order by ${order} limit ${limit}
    ) c ${JOINS} order by c.place`.execute(db);
  return rows;
}
