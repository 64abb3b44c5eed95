import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../database.ts";
import { json, texts } from "../../platform/db/mod.ts";
import type { AnswerValue, QuestionSpec } from "../spec.ts";
import type { Correction } from "./correction.ts";
import type { OwnQuestionRow } from "./queries.ts";

type Instant = Temporal.Instant;

/** Waits for attempts that are just being finished, and holds the others until the correction is done. */
export async function lockAttempts(tx: Tx, quizId: number): Promise<void> {
  await tx.selectFrom("quiz_attempts").select("id").where("quiz_id", "=", quizId).orderBy("id")
    .forUpdate().execute();
}

/** Writes a corrected question past the lock of started quizzes. */
export async function correctQuestion(
  tx: Tx,
  questionId: number,
  change: { spec: QuestionSpec; droppedAt: Instant | null },
  now: Instant,
): Promise<void> {
  await sql`select set_config('assessment.regrading', 'on', true)`.execute(tx);
  await tx.updateTable("quiz_questions").set({
    spec: json<QuestionSpec>(change.spec),
    dropped_at: change.droppedAt,
    updated_at: now,
  }).where("id", "=", questionId).execute();
  await sql`select set_config('assessment.regrading', '', true)`.execute(tx);
}

/** The different answers to a question in finished attempts. */
export async function selectAnswerValues(tx: Tx, questionId: number): Promise<AnswerValue[]> {
  const { rows } = await sql<{ value: AnswerValue | null }>`
    select distinct o.value from quiz_answers o
    join quiz_attempts a on a.id = o.attempt_id and a.finished_at is not null
    where o.question_id = ${questionId} and o.value <> 'null'`.execute(tx);
  return rows.flatMap(({ value }) => value === null ? [] : [value]);
}

/** Gives every finished answer to a question the points of its value. */
export async function setPointsByValue(
  tx: Tx,
  questionId: number,
  graded: readonly { value: AnswerValue; points: number }[],
): Promise<void> {
  await sql`
    update quiz_answers o set points = g.points
    from jsonb_to_recordset(${json(graded)}) g(value jsonb, points numeric), quiz_attempts a
    where o.question_id = ${questionId} and o.value = g.value
      and a.id = o.attempt_id and a.finished_at is not null
      and o.points is distinct from g.points`.execute(tx);
}

/** Sums up finished attempts anew; those whose score has changed. */
export async function sumScores(tx: Tx, quizId: number): Promise<{ id: number; userId: number }[]> {
  const { rows } = await sql<{ id: number; userId: number }>`
    update quiz_attempts a set points = fresh.points, max_points = fresh.most
    from (
      select d.id,
        coalesce(sum(o.points) filter (where q.dropped_at is null), 0) as points,
        (select coalesce(sum(points), 0) from quiz_questions
          where quiz_id = ${quizId} and dropped_at is null) as most
      from quiz_attempts d
      left join quiz_answers o on o.attempt_id = d.id
      left join quiz_questions q on q.id = o.question_id
      where d.quiz_id = ${quizId} and d.finished_at is not null
      group by d.id
    ) fresh
    where a.id = fresh.id and (a.points, a.max_points) is distinct from (fresh.points, fresh.most)
    returning a.id, a.user_id as "userId"`.execute(tx);
  return rows;
}

/** Notes who has corrected what, and why. */
export async function insertRegrade(
  tx: Tx,
  entry: {
    quizId: number;
    questionId: number;
    correction: Correction;
    reason: string;
    changedCount: number;
    madeBy: number;
    now: Instant;
  },
): Promise<void> {
  const { action, ...detail } = entry.correction;
  await tx.insertInto("quiz_regrades").values({
    quiz_id: entry.quizId,
    question_id: entry.questionId,
    action,
    detail: json(detail),
    reason: entry.reason,
    changed_count: entry.changedCount,
    made_by: entry.madeBy,
    made_at: entry.now,
  }).execute();
}

/** A correction as it was noted. */
export interface RegradeRow {
  id: number;
  questionId: number;
  action: Correction["action"];
  detail: Record<string, unknown>;
  reason: string;
  /** Scores that it has changed. */
  changed: number;
  madeBy: string;
  at: Instant;
  /** The question's number in the quiz, from 1. */
  question: number;
}

/** Of which quiz corrections are listed, or of one question, and what they have to match. */
interface RegradesWanted {
  quizId: number;
  /** Null: of every question. */
  questionId: number | null;
  /** Has to be in the reason or the name of who made it; null: every correction. */
  pattern: string | null;
}

/** The corrections of a quiz, for a list. */
export function regradeRows(
  { quizId, questionId, pattern }: RegradesWanted,
): RawBuilder<RegradeRow> {
  const ofQuestion = questionId === null ? sql`` : sql`and r.question_id = ${questionId}`;
  const matches = pattern === null
    ? sql``
    : sql`and (r.reason ilike ${pattern} or u.name ilike ${pattern})`;
  return sql<RegradeRow>`
    select r.id, r.question_id as "questionId", r.action, r.detail, r.reason,
      r.changed_count as changed, u.name as "madeBy", lower(u.name) as who, r.made_at as at,
      (select count(*) from quiz_questions o
        where o.quiz_id = q.quiz_id and (o.position, o.id) <= (q.position, q.id)) as question
    from quiz_regrades r join users u on u.id = r.made_by
    join quiz_questions q on q.id = r.question_id
    where r.quiz_id = ${quizId} ${ofQuestion} ${matches}`;
}

/** What was answered to a question, and how often. */
export interface GivenAnswer {
  /** Of the answer, the same for the same one. */
  id: string;
  value: AnswerValue;
  count: number;
  /** The points it brought. */
  points: number;
}

/**
 * The different answers to a question in finished attempts, for a list; one of `patterns` has to be in the answer as
 * JSON, null: every answer. `written` sorts texts by their letters, numbers by their value.
 */
export function givenAnswerRows(
  question: Pick<OwnQuestionRow, "id" | "kind">,
  patterns: readonly string[] | null,
): RawBuilder<GivenAnswer> {
  const matches = patterns === null ? sql`` : sql`and o.value::text ilike any(${texts(patterns)})`;
  const written = question.kind === "number"
    ? sql`least(greatest((o.value #>> '{}')::numeric * 1000, -1e15), 1e15)::bigint`
    : sql`lower(o.value #>> '{}')`;
  return sql<GivenAnswer>`
    select md5(o.value::text)::uuid as id, o.value, count(*) as count, ${written} as written,
      max(coalesce(o.points, 0)) as points, round(max(coalesce(o.points, 0)) * 1000)::bigint as worth
    from quiz_answers o join quiz_attempts a on a.id = o.attempt_id
    where o.question_id = ${question.id} and a.finished_at is not null and o.value <> 'null' ${matches}
    group by o.value`;
}
