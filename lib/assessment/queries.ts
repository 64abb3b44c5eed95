import { sql } from "kysely";
import type { CourseStatus } from "../catalog/rules.ts";
import type { Db, Tx } from "../database.ts";
import type { EnrollmentStatus } from "../learning/rules.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import type { AnswerValue, QuestionKind, QuestionSpec } from "./spec.ts";
import type { FinishedBy, ShownFrom } from "./tables.ts";

type Instant = Temporal.Instant;

/** Where a quiz is: the final one of a course, or a section's. */
export interface QuizAddress {
  courseSlug: string;
  /** The section's id as it stands in the address; null: the final quiz. */
  section: string | null;
}

/** A person's one attempt. */
export interface AttemptRow {
  id: number;
  seed: number;
  startedAt: Instant;
  deadlineAt: Instant | null;
  extraSeconds: number;
  finishedAt: Instant | null;
  finishedBy: FinishedBy | null;
  devices: string[];
  points: number | null;
  maxPoints: number | null;
}

/** The course of an address as somebody stands to it, its quiz, and their attempt. */
export interface QuizRow {
  courseId: number;
  courseSlug: string;
  courseTitle: string;
  courseLang: Lang;
  status: CourseStatus;
  instructorId: number;
  isCoEditor: boolean;
  enrollment: EnrollmentStatus | null;
  quizId: number;
  sectionId: number | null;
  sectionTitle: string | null;
  title: string;
  /** Markdown. */
  description: string;
  opensAt: Instant | null;
  closesAt: Instant | null;
  limitMinutes: number | null;
  passMark: number;
  shuffleQuestions: boolean;
  shuffleOptions: boolean;
  resultsShown: ShownFrom;
  explanationsShown: ShownFrom;
  publishedAt: Instant | null;
  /** Without those that were dropped. */
  questionCount: number;
  pointsTotal: number;
  /** The viewer's extra time, and the longest that anybody has. */
  extraSeconds: number;
  longestExtraSeconds: number;
  attempt: AttemptRow | null;
}

/** Columns of an attempt under the names of `AttemptRow`, null without one. */
interface FlatAttempt {
  attemptId: number | null;
  seed: number;
  startedAt: Instant;
  deadlineAt: Instant | null;
  attemptExtra: number;
  finishedAt: Instant | null;
  finishedBy: FinishedBy | null;
  devices: string[];
  points: number | null;
  maxPoints: number | null;
}

const atAddress = ({ courseSlug, section }: QuizAddress) =>
  section === null
    ? sql`c.slug = ${courseSlug} and q.section_id is null`
    : sql`c.slug = ${courseSlug} and q.section_id::text = ${section}`;

/** Everything about a quiz but its questions, in one query; undefined when the course or the quiz does not exist. */
export async function findQuiz(
  db: Db | Tx,
  address: QuizAddress,
  userId: number,
): Promise<QuizRow | undefined> {
  const { rows: [row] } = await sql<Omit<QuizRow, "attempt"> & FlatAttempt>`
    select c.id as "courseId", c.slug as "courseSlug", c.title as "courseTitle",
      c.lang as "courseLang", c.status, c.instructor_id as "instructorId", e.status as enrollment,
      exists (select from course_instructors t
        where t.course_id = c.id and t.user_id = ${userId} and t.may_content) as "isCoEditor",
      q.id as "quizId", q.section_id as "sectionId", s.title as "sectionTitle", q.title,
      q.description, q.opens_at as "opensAt", q.closes_at as "closesAt",
      q.time_limit_minutes as "limitMinutes", q.pass_mark as "passMark",
      q.shuffle_questions as "shuffleQuestions", q.shuffle_options as "shuffleOptions",
      q.results_shown as "resultsShown", q.explanations_shown as "explanationsShown",
      q.published_at as "publishedAt", asked.count as "questionCount",
      asked.points as "pointsTotal", coalesce(x.seconds, 0) as "extraSeconds",
      coalesce((select max(o.seconds) from quiz_extra_time o where o.quiz_id = q.id), 0)
        as "longestExtraSeconds",
      a.id as "attemptId", a.seed, a.started_at as "startedAt", a.deadline_at as "deadlineAt",
      a.extra_seconds as "attemptExtra", a.finished_at as "finishedAt",
      a.finished_by as "finishedBy", a.devices, a.points, a.max_points as "maxPoints"
    from courses c
    join quizzes q on q.course_id = c.id
    left join sections s on s.id = q.section_id
    left join enrollments e on e.course_id = c.id and e.user_id = ${userId}
    left join quiz_attempts a on a.quiz_id = q.id and a.user_id = ${userId}
    left join quiz_extra_time x on x.quiz_id = q.id and x.user_id = ${userId}
    cross join lateral (
      select count(*)::int as count, coalesce(sum(points), 0)::int as points
      from quiz_questions where quiz_id = q.id and dropped_at is null
    ) asked
    where ${atAddress(address)}`.execute(db);
  return row && withAttempt(row);
}

function withAttempt(row: Omit<QuizRow, "attempt"> & FlatAttempt): QuizRow {
  const { attemptId, attemptExtra, seed, startedAt, deadlineAt, finishedAt, ...rest } = row;
  const { finishedBy, devices, points, maxPoints, ...quiz } = rest;
  if (attemptId === null) return { ...quiz, attempt: null };
  const result = { finishedAt, finishedBy, points, maxPoints };
  const times = { startedAt, deadlineAt, extraSeconds: attemptExtra };
  return { ...quiz, attempt: { id: attemptId, seed, ...times, devices, ...result } };
}

