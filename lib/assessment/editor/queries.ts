import { type SelectQueryBuilder, sql } from "kysely";
import type { Database, Db, Tx } from "../../database.ts";
import { bigints, json } from "../../platform/db/mod.ts";
import type { QuestionDraft } from "../exchange/draft.ts";
import type { QuizzesTable, ShownFrom } from "../tables.ts";
import type { QuestionKind, QuestionSpec } from "../spec.ts";

type Instant = Temporal.Instant;

/** A quiz as those know it who manage it. */
export interface OwnQuizRow {
  id: number;
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
  countsForCertificate: boolean;
  publishedAt: Instant | null;
  /** Without those that were dropped. */
  questionCount: number;
  pointsTotal: number;
  startedCount: number;
  finishedCount: number;
}

function quizRows(db: Db | Tx) {
  return db.selectFrom("quizzes as q")
    .leftJoin("sections as s", "s.id", "q.section_id")
    .select([
      "q.id",
      "q.section_id as sectionId",
      "s.title as sectionTitle",
      "q.title",
      "q.description",
      "q.opens_at as opensAt",
      "q.closes_at as closesAt",
      "q.time_limit_minutes as limitMinutes",
      "q.pass_mark as passMark",
      "q.shuffle_questions as shuffleQuestions",
      "q.shuffle_options as shuffleOptions",
      "q.results_shown as resultsShown",
      "q.explanations_shown as explanationsShown",
      "q.counts_for_certificate as countsForCertificate",
      "q.published_at as publishedAt",
      sql<number>`(select count(*) from quiz_questions o
        where o.quiz_id = q.id and o.dropped_at is null)::int`.as("questionCount"),
      sql<number>`(select coalesce(sum(o.points), 0) from quiz_questions o
        where o.quiz_id = q.id and o.dropped_at is null)::int`.as("pointsTotal"),
      sql<number>`(select count(*) from quiz_attempts a where a.quiz_id = q.id)::int`
        .as("startedCount"),
      sql<number>`(select count(*) from quiz_attempts a
        where a.quiz_id = q.id and a.finished_at is not null)::int`.as("finishedCount"),
    ]);
}

/** One quiz of a course. */
export function findQuiz(
  db: Db | Tx,
  courseId: number,
  id: number,
): Promise<OwnQuizRow | undefined> {
  return quizRows(db).where("q.course_id", "=", courseId).where("q.id", "=", id).executeTakeFirst();
}

/** The quizzes of a course in the order of its sections, the final one last. */
export function selectQuizzes(db: Db | Tx, courseId: number): Promise<OwnQuizRow[]> {
  return quizRows(db).where("q.course_id", "=", courseId)
    .orderBy(sql`s.position nulls last`).orderBy("q.id").execute();
}

/** The sections of a course that have no quiz yet. */
export function selectFreeSections(
  db: Db | Tx,
  courseId: number,
): Promise<{ id: number; title: string }[]> {
  return db.selectFrom("sections as s").select(["s.id", "s.title"])
    .where("s.course_id", "=", courseId).where("s.retired_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("quizzes as q").select("q.id").whereRef("q.section_id", "=", "s.id")))
    )
    .orderBy("s.position").orderBy("s.id").execute();
}

/** A section of a course, by its id. */
export function findSection(tx: Tx, courseId: number, id: number) {
  return tx.selectFrom("sections").select(["id", "title"])
    .where("course_id", "=", courseId).where("id", "=", id).where("retired_at", "is", null)
    .executeTakeFirst();
}

/** Makes a draft with the usual settings; undefined when the place has a quiz already. */
export async function insertQuiz(
  tx: Tx,
  quiz: { courseId: number; sectionId: number | null; title: string; now: Instant },
): Promise<number | undefined> {
  const row = await tx.insertInto("quizzes").values({
    course_id: quiz.courseId,
    section_id: quiz.sectionId,
    title: quiz.title,
    opens_at: null,
    closes_at: null,
    time_limit_minutes: null,
    counts_for_certificate: quiz.sectionId === null,
    published_at: null,
    created_at: quiz.now,
    updated_at: quiz.now,
  }).onConflict((conflict) => conflict.doNothing()).returning("id").executeTakeFirst();
  return row?.id;
}

/** What the form of settings changes. */
export type QuizSettings =
  & Pick<
    QuizzesTable,
    "title" | "opens_at" | "closes_at" | "time_limit_minutes" | "counts_for_certificate"
  >
  & {
    description: string;
    pass_mark: number;
    shuffle_questions: boolean;
    shuffle_options: boolean;
    results_shown: ShownFrom;
    explanations_shown: ShownFrom;
  };

