import { z } from "zod";
import type { Asker } from "../../catalog/rules.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { parseInput, says } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import { parseNumber, pointsOf } from "../grading.ts";
import { gradable, specSchema } from "../spec.ts";
import { CORRECTING, type OwnQuiz, type QuizPlace, requireOwnQuiz } from "./access.ts";
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

/** A question with what is needed to correct it. */
export interface Regrading extends OwnQuiz {
  question: OwnQuestionRow;
  /** What students have answered, the most frequent first. */
  answers: GivenAnswer[];
}

/** A question with the answers to it. Throws `not_found`. */
export async function openRegrading(
  deps: Pick<Deps, "db">,
  asker: Asker,
  place: Place,
): Promise<Regrading> {
  const own = await openQuestion(deps, asker, place, CORRECTING);
  return { ...own, answers: await queries.selectGivenAnswers(deps.db, own.question.id) };
}

/** The corrections of a quiz, newest first, with who made them and why. Throws `not_found`. */
export async function listRegrades(
  { db }: Pick<Deps, "db">,
  asker: Asker,
  place: QuizPlace,
): Promise<RegradeRow[]> {
  const { quiz } = await requireOwnQuiz(db, asker, place, CORRECTING);
  return await queries.selectRegrades(db, quiz.id);
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
