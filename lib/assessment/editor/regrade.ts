import { z } from "zod";
import type { Asker } from "../../catalog/rules.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { parseInput, says } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import type { Messages } from "../../platform/i18n/mod.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
  type SortType,
} from "../../platform/listing.ts";
import { readTables } from "../../platform/listing_tables.ts";
import { parseNumber, pointsOf } from "../grading.ts";
import { gradable, type QuestionKind, specSchema } from "../spec.ts";
import { CORRECTING, type OwnQuiz, type QuizPlace, requireOwnQuiz } from "./access.ts";
import { answerPatterns } from "./answer_words.ts";
import { correctedSpec, type Correction, CORRECTIONS } from "./correction.ts";
import { reason } from "./input.ts";
import * as questionQueries from "./queries.ts";
import type { OwnQuestionRow } from "./queries.ts";
import { openQuestion } from "./questions.ts";
import * as queries from "./regrade_queries.ts";
import type { GivenAnswer, RegradeRow } from "./regrade_queries.ts";

type Place = QuizPlace & { question: string };

const figure = z.string(says("csv_number_invalid")).transform((text, context) => {
  const value = parseNumber(text);
  if (value !== null) return value;
  context.addIssue({ code: "custom", message: "csv_number_invalid" });
  return z.NEVER;
});
const choice = z.string(says("not_a_choice")).min(1, says("not_a_choice")).max(
  20,
  says("not_a_choice"),
);

const correctionInput = z.discriminatedUnion("action", [
  z.object({ action: z.literal("accept_option"), option: choice }),
  z.object({
    action: z.literal("accept_text"),
    text: z.string(says("required")).transform((text) => text.replace(/\s+/g, " ").trim())
      .pipe(z.string().min(1, says("required")).max(1000, says("too_long"))),
  }),
  z.object({
    action: z.literal("accept_number"),
    value: figure,
    tolerance: z.preprocess(
      (text) => text === undefined || String(text).trim() === "" ? "0" : text,
      figure.pipe(z.number().min(0, says("csv_number_invalid"))),
    ),
  }),
  z.object({ action: z.literal("accept_pair"), pair: choice, option: choice }),
  z.object({ action: z.literal("drop") }),
  z.object({ action: z.literal("restore") }),
], says("not_a_choice"));

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

/** How corrections can be asked for; the newest comes first. */
export const REGRADES_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { question: "bigint", reason: "words", who: "text", at: "timestamptz", changed: "bigint" },
  initial: "-at",
  filters,
};

/** How the answers to a question can be asked for; the most frequent comes first. Ids of options have no order. */
export function answersListing(kind: QuestionKind): Listing<Filters> {
  const sorts: Record<string, SortType> = { count: "bigint", worth: "bigint" };
  if (kind === "short") sorts.written = "text";
  if (kind === "number") sorts.written = "bigint";
  return { key: "id", keyType: "uuid", sorts, initial: "-count", filters };
}

/** The lists of the page on which a question is corrected. */
const TABLES = ["answers", "history"] as const;

/** A question with what is needed to correct it. */
export interface Regrading extends OwnQuiz {
  question: OwnQuestionRow;
  /** Among the questions of the quiz, from 1. */
  number: number;
  /** What students have answered. */
  answers: Listed<GivenAnswer, Filters>;
  /** The corrections that were made of it. */
  history: Listed<RegradeRow, Filters>;
}

/**
 * A question with the answers to it and its corrections; `table` of the address names the list that it asks, which is
 * searched in the words of `m`. Throws `not_found`, and as `readTables` and `readListing` do.
 */
