import { sql } from "kysely";
import type { Db } from "../database.ts";

type Instant = Temporal.Instant;

/** Today at a glance, over all courses that somebody teaches. */
export interface Glance {
  newToday: number;
  newThisWeek: number;
  toGrade: number;
  /** Since when the oldest work waits. */
  waitingSince: Instant | null;
  /** Quizzes that somebody is taking, or that are open until a given moment. */
  runningQuizzes: number;
  runningAttempts: number;
  /** Questions of students in the chat that nobody has answered. */
  openQuestions: number;
}

/** The figures of today for somebody who teaches: seats count while they are active. */
export async function selectGlance(
  db: Db,
  userId: number,
  { now, today, weekAgo }: { now: Instant; today: Instant; weekAgo: Instant },
): Promise<Glance> {
  const { rows: [row] } = await sql<Glance>`
    with mine as (select course_id, may_grade from course_staff where user_id = ${userId}),
    came as (
      select count(*) filter (where e.enrolled_at >= ${today}::timestamptz) as today, count(*) as week
      from enrollments e join mine on mine.course_id = e.course_id
      where e.status = 'active' and e.enrolled_at >= ${weekAgo}::timestamptz
    ), waiting as (
      select count(*) as count, min(s.submitted_at) as since
      from exercise_submissions s join exercises x on x.id = s.exercise_id
      join mine on mine.course_id = x.course_id and mine.may_grade where s.grade is null
    ), taking as (
      select a.quiz_id, count(*) as attempts
      from quiz_attempts a join quizzes q on q.id = a.quiz_id
      join mine on mine.course_id = q.course_id
      join enrollments e on e.course_id = q.course_id and e.user_id = a.user_id
        and e.status = 'active'
      where a.finished_at is null and (a.deadline_at is null or a.deadline_at > ${now}::timestamptz)
      group by a.quiz_id
    ), running as (
      select count(*) as quizzes, coalesce(sum(taking.attempts), 0) as attempts
      from quizzes q join mine on mine.course_id = q.course_id
      left join taking on taking.quiz_id = q.id
      where taking.quiz_id is not null or q.published_at is not null
        and q.closes_at > ${now}::timestamptz
        and (q.opens_at is null or q.opens_at <= ${now}::timestamptz)
    ), asked as (
      select count(*) as rooms from chat_rooms r
      join course_staff t on t.course_id = r.course_id and t.user_id = ${userId} and t.may_content
      where r.waiting_since is not null
    )
    select came.today::int as "newToday", came.week::int as "newThisWeek",
      waiting.count::int as "toGrade", waiting.since as "waitingSince",
      running.quizzes::int as "runningQuizzes", running.attempts::int as "runningAttempts",
      asked.rooms::int as "openQuestions"
    from came, waiting, running, asked`.execute(db);
  return row;
}

/** The session that comes next, or is running. */
export interface NextSession {
  id: number;
  title: string;
  slug: string;
  startsAt: Instant;
  /** Whether its page is open to them: it is part of the content. */
  mayOpen: boolean;
}

/** The next session of the courses that somebody teaches that has not ended. */
export async function selectNextSession(
  db: Db,
  userId: number,
  now: Instant,
): Promise<NextSession | undefined> {
  const { rows } = await sql<NextSession>`
    select s.id, s.title, c.slug, s.starts_at as "startsAt", t.may_content as "mayOpen"
    from live_sessions s join courses c on c.id = s.course_id
    join course_staff t on t.course_id = c.id and t.user_id = ${userId}
    where s.cancelled_at is null
      and s.starts_at + make_interval(mins => s.minutes) > ${now}::timestamptz
    order by s.starts_at, s.id limit 1`.execute(db);
  return rows[0];
}

/** A course of somebody who teaches, in short. */
export interface CourseLine {
  slug: string;
  title: string;
  students: number;
  finished: number;
  atRisk: number;
  /** Whether they may see how it goes, and by whom; else it is the money alone. */
  seesStatistics: boolean;
  seesStudents: boolean;
}

/** Courses on the overview at most: the list of courses has all of them. */
const COURSES_SHOWN = 8;

/** The courses that somebody teaches, with the most students first; drafts without students are left out. */
export async function selectCourses(db: Db, userId: number, now: Instant): Promise<CourseLine[]> {
  const { rows } = await sql<CourseLine>`
    select c.slug, c.title, c.student_count as students,
      (select count(*) from enrollments e where e.course_id = c.id and e.status = 'active'
        and e.completed_at is not null)::int as finished,
      (select count(*) from students_at_risk(${now}::timestamptz) r where r.course_id = c.id)::int
        as "atRisk",
      t.may_content or t.may_grade as "seesStatistics", t.may_grade as "seesStudents"
    from courses c join course_staff t on t.course_id = c.id and t.user_id = ${userId}
    where c.status <> 'draft' or c.student_count > 0
    order by c.student_count desc, c.id limit ${COURSES_SHOWN}`.execute(db);
  return rows;
}