/** Holds a quiz against starts, edits and regradings at the same time. False when it is gone. */
export async function lockQuiz(tx: Tx, id: number): Promise<boolean> {
  const row = await tx.selectFrom("quizzes").select("id").where("id", "=", id).forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps changed settings. */
export async function updateSettings(
  tx: Tx,
  id: number,
  settings: QuizSettings,
  now: Instant,
): Promise<void> {
  await tx.updateTable("quizzes").set({ ...settings, updated_at: now }).where("id", "=", id)
    .execute();
}

/**
 * Gives running attempts the later of the deadline that they were promised and the one that the settings make:
 * time is never taken from somebody who has begun.
 */
export async function extendDeadlines(tx: Tx, quizId: number): Promise<void> {
  await sql`
    update quiz_attempts a set deadline_at = fresh.deadline
    from (
      -- Of two nulls least() is null: no end.
      select o.id, least(o.started_at + make_interval(mins => q.time_limit_minutes), q.closes_at)
        + make_interval(secs => o.extra_seconds) as deadline
      from quiz_attempts o join quizzes q on q.id = o.quiz_id
      where o.quiz_id = ${quizId} and o.finished_at is null and o.deadline_at is not null
    ) fresh
    where a.id = fresh.id and a.finished_at is null
      and (fresh.deadline is null or fresh.deadline > a.deadline_at)`.execute(tx);
}

/** Shows a quiz to students, or hides it again. */
export async function setPublished(tx: Tx, id: number, at: Instant | null, now: Instant) {
  await tx.updateTable("quizzes").set({ published_at: at, updated_at: now }).where("id", "=", id)
    .execute();
}

/** Whether anybody has started. */
export async function hasAttempts(tx: Tx, quizId: number): Promise<boolean> {
  const row = await tx.selectFrom("quiz_attempts").select("id").where("quiz_id", "=", quizId)
    .limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Deletes a quiz with its questions. */
export async function deleteQuiz(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom("quizzes").where("id", "=", id).execute();
}

/** A question as those know it who manage it. */
export interface OwnQuestionRow {
  id: number;
  kind: QuestionKind;
  prompt: string;
  explanation: string;
  points: number;
  spec: QuestionSpec;
  droppedAt: Instant | null;
}

type QuestionQuery = SelectQueryBuilder<Database, "quiz_questions", OwnQuestionRow>;

function questionRows(db: Db | Tx, quizId: number): QuestionQuery {
  return db.selectFrom("quiz_questions")
    .select(["id", "kind", "prompt", "explanation", "points", "spec", "dropped_at as droppedAt"])
    .where("quiz_id", "=", quizId);
}

/** The questions of a quiz in order. */
export function selectQuestions(db: Db | Tx, quizId: number): Promise<OwnQuestionRow[]> {
  return questionRows(db, quizId).orderBy("position").orderBy("id").execute();
}

/** One question of a quiz. */
export function findQuestion(
  db: Db | Tx,
  quizId: number,
  id: number,
): Promise<OwnQuestionRow | undefined> {
  return questionRows(db, quizId).where("id", "=", id).executeTakeFirst();
}

/** How many questions a quiz has, those included that were dropped. */
export async function countQuestions(tx: Tx, quizId: number): Promise<number> {
  const { count } = await tx.selectFrom("quiz_questions").where("quiz_id", "=", quizId)
    .select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
}

/** Adds questions at the end, in order. */
export async function insertQuestions(
  tx: Tx,
  quizId: number,
  drafts: readonly QuestionDraft[],
  now: Instant,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into quiz_questions
      (quiz_id, position, kind, prompt, explanation, points, spec, dropped_at, created_at,
        updated_at)
    select ${quizId},
      coalesce((select max(position) from quiz_questions where quiz_id = ${quizId}), 0) + d.ordinality,
      d.draft->>'kind', d.draft->>'prompt', d.draft->>'explanation', (d.draft->>'points')::int,
      d.draft->'spec', case when (d.draft->>'isDropped')::boolean then ${now}::timestamptz end,
      ${now}, ${now}
    from jsonb_array_elements(${json(drafts)}) with ordinality d(draft, ordinality)
    order by d.ordinality returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Keeps a changed question, which counts from now on. False when it is gone. */
export async function updateQuestion(
  tx: Tx,
  quizId: number,
  id: number,
  { prompt, explanation, points, spec }: QuestionDraft,
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("quiz_questions")
    .set({
      prompt,
      explanation,
      points,
      spec: json<QuestionSpec>(spec),
      dropped_at: null,
      updated_at: now,
    })
    .where("quiz_id", "=", quizId).where("id", "=", id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a question out of a quiz that nobody has started. */
export async function deleteQuestion(tx: Tx, quizId: number, id: number): Promise<void> {
  await tx.deleteFrom("quiz_questions").where("quiz_id", "=", quizId).where("id", "=", id)
    .execute();
}

/** Puts the questions of a quiz in the order of `ids`; those not named stay behind them. */
export async function setOrder(tx: Tx, quizId: number, ids: readonly number[]): Promise<void> {
  await sql`
    update quiz_questions q set position = placed.position
    from (
      select id, row_number() over (
        order by array_position(${bigints(ids)}, id) nulls last, position, id) as position
      from quiz_questions where quiz_id = ${quizId}
    ) placed
    where q.id = placed.id and q.position <> placed.position`.execute(tx);
}
