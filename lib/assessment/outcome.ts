import type { Deps } from "../deps.ts";
import { isPassed, type Score, scorePercent } from "./grading.ts";
import { choicesOf, inOrder, type PaperQuestion } from "./paper.ts";
import { type AttemptRow, type QuestionRow, type QuizRow, selectQuestions } from "./queries.ts";
import { type Gradable, gradable } from "./spec.ts";
import { isShown, shownFrom } from "./timing.ts";

/** A question of a finished attempt; what may not be seen yet is not in it. */
export interface ReviewedQuestion extends PaperQuestion {
  /** What the answer brought. */
  reached: number;
  /** What is right and why, once it may be seen. */
  solution: { explanation: string; right: Gradable } | null;
}

/** How a finished attempt is shown to its student. */
export interface Outcome {
  finishedAt: number;
  /** Closed because its time was over. */
  isTimeUp: boolean;
  /** From when on the score is shown; null: never. Epoch milliseconds. */
  resultsFrom: number | null;
  explanationsFrom: number | null;
  /** Null until it may be seen. */
  result: {
    score: Score;
    /** To one decimal. */
    percent: number;
    isPassed: boolean;
    questions: ReviewedQuestion[];
  } | null;
}

/** A finished attempt as its student may see it at `now` (epoch milliseconds). */
export async function outcomeOf(
  { db }: Pick<Deps, "db">,
  quiz: QuizRow,
  attempt: AttemptRow,
  now: number,
): Promise<Outcome> {
  const finishedAt = attempt.finishedAt?.epochMilliseconds ?? now;
  const { longestExtraSeconds } = quiz;
  const showing = { closesAt: quiz.closesAt?.epochMilliseconds ?? null, longestExtraSeconds };
  const resultsFrom = shownFrom(quiz.resultsShown, finishedAt, showing);
  const explanations = shownFrom(quiz.explanationsShown, finishedAt, showing);
  // Who may not see their score learns nothing from the explanations.
  const explanationsFrom = resultsFrom === null || explanations === null
    ? null
    : Math.max(resultsFrom, explanations);
  const base = { finishedAt, isTimeUp: attempt.finishedBy === "time" };
  const shown = { ...base, resultsFrom, explanationsFrom };
  if (!isShown(resultsFrom, now)) return { ...shown, result: null };
  const rows = await selectQuestions(db, quiz.quizId, attempt.id);
  const isExplained = isShown(explanationsFrom, now);
  const score = { points: attempt.points ?? 0, maxPoints: attempt.maxPoints ?? 0 };
  return {
    ...shown,
    result: {
      score,
      percent: scorePercent(score),
      isPassed: isPassed(score, quiz.passMark),
      questions: inOrder(rows, quiz, attempt.seed)
        .map((row) => review(row, quiz, attempt.seed, isExplained)),
    },
  };
}

function review(
  row: QuestionRow,
  quiz: QuizRow,
  seed: number,
  isExplained: boolean,
): ReviewedQuestion {
  const { id, kind, prompt, points, answer, seq, savedAt, explanation, answerPoints } = row;
  const solution = isExplained ? { explanation, right: gradable(row) } : null;
  const question = { id, kind, prompt, points, ...choicesOf(row, quiz, seed) };
  return { ...question, answer, seq, savedAt, reached: answerPoints ?? 0, solution };
}
