import { sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { bigints, json } from "../platform/db/mod.ts";
import type { QuizAddress } from "./queries.ts";
import type { AnswerValue, QuestionKind, QuestionSpec } from "./spec.ts";
import type { FinishedBy } from "./tables.ts";
import { GRACE_MS } from "./timing.ts";

type Instant = Temporal.Instant;

/** Devices remembered of one attempt; who has more is not a student with a phone and a laptop. */
const MAX_DEVICES = 20;
const GRACE = sql.lit(`${GRACE_MS} milliseconds`);

/** What decides when an attempt ends. */
export interface StartSettings {
  opensAt: Instant | null;
  closesAt: Instant | null;
  limitMinutes: number | null;
  extraSeconds: number;
}

/** Holds on to a published quiz while an attempt of it starts; see `lockQuizForTimes`. */
export async function lockQuizForStart(
  tx: Tx,
  quizId: number,
  userId: number,
): Promise<StartSettings | undefined> {
  const quiz = await tx.selectFrom("quizzes")
    .select([
      "opens_at as opensAt",
      "closes_at as closesAt",
      "time_limit_minutes as limitMinutes",
    ])
    .where("id", "=", quizId).where("published_at", "is not", null).forKeyShare()
    .executeTakeFirst();
  if (!quiz) return undefined;
  const extra = await tx.selectFrom("quiz_extra_time").select("seconds")
    .where("quiz_id", "=", quizId).where("user_id", "=", userId).executeTakeFirst();
  return { ...quiz, extraSeconds: extra?.seconds ?? 0 };
}

/** Starts the one attempt; undefined when there is one already, or another request was faster. */
export async function insertAttempt(
  tx: Tx,
  attempt: {
    quizId: number;
    userId: number;
    seed: number;
    startedAt: Instant;
    deadlineAt: Instant | null;
    extraSeconds: number;
    device: string;
  },
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into quiz_attempts
      (quiz_id, user_id, seed, started_at, deadline_at, extra_seconds, devices)
    values (${attempt.quizId}, ${attempt.userId}, ${attempt.seed}, ${attempt.startedAt},
      ${attempt.deadlineAt}, ${attempt.extraSeconds}, array[${attempt.device}::text])
    on conflict on constraint quiz_attempts_one do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

/** Makes a device the newest of an attempt; with `onlyIfNew` one that was here before stays where it is. */
export async function claimDevice(
  db: Db | Tx,
  attemptId: number,
  device: string,
  { onlyIfNew }: { onlyIfNew: boolean },
): Promise<string[] | undefined> {
  const { rows } = await sql<{ devices: string[] }>`
    update quiz_attempts set devices =
      (array_append(array_remove(devices, ${device}::text), ${device}::text))
        [greatest(1, cardinality(array_remove(devices, ${device}::text)) + 2 - ${MAX_DEVICES}):]
    where id = ${attemptId} and finished_at is null
      and (${!onlyIfNew}::boolean or ${device}::text <> all(devices))
    returning devices`.execute(db);
  return rows[0]?.devices;
}

/** What answers to a quiz are judged by. */
export interface QuizSpecs {
  quizId: number;
  questions: { id: number; kind: QuestionKind; spec: QuestionSpec }[];
  /** Somebody has started: the questions stay as they are, but for what a regrading takes as right. */
  isLocked: boolean;
}

/** What answers to a published quiz are judged by; undefined when there is none. */
export async function selectSpecs(
  db: Db,
  { courseSlug, section }: QuizAddress,
): Promise<QuizSpecs | undefined> {
  const { rows } = await sql<QuizSpecs>`
    select q.id as "quizId", exists (select from quiz_attempts a where a.quiz_id = q.id) as "isLocked",
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'spec', o.spec)), '[]')
        from quiz_questions o where o.quiz_id = q.id) as questions
    from courses c join quizzes q on q.course_id = c.id
    where c.slug = ${courseSlug} and q.section_id::text is not distinct from ${section}
      and q.published_at is not null`.execute(db);
  return rows[0];
}

/** An answer that wants to be saved. */
export interface Save {
  question: number;
  value: AnswerValue | null;
  seq: number;
}

/** What is kept of a question now. */
export interface Saved {
  question: number;
  seq: number;
  at: Instant;
}

/** A batch of answers as it came, read and judged. */
export interface Batch {
  address: QuizAddress;
  userId: number;
  /** The quiz by which the answers were judged. */
  quizId: number;
  /** Null: from any. */
  device: string | null;
  /** At most one a question. */
  saves: readonly Save[];
  now: Instant;
}

/** How an attempt stands, and what it keeps of a batch; nothing unless it `isOpen` for it. */
export interface Saving {
  /** Null: there is no attempt. */
  attemptId: number | null;
  quizId: number | null;
  deadlineAt: Instant | null;
  finishedAt: Instant | null;
  devices: string[] | null;
  isOpen: boolean | null;
  saved: Saved[];
}

/** Saves a batch in one statement; see the migration for what it guards. */
export async function saveAnswers(db: Db | Tx, batch: Batch): Promise<Saving> {
  const { address: { courseSlug, section }, userId, quizId, device, saves, now } = batch;
  type Row = Omit<Saving, "saved"> & { saved: (Omit<Saved, "at"> & { at: string })[] | null };
  const { rows: [row] } = await sql<Row>`
    select quiz as "quizId", attempt as "attemptId", deadline as "deadlineAt",
      finished as "finishedAt", devices, is_open as "isOpen", saved
    from save_quiz_answers(${courseSlug}, ${section}, ${userId}, ${quizId}, ${device},
      ${json(saves)}, ${now}, ${GRACE})`.execute(db);
  const saved = row.saved?.map((one) => ({ ...one, at: Temporal.Instant.from(one.at) })) ??
    saves.map(({ question, seq }) => ({ question, seq, at: now }));
  return { ...row, saved };
}

/** An attempt that a transaction has locked in order to finish it. */
export interface LockedAttempt {
  id: number;
  quizId: number;
  userId: number;
  courseId: number;
  deadlineAt: Instant | null;
}

const LOCKED = sql`
  select a.id, a.quiz_id as "quizId", a.user_id as "userId", q.course_id as "courseId",
    a.deadline_at as "deadlineAt"
  from quiz_attempts a join quizzes q on q.id = a.quiz_id`;

/** Locks an attempt that is still open; undefined when somebody else has finished it. */
export async function lockAttempt(tx: Tx, attemptId: number): Promise<LockedAttempt | undefined> {
  const { rows } = await sql<LockedAttempt>`${LOCKED}
    where a.id = ${attemptId} and a.finished_at is null for no key update of a`.execute(tx);
  return rows[0];
}

/** Open attempts whose time and grace are over. */
const overdue = (now: Instant) =>
  sql`a.finished_at is null and a.deadline_at < ${now}::timestamptz - ${GRACE}::interval`;

/** Locks some attempts whose time is over, but none that another transaction is at. */
export async function lockOverdue(
  tx: Tx,
  now: Instant,
  limit: number,
): Promise<LockedAttempt[]> {
  const { rows } = await sql<LockedAttempt>`${LOCKED}
    where ${overdue(now)} order by a.deadline_at limit ${limit}
    for no key update of a skip locked`.execute(tx);
  return rows;
}

/** How many attempts wait to be closed. */
export async function countOverdue(db: Db, now: Instant): Promise<number> {
  const { rows: [{ count }] } = await sql<{ count: number }>`
    select count(*)::int as count from quiz_attempts a where ${overdue(now)}`.execute(db);
  return count;
}

/** What is needed to grade one answer. */
export interface AnswerToGrade {
  attemptId: number;
  questionId: number;
  kind: QuestionKind;
  spec: QuestionSpec;
  /** What the question is worth. */
  points: number;
  value: AnswerValue | null;
}

/** Every answer of some attempts to questions that count. */
export async function selectToGrade(
  tx: Tx,
  attemptIds: readonly number[],
): Promise<AnswerToGrade[]> {
  const { rows } = await sql<AnswerToGrade>`
    select a.attempt_id as "attemptId", a.question_id as "questionId", q.kind, q.spec, q.points,
      a.value
    from quiz_answers a join quiz_questions q on q.id = a.question_id
    where a.attempt_id = any(${bigints(attemptIds)}) and q.dropped_at is null`.execute(tx);
  return rows;
}

/** Writes what each answer brought. */
export async function setAnswerPoints(
  tx: Tx,
  graded: readonly { attemptId: number; questionId: number; points: number }[],
): Promise<void> {
  await sql`
    update quiz_answers a set points = g.points
    from jsonb_to_recordset(${json(graded)})
      as g("attemptId" bigint, "questionId" bigint, points numeric)
    where a.attempt_id = g."attemptId" and a.question_id = g."questionId"`.execute(tx);
}

/** Finishes locked attempts with the sum of what their answers brought. */
export async function setFinished(
  tx: Tx,
  finished: readonly { id: number; at: string; by: FinishedBy }[],
): Promise<void> {
  await sql`
    update quiz_attempts a set finished_at = f.at, finished_by = f.by, points = reached.points,
      max_points = asked.points
    from jsonb_to_recordset(${json(finished)}) as f(id bigint, at timestamptz, by text)
    cross join lateral (
      select coalesce(sum(n.points), 0) as points
      from quiz_answers n join quiz_questions o on o.id = n.question_id
      where n.attempt_id = f.id and o.dropped_at is null
    ) reached
    join quiz_attempts self on self.id = f.id
    cross join lateral (
      select coalesce(sum(o.points), 0) as points from quiz_questions o
      where o.quiz_id = self.quiz_id and o.dropped_at is null
    ) asked
    where a.id = f.id`.execute(tx);
}