/** A question with what somebody answered to it. */
export interface QuestionRow {
  id: number;
  kind: QuestionKind;
  /** Markdown. */
  prompt: string;
  /** Markdown. */
  explanation: string;
  points: number;
  spec: QuestionSpec;
  isDropped: boolean;
  /** Of the attempt; null: none was given, or it was taken back. */
  answer: AnswerValue | null;
  /** Null: nothing was saved. */
  seq: number | null;
  savedAt: Instant | null;
  /** What the answer brought, once the attempt is finished. */
  answerPoints: number | null;
}

/** The questions of a quiz in the author's order, with the answers of an attempt (null: without). */
export async function selectQuestions(
  db: Db | Tx,
  quizId: number,
  attemptId: number | null,
): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select q.id, q.kind, q.prompt, q.explanation, q.points, q.spec,
      q.dropped_at is not null as "isDropped", a.value as answer, a.seq,
      a.saved_at as "savedAt", a.points as "answerPoints"
    from quiz_questions q
    left join quiz_answers a on a.question_id = q.id and a.attempt_id = ${attemptId}::bigint
    where q.quiz_id = ${quizId} order by q.position, q.id`.execute(db);
  return rows;
}

/** The quizzes of a course that students may know of, the final one last. */
export interface QuizSummary {
  quizId: number;
  sectionId: number | null;
  title: string;
  countsForCertificate: boolean;
  passMark: number;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  points: number | null;
  maxPoints: number | null;
  resultsShown: ShownFrom;
  closesAt: Instant | null;
  longestExtraSeconds: number;
}

/** The published quizzes of a course with a person's attempts; without questions there is nothing to take yet. */
export async function selectSummaries(
  db: Db | Tx,
  course: { id: number } | { slug: string },
  userId: number,
): Promise<QuizSummary[]> {
  const isCourse = "id" in course ? sql`c.id = ${course.id}` : sql`c.slug = ${course.slug}`;
  const { rows } = await sql<QuizSummary>`
    select q.id as "quizId", q.section_id as "sectionId", q.title,
      q.counts_for_certificate as "countsForCertificate", q.pass_mark as "passMark",
      a.started_at as "startedAt", a.finished_at as "finishedAt", a.points,
      a.max_points as "maxPoints", q.results_shown as "resultsShown", q.closes_at as "closesAt",
      coalesce((select max(o.seconds) from quiz_extra_time o where o.quiz_id = q.id), 0)
        as "longestExtraSeconds"
    from courses c
    join quizzes q on q.course_id = c.id
    left join sections s on s.id = q.section_id
    left join quiz_attempts a on a.quiz_id = q.id and a.user_id = ${userId}
    where ${isCourse} and q.published_at is not null
      and exists (select from quiz_questions o where o.quiz_id = q.id)
      -- Of a deleted section only those are left who have taken its quiz.
      and (s.retired_at is null or a.id is not null)
    order by s.position nulls last, s.id`.execute(db);
  return rows;
}

/** A quiz as the course's page names it. */
export interface NamedQuiz {
  title: string;
  /** Null: the final quiz. */
  sectionTitle: string | null;
}

/** The published quizzes of a course, the final one last. */
export async function selectNamed(db: Db, courseId: number): Promise<NamedQuiz[]> {
  const { rows } = await sql<NamedQuiz>`
    select q.title, s.title as "sectionTitle"
    from quizzes q left join sections s on s.id = q.section_id
    where q.course_id = ${courseId} and q.published_at is not null and s.retired_at is null
    order by s.position nulls last, s.id`.execute(db);
  return rows;
}

/** An attempt as its student takes it with them, without the score, which the quiz may keep to itself. */
export interface ExportedAttempt {
  course: string;
  quiz: string;
  startedAt: Instant;
  finishedAt: Instant | null;
  answers: { question: string; answer: AnswerValue | null; savedAt: string }[];
}

/** Every attempt of a person with its answers, oldest first. */
export async function selectForExport(db: Db, userId: number): Promise<ExportedAttempt[]> {
  const { rows } = await sql<ExportedAttempt>`
    select c.slug as course, q.title as quiz, a.started_at as "startedAt",
      a.finished_at as "finishedAt",
      (select coalesce(jsonb_agg(jsonb_build_object('question', o.prompt, 'answer', n.value,
          'savedAt', to_char(n.saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by n.saved_at, o.id), '[]')
        from quiz_answers n join quiz_questions o on o.id = n.question_id
        where n.attempt_id = a.id) as answers
    from quiz_attempts a join quizzes q on q.id = a.quiz_id join courses c on c.id = q.course_id
    where a.user_id = ${userId} order by a.started_at, a.id`.execute(db);
  return rows;
}

/** Whether a person has an attempt that is not finished. */
export async function hasOpenAttempt(db: Db, userId: number): Promise<boolean> {
  const row = await db.selectFrom("quiz_attempts").select("id")
    .where("user_id", "=", userId).where("finished_at", "is", null).limit(1).executeTakeFirst();
  return row !== undefined;
}
