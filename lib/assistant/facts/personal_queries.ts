import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { PersonalFacts } from "./fact.ts";

type Instant = Temporal.Instant;

const ROWS_MAX = 10;

/** The person's courses, the one last used first. */
export async function selectEnrollments(
  db: Db,
  userId: number,
): Promise<PersonalFacts["enrollments"]> {
  const { rows } = await sql<PersonalFacts["enrollments"][number]>`
    select c.title, c.slug, c.lesson_count as total, e.completed_at as "completedAt",
      (select count(*)::int from lesson_completions d where d.enrollment_id = e.id) as done
    from enrollments e join courses c on c.id = e.course_id
    where e.user_id = ${userId} and e.status = 'active' and c.status <> 'draft'
    order by e.last_activity_at desc, e.id desc limit ${ROWS_MAX}`.execute(db);
  return rows;
}

/** Sessions, quizzes and payments that wait for the person, the nearest first. */
export async function selectDeadlines(
  db: Db,
  userId: number,
  now: Instant,
): Promise<PersonalFacts["deadlines"]> {
  const { rows } = await sql<PersonalFacts["deadlines"][number]>`
    select kind, title, href, at from (
      select 'session' as kind, c.title || ': ' || s.title as title,
        '/learn/' || c.slug || '/sessions' as href, s.starts_at as at
      from session_attendees a join live_sessions s on s.id = a.session_id
      join courses c on c.id = s.course_id
      where a.user_id = ${userId} and s.cancelled_at is null
      union all
      select moment.kind, c.title || ': ' || q.title,
        '/learn/' || c.slug || '/quiz' || coalesce('/' || q.section_id, ''), moment.at
      from enrollments e join courses c on c.id = e.course_id
      join quizzes q on q.course_id = c.id and q.published_at is not null
      cross join lateral (values ('quiz_opens', q.opens_at), ('quiz_closes', q.closes_at))
        as moment (kind, at)
      where e.user_id = ${userId} and e.status = 'active' and not exists (
        select from quiz_attempts t where t.quiz_id = q.id and t.user_id = e.user_id
          and t.finished_at is not null)
      union all
      select 'payment', o.number, '/invoices/' || o.number, o.expires_at
      from orders o where o.user_id = ${userId} and o.status = 'pending'
    ) every where at > ${now}::timestamptz order by at limit ${ROWS_MAX}`.execute(db);
  return rows;
}

/** The person's orders, the newest first. */
export async function selectOrders(db: Db, userId: number): Promise<PersonalFacts["orders"]> {
  const { rows } = await sql<PersonalFacts["orders"][number]>`
    select o.number, o.status, o.total, o.created_at as "createdAt", o.expires_at as "expiresAt",
      (select coalesce(jsonb_agg(i.title order by i.id), '[]')
        from order_items i where i.order_id = o.id) as titles
    from orders o where o.user_id = ${userId} order by o.id desc limit ${ROWS_MAX}`.execute(db);
  return rows;
}
