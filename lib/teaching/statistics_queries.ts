import { type RawBuilder, sql } from "kysely";
import type { Db } from "../database.ts";
import type { Zone } from "../platform/time.ts";
import type { FUNNEL_STAGES } from "./rules.ts";

type Instant = Temporal.Instant;

/** From when to when people looked or joined; `end` is no longer part of it. */
export interface Span {
  start: Instant;
  end: Instant;
}

/** How many people have come how far in a course. */
export type Funnel = Record<typeof FUNNEL_STAGES[number], number>;

function within(column: RawBuilder<unknown>, span: Span | null): RawBuilder<unknown> {
  if (span === null) return sql`true`;
  return sql`(${column} >= ${span.start}::timestamptz and ${column} < ${span.end}::timestamptz)`;
}

/** The funnel of a course: of people who looked or joined in a span; null: ever. Only seats that are active count. */
export async function selectFunnel(db: Db, courseId: number, span: Span | null): Promise<Funnel> {
  const { rows: [row] } = await sql<Funnel>`
    with done as (
      select d.enrollment_id, count(*) from lesson_completions d join lessons l on l.id = d.lesson_id
      where l.course_id = ${courseId} and l.retired_at is null group by 1
    ), seat as (
      select e.user_id, t.id is not null as certified,
        t.id is not null or e.completed_at is not null as finished,
        e.last_lesson_id is not null or done.count is not null as opened,
        c.lesson_count > 0 and coalesce(done.count, 0) * 2 >= c.lesson_count as half
      from enrollments e join courses c on c.id = e.course_id
      left join certificates t on t.user_id = e.user_id and t.course_id = e.course_id
        and t.revoked_at is null
      left join done on done.enrollment_id = e.id
      where e.course_id = ${courseId} and e.status = 'active'
        and ${within(sql`e.enrolled_at`, span)}
    ), viewer as (
      select v.user_id from course_viewers v
      where v.course_id = ${courseId} and ${within(sql`v.first_viewed_at`, span)}
        and not exists (select from course_staff s
          where s.course_id = v.course_id and s.user_id = v.user_id)
      union select user_id from seat
    )
    select (select count(*) from viewer)::int as viewed, count(*)::int as joined,
      (count(*) filter (where opened or half or finished))::int as started,
      (count(*) filter (where half or finished))::int as half,
      (count(*) filter (where finished))::int as finished,
      (count(*) filter (where certified))::int as certified
    from seat`.execute(db);
  return row;
}

/** A lesson with how many active students have done it, and how many unfinished ones were last seen there. */
export interface LessonCount {
  id: number;
  title: string;
  /** In the order of the course, from 1. */
  position: number;
  completed: number;
  /** How many fewer have done it than the lesson before. */
  lost: number;
  stopped: number;
}

/** The lessons of a course with what became of the students who joined in a span, null: ever; for a list. */
export function lessonRows(
  courseId: number,
  { span, pattern }: { span: Span | null; pattern: string | null },
): RawBuilder<LessonCount> {
  return sql<LessonCount>`
    select d.id, d.title, d.position, d.completed, d.stopped,
      greatest(0, lag(d.completed, 1, d.completed) over (order by d.position) - d.completed) as lost
    from (
      select l.id, l.title, row_number() over (order by s.position, s.id, l.position, l.id) as position,
        (select count(*) from lesson_completions d join enrollments e on e.id = d.enrollment_id
          where d.lesson_id = l.id and ${joinedIn(courseId, span)}) as completed,
        (select count(*) from enrollments e where e.last_lesson_id = l.id
          and e.completed_at is null and ${joinedIn(courseId, span)}) as stopped
      from lessons l join sections s on s.id = l.section_id
      where l.course_id = ${courseId} and l.retired_at is null
    ) d ${matching(sql`d.title`, pattern)}`;
}

/** The active seats `e` of a course that were taken in a span. */
function joinedIn(courseId: number, span: Span | null): RawBuilder<unknown> {
  return sql`e.course_id = ${courseId} and e.status = 'active' and ${
    within(sql`e.enrolled_at`, span)
  }`;
}

/** Narrows a list to a search; `pattern` is one of `ilike`, null: everything. */
function matching(text: RawBuilder<unknown>, pattern: string | null): RawBuilder<unknown> {
  return pattern === null ? sql`` : sql`where ${text} ilike ${pattern}`;
}

/** What happened in a course on a day or in a month, by the calendar of a zone. */
export interface ActivityPoint {
  /** The first day, `YYYY-MM-DD`. */
  day: string;
  completions: number;
  /** Students who did a lesson, began a quiz or handed something in. */
  active: number;
  joined: number;
}

