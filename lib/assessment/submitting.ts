import type { Viewer } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { findQuiz, running } from "./access.ts";
import { type Form, readAnswerForm } from "./answer_form.ts";
import { lockAttempt } from "./attempt_queries.ts";
import { finishLocked } from "./closing.ts";
import { tellPages } from "./devices.ts";
import { isOpen } from "./grading.ts";
import { paperOf, type PaperQuestion } from "./paper.ts";
import { type AttemptRow, type QuizAddress, type QuizRow, selectQuestions } from "./queries.ts";
import { saveAnswers } from "./saving.ts";
import { gradable } from "./spec.ts";
import { moved, notStarted } from "./taking.ts";
import { attemptState } from "./timing.ts";

type SubmittingDeps = Pick<Deps, "db" | "clock" | "jobs" | "live">;

/** What became of the page with the questions when it was sent. */
export interface FormResult {
  /** What could not be read, by field; everything else is saved. */
  problems: Record<string, MessageKey>;
  /** Numbers (from 1, in the attempt's order) of the questions without an answer. */
  open: number[];
  isFinished: boolean;
}

/**
 * Saves what was changed on the page of the questions (the way without scripts). Throws as `saveAnswers` does; a
 * finished attempt is no error: the page it leads to says so.
 */
export async function saveForm(
  deps: SubmittingDeps,
  viewer: Viewer,
  address: QuizAddress,
  form: Form,
): Promise<FormResult> {
  const { row: quiz } = await findQuiz(deps, viewer, address);
  const { attempt } = quiz;
  if (!attempt) throw notStarted();
  if (attempt.finishedAt !== null) return { problems: {}, open: [], isFinished: true };
  if (isMoved(attempt, form.device)) throw moved();
  const { paper, problems, saves, answers } = await readForm(deps, quiz, attempt, form);
  if (saves.length > 0) {
    const device = form.device || undefined;
    await saveAnswers(deps, viewer, address, { saves, device });
  }
  const open = paper.flatMap(({ id }, at) => isOpen(answers.get(id)) ? [at + 1] : []);
  return { problems, open, isFinished: false };
}

async function readForm({ db }: Pick<Deps, "db">, quiz: QuizRow, attempt: AttemptRow, form: Form) {
  const rows = await selectQuestions(db, quiz.quizId, attempt.id);
  const byId = new Map(rows.map((row) => [row.id, gradable(row)]));
  const paper: PaperQuestion[] = paperOf(rows, quiz, attempt.seed);
  const questions = paper.map((question) => ({ ...question, gradable: byId.get(question.id)! }));
  return { paper, ...readAnswerForm(form, questions) };
}

function isMoved({ devices }: AttemptRow, device: string | undefined): boolean {
  return !!device && devices.includes(device) && devices.at(-1) !== device;
}

/**
 * Hands the viewer's attempt in, after saving what the form changed. With questions open it wants `confirm=1`.
 * Submitting twice, or after the time was up, is no error. Throws `invalid` (`quiz_open_questions`, reason
 * `open_questions`) for scripts to ask, and as `saveForm` does.
 */
export async function submitQuiz(
  deps: SubmittingDeps,
  viewer: Viewer,
  address: QuizAddress,
  form: Form,
): Promise<FormResult> {
  const result = await saveForm(deps, viewer, address, form);
  if (result.isFinished || Object.keys(result.problems).length > 0) return result;
  if (result.open.length > 0 && form.confirm !== "1") return result;
  const { row: { attempt } } = await findQuiz(deps, viewer, address);
  if (attempt) await finish(deps, attempt.id);
  return { problems: {}, open: [], isFinished: true };
}

/** Finishes an attempt now, unless the closing job was faster. */
async function finish(deps: SubmittingDeps, attemptId: number): Promise<void> {
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const attempt = await lockAttempt(tx, attemptId);
    if (!attempt) return;
    const state = attemptState(
      running({ ...attempt, finishedAt: null }),
      now.epochMilliseconds,
    );
    await finishLocked(deps, tx, [attempt], { at: now, by: state === "over" ? "time" : "student" });
    await tellPages(deps.live, tx, attempt.userId, attempt.id, now);
  });
}

/** For scripts: the refusal of a submission that has to be confirmed. */
export function openQuestions(numbers: readonly number[]): AppError {
  const fields = Object.fromEntries(
    numbers.map((number) => [String(number), "quiz_open_questions" as const]),
  );
  return new AppError("invalid", "quiz_open_questions", { fields, reason: "open_questions" });
}
