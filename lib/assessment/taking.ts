import type { Viewer } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { deviceOf, findQuiz, type FoundQuiz, running } from "./access.ts";
import { insertAttempt, lockQuizForStart } from "./attempt_queries.ts";
import { takeOver } from "./devices.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { paperOf, type PaperQuestion } from "./paper.ts";
import { type AttemptRow, type QuizAddress, type QuizRow, selectQuestions } from "./queries.ts";
import { deadlineOf, type QuizWindow, type WindowState, windowState } from "./timing.ts";

type TakingDeps = Pick<Deps, "db" | "clock" | "jobs" | "live">;

/** What the quiz's page shows, by how far the viewer is with it. */
export type QuizPage =
  & { quiz: QuizRow; now: number }
  & (
    | {
      kind: "start";
      isPreview: boolean;
      window: WindowState;
      /** The deadline that would hold for a start now, epoch milliseconds. */
      deadline: number | null;
    }
    | ({ kind: "taking" } & Taking)
    | { kind: "result"; outcome: Outcome }
  );

/** An attempt that is under way. */
export interface Taking {
  attempt: AttemptRow;
  questions: PaperQuestion[];
  /** The viewer's device, and the newest one, which alone may save. */
  device: string;
  newestDevice: string;
}

/** The limits of a quiz, in epoch milliseconds. */
export function quizWindow(
  { opensAt, closesAt, limitMinutes }: Pick<QuizRow, "opensAt" | "closesAt" | "limitMinutes">,
): QuizWindow {
  return {
    opensAt: opensAt?.epochMilliseconds ?? null,
    closesAt: closesAt?.epochMilliseconds ?? null,
    limitMinutes,
  };
}

/** The viewer's attempt with its questions; a device that opens it for the first time becomes the newest. */
export async function openAttempt(
  deps: Pick<Deps, "db" | "clock" | "live">,
  viewer: Pick<Viewer, "id" | "sessionId" | "actingAdmin">,
  quiz: QuizRow,
  attempt: AttemptRow,
): Promise<Taking> {
  const device = await deviceOf(viewer);
  const isNew = !viewer.actingAdmin && !attempt.devices.includes(device) &&
    attempt.finishedAt === null;
  const claim = { attemptId: attempt.id, userId: viewer.id, device };
  const claimed = isNew ? await takeOver(deps, claim, { onlyIfNew: true }) : null;
  const devices = claimed ?? attempt.devices;
  const rows = await selectQuestions(deps.db, quiz.quizId, attempt.id);
  const questions = paperOf(rows, quiz, attempt.seed);
  return { attempt, questions, device, newestDevice: devices.at(-1) ?? device };
}

/** What `GET /learn/:slug/quiz` shows. Throws as `findQuiz` does. */
export async function openQuiz(
  deps: TakingDeps,
  viewer: Viewer,
  address: QuizAddress,
): Promise<QuizPage> {
  const { row: quiz, isPreview, now } = await findQuiz(deps, viewer, address);
  const base = { quiz, now: now.epochMilliseconds };
  const { attempt } = quiz;
  if (!attempt) return { ...base, kind: "start", isPreview, ...prospect(quiz, base.now) };
  if (attempt.finishedAt !== null) {
    return { ...base, kind: "result", outcome: await outcomeOf(deps, quiz, attempt, base.now) };
  }
  return { ...base, kind: "taking", ...await openAttempt(deps, viewer, quiz, attempt) };
}

/** Whether the quiz can be started, and when an attempt started now would end. */
function prospect(quiz: QuizRow, now: number) {
  const window = quizWindow(quiz);
  return {
    window: windowState(window, now),
    deadline: deadlineOf(window, now, quiz.extraSeconds),
  };
}

const WINDOW_REFUSALS = { before: "quiz_not_open", after: "quiz_closed" } as const;

/**
 * Starts the viewer's one attempt on this device. With an attempt already, nothing changes but that it goes on here.
 * Throws as `findQuiz` does, `forbidden` (`quiz_preview_only`) for those who manage the course, and `invalid`
 * (`quiz_not_open`, `quiz_closed`, `quiz_empty`).
 */
export async function startQuiz(
  deps: TakingDeps,
  viewer: Viewer,
  address: QuizAddress,
): Promise<void> {
  const found = await findQuiz(deps, viewer, address);
  const { quizId, attempt, questionCount } = found.row;
  const device = await deviceOf(viewer);
  if (attempt) {
    const claim = { attemptId: attempt.id, userId: viewer.id, device };
    await takeOver(deps, claim, { onlyIfNew: false });
    return;
  }
  if (found.isPreview) throw new AppError("forbidden", "quiz_preview_only");
  if (questionCount === 0) throw new AppError("invalid", "quiz_empty");
  await deps.db.transaction().execute(async (tx) => {
    // Window and extra time as they are now: both could have been changed since the page was read.
    const settings = await lockQuizForStart(tx, quizId, viewer.id);
    if (!settings) throw new AppError("not_found", "quiz_not_found");
    const now = deps.clock.now();
    const window = quizWindow(settings);
    const state = windowState(window, now.epochMilliseconds);
    if (state !== "open") throw new AppError("invalid", WINDOW_REFUSALS[state]);
    const { extraSeconds } = settings;
    const end = deadlineOf(window, now.epochMilliseconds, extraSeconds);
    await insertAttempt(tx, {
      quizId,
      userId: viewer.id,
      seed: crypto.getRandomValues(new Int32Array(1))[0],
      startedAt: now,
      deadlineAt: end === null ? null : Temporal.Instant.fromEpochMilliseconds(end),
      extraSeconds,
      device,
    });
  });
}

/** An attempt as scripts see it. */
export interface AttemptState extends Taking {
  quiz: QuizRow;
  now: number;
}

/**
 * The viewer's attempt with questions and answers, finished or not. Throws as `findQuiz` does, and `conflict`
 * (`quiz_not_started`, reason `not_started`).
 */
export async function quizState(
  deps: TakingDeps,
  viewer: Viewer,
  address: QuizAddress,
): Promise<AttemptState> {
  const { row: quiz, now } = await findQuiz(deps, viewer, address);
  if (!quiz.attempt) throw notStarted();
  const taking = await openAttempt(deps, viewer, quiz, quiz.attempt);
  return { ...taking, quiz, now: now.epochMilliseconds };
}

/** There is no attempt yet. */
export function notStarted(): AppError {
  return new AppError("conflict", "quiz_not_started", { reason: "not_started" });
}

/** Another device goes on with the attempt. */
export function moved(): AppError {
  return new AppError("conflict", "quiz_moved", { reason: "moved" });
}

/** The attempt takes no more answers. */
export function finished(): AppError {
  return new AppError("conflict", "quiz_finished", { reason: "finished" });
}

/** True while the attempt of a found quiz takes answers. */
export function isRunning({ row: { attempt } }: FoundQuiz): boolean {
  return attempt !== null && running(attempt).finishedAt === null;
}
