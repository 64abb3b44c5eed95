import { sql } from "kysely";
import { finalQuizState, type QuizStanding } from "../assessment/service.ts";
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
}

interface StandingRow extends ToCertify {
  validMonths: number | null;
  lessonsDone: number;
  lessonsTotal: number;
  exercises: { id: number; name: string; counted: number | null }[];
}

/** How far somebody is with everything that a course's certificate asks for, and what would stand on it. */
export interface Standing {
  requirements: Requirement[];
  copied: ToCertify;
  /** For how many months a certificate would be valid; null: for ever. */
  validMonths: number | null;
}

/**
 * How somebody stands in a course; undefined without an active seat, or when the account is closed. Two queries.
 * An exercise counts with its grade after lateness, in percent: above 0 is enough (seed 000).
 */
export async function findStanding(
  db: Db | Tx,
  userId: number,
  courseId: number,
): Promise<Standing | undefined> {
  const { rows: [row] } = await sql<StandingRow>`
    select u.name as "holderName", c.title as "courseTitle", c.lang as "courseLang",
      c.summary as "courseSummary", c.outcomes as skills, t.name as "instructorName",
      g.valid_months as "validMonths", lessons.done as "lessonsDone",
      lessons.total as "lessonsTotal", tasks.list as exercises
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
    where e.user_id = ${userId} and e.course_id = ${courseId} and e.status = 'active'
      and u.deactivated_at is null`.execute(db);
  if (!row) return undefined;
  const { quizzes } = await finalQuizState(db, userId, courseId);
  const { validMonths, holderName, courseTitle, courseLang, courseSummary, skills } = row;
  return {
    requirements: requirementsOf(row, quizzes),
    copied: {
      holderName,
      courseTitle,
      courseLang,
      courseSummary,
      skills,
      instructorName: row.instructorName,
    },
    validMonths,
  };
}

function requirementsOf(row: StandingRow, quizzes: readonly QuizStanding[]): Requirement[] {
  const { lessonsDone, lessonsTotal, exercises } = row;
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
    ...quizzes.map(({ sectionId, title, passMark, isPassed }): Requirement => ({
      kind: "quiz",
      title,
      isMet: isPassed,
      // When the score may be seen is the quiz's affair.
      done: null,
      needed: passMark,
      id: sectionId,
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

/** What the list beside a course's lessons says of its exercises and its certificate. */
export interface ProofSummary {
  exerciseCount: number;
  submittedCount: number;
  /** Whether the person has the certificate; false for a revoked one. */
  isCertified: boolean;
}

/** A course's exercises and certificate as a person stands to them. One query. */
export async function findSummary(db: Db, slug: string, userId: number): Promise<ProofSummary> {
  const { rows: [row] } = await sql<ProofSummary>`
    select count(x.id) as "exerciseCount", count(s.id) as "submittedCount",
      exists (select from certificates t
        where t.course_id = c.id and t.user_id = ${userId} and t.revoked_at is null)
        as "isCertified"
    from courses c
    left join exercises x on x.course_id = c.id
    left join exercise_submissions s on s.exercise_id = x.id and s.user_id = ${userId}
    where c.slug = ${slug} group by c.id`.execute(db);
  return row ?? { exerciseCount: 0, submittedCount: 0, isCertified: false };
}
