import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { FinishedBy } from "../tables.ts";

type Instant = Temporal.Instant;

/** How finished attempts went, all scores in percent of the points. */
export interface ResultSummary {
  finished: number;
  running: number;
  passed: number;
  /** Null without a finished attempt. */
  mean: number | null;
  median: number | null;
  /** How many scores are in 0–<10, 10–<20, … 90–100. */
  bins: number[];
}

const PERCENT = sql`case when a.max_points > 0 then a.points * 100.0 / a.max_points else 100 end`;

/** The summary of a quiz in one query. */
export async function selectSummary(
  db: Db,
  quizId: number,
  passMark: number,
): Promise<ResultSummary> {
  const { rows: [row] } = await sql<ResultSummary>`
    with done as (
      select ${PERCENT} as percent from quiz_attempts a
      where a.quiz_id = ${quizId} and a.finished_at is not null
    )
    select count(*)::int as finished,
      (select count(*) from quiz_attempts where quiz_id = ${quizId} and finished_at is null)::int
        as running,
      count(*) filter (where percent >= ${passMark})::int as passed,
      avg(percent)::float8 as mean,
      percentile_cont(0.5) within group (order by percent)::float8 as median,
      array(
        select (select count(*) from done
          where least(9, floor(percent / 10)) = bin.number)::int
        from generate_series(0, 9) bin(number) order by bin.number
      ) as bins
    from done`.execute(db);
  return row;
}

/** How one question went over all finished attempts. */
export interface QuestionStatistics {
  id: number;
  /** Among the questions of its quiz, from 1. */
  position: number;
  prompt: string;
  points: number;
  isDropped: boolean;
  answered: number;
  /**
   * Facility index: the mean share of the question's points, 0 to 1, an open answer being 0 (Moodle, "Quiz statistics
   * calculations", F). Null without a finished attempt.
   */
  facility: number | null;
  /**
   * Discrimination: Pearson's correlation, −1 to 1, between the points of the question and those of all other questions
   * (corrected item-total correlation; Moodle, ibid.). Null when either does not vary.
   */
  discrimination: number | null;
}

/** Signs of Markdown, which nobody searches for. */
const SIGNS = "[*_`#]";

/**
 * How the questions of a quiz went, for a list; `pattern` has to be in the prompt, null: every question. One that was
 * dropped keeps its own figures. In an order, what has no figure stands before everything that has.
 */
export function statisticsRows(
  quizId: number,
  pattern: string | null,
): RawBuilder<QuestionStatistics> {
  const matches = pattern === null
    ? sql`true`
    : sql`regexp_replace(z.prompt, ${SIGNS}, '', 'g') ilike ${pattern}`;
  return sql<QuestionStatistics>`
    select z.*, coalesce(round(z.facility * 1000000), -1)::bigint as easy,
      coalesce(round(z.discrimination * 1000000), -2000000)::bigint as telling
    from (
      select q.id, q.prompt, q.points, q.dropped_at is not null as "isDropped",
        row_number() over (order by q.position, q.id) as position,
        count(o.value) filter (where o.value <> 'null')::int as answered,
        avg(coalesce(o.points, 0) / q.points) filter (where a.id is not null)::float8 as facility,
        case when count(distinct coalesce(o.points, 0)) > 1 then
          corr(coalesce(o.points, 0)::float8, (a.points - own.points)::float8)
        end as discrimination
      from quiz_questions q
      left join quiz_attempts a on a.quiz_id = q.quiz_id and a.finished_at is not null
      left join quiz_answers o on o.attempt_id = a.id and o.question_id = q.id
      left join lateral (
        select case when q.dropped_at is null then coalesce(o.points, 0) else 0 end as points
      ) own on true
      where q.quiz_id = ${quizId}
      group by q.id
    ) z where ${matches}`;
}

/** A student's attempt. */
export interface ResultRow {
  attemptId: number;
  fullName: string;
  email: string;
  startedAt: Instant;
  finishedAt: Instant | null;
  finishedBy: FinishedBy | null;
  points: number | null;
  maxPoints: number | null;
  /** What each question brought, by its id; only in a file. */
  answers?: Readonly<Record<string, number>>;
}

/**
 * The attempts at a quiz, for a list; `pattern` has to be in the student's name or address, null: everybody. With
 * `answers` for a file that has a column for each question.
 */
export function resultRows(
  quizId: number,
  { pattern, withAnswers }: { pattern: string | null; withAnswers: boolean },
): RawBuilder<ResultRow> {
  const matches = pattern === null
    ? sql``
    : sql`and u.name || ' ' || u.email::text ilike ${pattern}`;
  const answers = withAnswers
    ? sql`, (select coalesce(jsonb_object_agg(o.question_id, o.points), '{}') from quiz_answers o
        where o.attempt_id = a.id and o.points is not null) as answers`
    : sql``;
  return sql<ResultRow>`
    select a.id as "attemptId", u.name as "fullName", lower(u.name) as name, u.email, a.started_at as "startedAt",
      a.finished_at as "finishedAt", a.finished_by as "finishedBy", a.points,
      a.max_points as "maxPoints", coalesce(a.finished_at, 'epoch'::timestamptz) as finished,
      case when a.finished_at is null then -1 else round(a.points * 1000) end::bigint as score,
      case when a.finished_at is null then -1 else round(${PERCENT} * 100) end::bigint as percent
      ${answers}
    from quiz_attempts a join users u on u.id = a.user_id
    where a.quiz_id = ${quizId} ${matches}`;
}