/** What happened in a course, for each day or month from one day to another, both included. Only active seats count. */
export async function selectActivity(
  db: Db,
  courseId: number,
  { from, to, span, zone, unit }: {
    from: string;
    to: string;
    span: Span;
    zone: Zone;
    unit: "day" | "month";
  },
): Promise<ActivityPoint[]> {
  const bucket = (at: RawBuilder<unknown>) =>
    sql`date_trunc(${unit}::text, ${at} at time zone ${zone}::text)::date`;
  const { rows } = await sql<ActivityPoint>`
    with seat as (
      select id, user_id, enrolled_at from enrollments
      where course_id = ${courseId} and status = 'active'
    ), deed as (
      select seat.user_id, d.completed_at as at, true as is_lesson
      from lesson_completions d join seat on seat.id = d.enrollment_id
      union all
      select a.user_id, a.started_at, false
      from quiz_attempts a join quizzes q on q.id = a.quiz_id and q.course_id = ${courseId}
      join seat on seat.user_id = a.user_id
      union all
      select w.user_id, w.submitted_at, false
      from exercise_submissions w join exercises x on x.id = w.exercise_id
        and x.course_id = ${courseId}
      join seat on seat.user_id = w.user_id
    ), done as (
      select ${bucket(sql`at`)} as day, count(*) filter (where is_lesson) as completions,
        count(distinct user_id) as active
      from deed where ${within(sql`at`, span)} group by 1
    ), came as (
      select ${bucket(sql`enrolled_at`)} as day, count(*) as joined
      from seat where ${within(sql`enrolled_at`, span)} group by 1
    )
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(done.completions, 0)::int as completions,
      coalesce(done.active, 0)::int as active, coalesce(came.joined, 0)::int as joined
    from (
      select generate_series(date_trunc(${unit}::text, ${from}::timestamp),
        ${to}::timestamp, ('1 ' || ${unit}::text)::interval)::date as day
    ) days
    left join done on done.day = days.day left join came on came.day = days.day
    order by days.day`.execute(db);
  return rows;
}

/** How a quiz of a course went. */
export interface QuizLine {
  id: number;
  title: string;
  /** As students meet them, from 1; the final one last. */
  position: number;
  finished: number;
  running: number;
  /** Hundredths of a percent of the points; −1 without a finished attempt. */
  mean: number;
  passed: number;
}

/** The published quizzes of a course with how they went, for a list. */
export function quizRows(courseId: number, pattern: string | null): RawBuilder<QuizLine> {
  return sql<QuizLine>`
    select z.* from (
      select q.id, q.title, row_number() over (order by s.position nulls last, q.id) as position,
        count(a.id) filter (where a.finished_at is not null) as finished,
        count(a.id) filter (where a.finished_at is null) as running,
        coalesce(round((avg(a.percent) filter (where a.finished_at is not null)) * 100), -1)::bigint
          as mean,
        count(a.id) filter (where a.finished_at is not null and a.percent >= q.pass_mark) as passed
      from quizzes q left join sections s on s.id = q.section_id
      left join lateral (
        select id, finished_at,
          case when max_points > 0 then points * 100.0 / max_points else 100 end as percent
        from quiz_attempts where quiz_id = q.id
      ) a on true
      where q.course_id = ${courseId} and q.published_at is not null
      group by q.id, s.position
    ) z ${matching(sql`z.title`, pattern)}`;
}

/** A student who needs a word. */
export interface RiskRow {
  id: number;
  name: string;
  lastActivityAt: Instant;
  isIdle: boolean;
  isBehind: boolean;
  lastNudgeAt: Instant | null;
}

/**
 * Students at risk, for a list; `id` is that of the seat. In an order by the last nudge those who had none stand before
 * all others.
 */
export function riskRows(
  courseId: number,
  { now, pattern }: { now: Instant; pattern: string | null },
): RawBuilder<RiskRow> {
  return sql<RiskRow>`
    select z.*, coalesce(z."lastNudgeAt", 'epoch'::timestamptz) as nudged from (
      select e.id, u.name, e.last_activity_at as "lastActivityAt",
        r.is_idle as "isIdle", r.is_behind as "isBehind",
        r.is_idle::int + 2 * r.is_behind::int as reason,
        (select max(n.sent_at) from student_nudges n where n.enrollment_id = e.id) as "lastNudgeAt"
      from students_at_risk(${now}::timestamptz) r
      join enrollments e on e.id = r.enrollment_id join users u on u.id = e.user_id
      where r.course_id = ${courseId}
    ) z ${matching(sql`z.name`, pattern)}`;
}