export async function openRegrading(
  deps: Pick<Deps, "db">,
  asker: Asker,
  place: Place,
  { params, m }: { params: URLSearchParams; m: Messages },
): Promise<Regrading> {
  const { db } = deps;
  const own = await openQuestion(deps, asker, place, CORRECTING);
  const { quiz, question } = own;
  const tables = readTables(params, TABLES);
  const listing = answersListing(question.kind);
  const answer = readListing(listing, tables.of("answers"));
  const correction = readListing(REGRADES_LISTING, tables.of("history"));
  const patterns = answerPatterns(gradable(question), answer.filters.q, m);
  const ofQuestion = { quizId: quiz.id, questionId: question.id };
  const pattern = likePattern(correction.filters.q);
  const [questions, answers, history] = await Promise.all([
    questionQueries.selectQuestions(db, quiz.id),
    list(db, listing, answer, queries.givenAnswerRows(question, patterns)),
    list(db, REGRADES_LISTING, correction, queries.regradeRows({ ...ofQuestion, pattern })),
  ]);
  const number = questions.findIndex(({ id }) => id === question.id) + 1;
  return { ...own, number, answers, history };
}

/**
 * Corrects a question after somebody has started: accepts one more answer, drops the question or takes it back in. In
 * one transaction every finished attempt is graded anew and the correction noted with its reason; `quiz_regraded` is
 * recorded for each attempt whose score has changed. Attempts that run are graded with the corrected question when
 * they end. The number of scores that have changed.
 *
 * Throws `not_found`, `invalid` with a key per field, `conflict` (`regrade_not_started`) while the question can still
 * be edited, `invalid` (`regrade_nothing`) when the answer is right already.
 */
export async function regradeQuestion(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  asker: Asker,
  place: Place,
  input: Readonly<Record<string, string>>,
): Promise<number> {
  const { correction, why } = readCorrection(input);
  const { question: found } = await openQuestion(deps, asker, place, CORRECTING);
  return await deps.db.transaction().execute(async (tx) => {
    const { course, quiz } = await requireOwnQuiz(tx, asker, place, CORRECTING);
    await questionQueries.lockQuiz(tx, quiz.id);
    if (!await questionQueries.hasAttempts(tx, quiz.id)) {
      throw new AppError("conflict", "regrade_not_started");
    }
    await queries.lockAttempts(tx, quiz.id);
    const question = await questionQueries.findQuestion(tx, quiz.id, found.id);
    if (!question) throw new AppError("not_found", "not_found");
    const now = deps.clock.now();
    await correct(tx, question, correction, now);
    const changed = await queries.sumScores(tx, quiz.id);
    await failpoint("assessment.regraded");
    await queries.insertRegrade(tx, {
      quizId: quiz.id,
      questionId: question.id,
      correction,
      reason: why,
      changedCount: changed.length,
      madeBy: asker.id,
      now,
    });
    for (const { id: attemptId, userId } of changed) {
      const event = { name: "quiz_regraded", attemptId, userId, courseId: course.id } as const;
      await recordEvent(deps.jobs, tx, event);
    }
    return changed.length;
  });
}

function readCorrection(input: Readonly<Record<string, string>>): {
  correction: Correction;
  why: string;
} {
  const known = CORRECTIONS.find((action) => action === input.action);
  if (!known) throw new AppError("invalid", "invalid", { fields: { action: "not_a_choice" } });
  const { reason: why } = parseInput(z.object({ reason }), input);
  return { correction: parseInput<Correction>(correctionInput, input), why };
}

async function correct(
  tx: Tx,
  row: OwnQuestionRow,
  correction: Correction,
  now: Temporal.Instant,
): Promise<void> {
  const question = gradable(row);
  const wanted = correctedSpec(question, correction);
  const parsed = wanted && specSchema(question.kind).safeParse(wanted);
  const isDropping = correction.action === "drop";
  const isSame = correction.action === (row.droppedAt ? "drop" : "restore");
  if (!parsed?.success || isSame) throw new AppError("invalid", "regrade_nothing");
  const isRestoring = correction.action === "restore";
  const droppedAt = isDropping ? now : isRestoring ? null : row.droppedAt;
  await queries.correctQuestion(tx, row.id, { spec: parsed.data, droppedAt }, now);
  const corrected = { kind: row.kind, spec: parsed.data, points: row.points };
  const values = await queries.selectAnswerValues(tx, row.id);
  const graded = values.map((value) => ({ value, points: pointsOf(corrected, value) }));
  await queries.setPointsByValue(tx, row.id, graded);
}
