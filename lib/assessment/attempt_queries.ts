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

/** What has to be known before answers are saved. */
export interface SavingRow {
  attemptId: number | null;
  quizId: number;
  deadlineAt: Instant | null;
  finishedAt: Instant | null;
  devices: string[] | null;
  /** Those of the questions asked for that the quiz has. */
  questions: { id: number; kind: QuestionKind; spec: QuestionSpec }[];
}

/** The attempt of a person with an active seat, and some of its questions; undefined without seat or quiz. */
export async function findSaving(
  db: Db,
  address: QuizAddress,
  userId: number,
  questionIds: readonly number[],
): Promise<SavingRow | undefined> {
  const section = address.section;
  const isPlace = section === null
    ? sql`q.section_id is null`
    : sql`q.section_id::text = ${section}`;
  const { rows } = await sql<SavingRow>`
    select a.id as "attemptId", q.id as "quizId", a.deadline_at as "deadlineAt",
      a.finished_at as "finishedAt", a.devices, asked.questions
    from courses c
    join enrollments e on e.course_id = c.id and e.user_id = ${userId} and e.status = 'active'
    join quizzes q on q.course_id = c.id and q.published_at is not null and ${isPlace}
    left join quiz_attempts a on a.quiz_id = q.id and a.user_id = ${userId}
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'spec', o.spec)), '[]')
        as questions
      from quiz_questions o where o.quiz_id = q.id and o.id = any(${bigints(questionIds)})
    ) asked
    where c.slug = ${address.courseSlug} and c.status <> 'draft'`.execute(db);
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

/**
 * Saves a batch of answers, one a question, in one statement, if the attempt still takes them from this device (null:
 * from any). What is older than what is kept changes nothing. The share of the attempt's row makes closing wait for
 * saves and saves for closing: an acknowledged answer is graded. Undefined when the attempt takes none.
 */
export async function saveAnswers(
  db: Db | Tx,
  { attemptId, device, saves, now }: {
    attemptId: number;
    device: string | null;
    saves: readonly Save[];
    now: Instant;
  },
): Promise<Saved[] | undefined> {
  const { rows } = await sql<{ question: number | null; seq: number; at: Instant }>`
    with open as materialized (
      select id, quiz_id from quiz_attempts
      where id = ${attemptId} and finished_at is null
        and (deadline_at is null or deadline_at + ${GRACE}::interval >= ${now}::timestamptz)
        and (${device}::text is null or devices[cardinality(devices)] = ${device}::text)
      for share
    ), given as (
      select * from jsonb_to_recordset(${
    json(saves)
  }) as g(question bigint, value jsonb, seq bigint)
    ), written as (
      insert into quiz_answers (attempt_id, question_id, quiz_id, value, seq, saved_at)
      select open.id, given.question, open.quiz_id, coalesce(given.value, 'null'), given.seq,
        ${now}::timestamptz
      from open cross join given
      on conflict (attempt_id, question_id) do update
        set value = excluded.value, seq = excluded.seq, saved_at = excluded.saved_at
        where quiz_answers.seq < excluded.seq
      returning question_id, seq, saved_at
    )
    select given.question, coalesce(w.seq, k.seq) as seq, coalesce(w.saved_at, k.saved_at) as at
    from open left join given on true
    left join written w on w.question_id = given.question
    left join quiz_answers k on k.attempt_id = open.id and k.question_id = given.question`
    .execute(db);
  if (rows.length === 0) return undefined;
  return rows.flatMap(({ question, seq, at }) => question === null ? [] : [{ question, seq, at }]);
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
