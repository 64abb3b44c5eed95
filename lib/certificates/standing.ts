import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { Requirement } from "./rules.ts";

/** What is copied to a certificate. */
export interface ToCertify {
  holderName: string;
  courseTitle: string;
  courseLang: Lang;
  courseSummary: string;
  skills: string[];
  instructorName: string;
  validMonths: number | null;
}

interface StandingRow extends ToCertify {
  enrollmentId: number;
  lessonsDone: number;
  lessonsTotal: number;
  exercises: { id: number; name: string; counted: number | null }[];
  quizzes: { section: number | null; title: string; passMark: number; percent: number | null }[];
}

/** How far somebody is with everything that a course's certificate asks for, and what would stand on it. */
export interface Standing extends ToCertify {
  enrollmentId: number;
  requirements: Requirement[];
}

/**
 * How somebody stands in a course; undefined without an active seat, or when the account is closed. One query.
 * An exercise counts with its grade after lateness, in percent: above 0 is enough (seed 000).
 */
export async function findStanding(
  db: Db | Tx,
  userId: number,
  courseId: number,
): Promise<Standing | undefined> {
  const { rows: [row] } = await sql<StandingRow>`
    select e.id as "enrollmentId", u.name as "holderName", c.title as "courseTitle",
      c.lang as "courseLang", c.summary as "courseSummary", c.outcomes as skills,
      t.name as "instructorName", g.valid_months as "validMonths",
      lessons.done as "lessonsDone", lessons.total as "lessonsTotal",
      tasks.list as exercises, tests.list as quizzes
    from enrollments e
    join users u on u.id = e.user_id
    join courses c on c.id = e.course_id
    join users t on t.id = c.instructor_id
    left join certificate_settings g on g.course_id = c.id
    cross join lateral (
      select count(*) as total, count(d.lesson_id) as done
      from lessons l
      left join lesson_completions d on d.lesson_id = l.id and d.enrollment_id = e.id
      where l.course_id = c.id
    ) lessons
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name,
        'counted', s.grade * s.kept_percent / 100.0) order by x.id), '[]') as list
      from exercises x
      left join exercise_submissions s on s.exercise_id = x.id and s.user_id = e.user_id
      where x.course_id = c.id and x.is_required
    ) tasks
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('section', q.section_id, 'title', q.title,
        'passMark', q.pass_mark, 'percent', case when a.finished_at is null then null
          when a.max_points > 0 then a.points * 100.0 / a.max_points else 100 end)
        order by q.section_id nulls last, q.id), '[]') as list
      from quizzes q
      left join quiz_attempts a on a.quiz_id = q.id and a.user_id = e.user_id
      where q.course_id = c.id and q.counts_for_certificate and q.published_at is not null
    ) tests
    where e.user_id = ${userId} and e.course_id = ${courseId} and e.status = 'active'
      and u.deactivated_at is null`.execute(db);
  if (!row) return undefined;
  const { exercises: _e, quizzes: _q, lessonsDone: _d, lessonsTotal: _t, ...rest } = row;
  return { ...rest, requirements: requirementsOf(row) };
}

function requirementsOf(row: StandingRow): Requirement[] {
  const { lessonsDone, lessonsTotal, exercises, quizzes } = row;
  return [
    {
      kind: "lessons",
      title: "",
      // A course without lessons is never finished.
      isMet: lessonsTotal > 0 && lessonsDone >= lessonsTotal,
      done: lessonsDone,
      needed: lessonsTotal,
      id: null,
    },
    ...quizzes.map(({ section, title, passMark, percent }): Requirement => ({
      kind: "quiz",
      title,
      isMet: percent !== null && percent >= passMark,
      // When the score may be seen is the quiz's affair.
      done: null,
      needed: passMark,
      id: section,
    })),
    ...exercises.map(({ id, name, counted }): Requirement => ({
      kind: "exercise",
      title: name,
      isMet: counted !== null && counted > 0,
      done: counted === null ? null : Math.ceil(counted),
      needed: 1,
      id,
    })),
  ];
}
