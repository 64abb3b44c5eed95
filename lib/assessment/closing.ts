import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { failpoint } from "../platform/failpoint.ts";
import { recordEvent } from "../platform/jobs.ts";
import * as queries from "./attempt_queries.ts";
import type { LockedAttempt } from "./attempt_queries.ts";
import { pointsOf } from "./grading.ts";
import { gradable } from "./spec.ts";
import type { FinishedBy } from "./tables.ts";
import { attemptState } from "./timing.ts";

type Instant = Temporal.Instant;

/** Attempts that one transaction of the job closes. */
const CLOSED_AT_ONCE = 50;

/**
 * Grades attempts that the transaction has locked, writes down that they are finished, and records `quiz_finished`.
 * Answers are read after the lock was had, so that every save that was acknowledged is among them.
 */
export async function finishLocked(
  { jobs }: Pick<Deps, "jobs">,
  tx: Tx,
  attempts: readonly LockedAttempt[],
  { at, by }: { at: Instant; by: FinishedBy },
): Promise<void> {
  const answers = await queries.selectToGrade(tx, attempts.map(({ id }) => id));
  const graded = answers.map(({ attemptId, questionId, points, value, ...question }) => ({
    attemptId,
    questionId,
    points: pointsOf({ ...gradable(question), points }, value),
  }));
  await queries.setAnswerPoints(tx, graded);
  await failpoint("assessment.graded");
  const finished = attempts.map(({ id, deadlineAt }) => {
    // Time is up at the deadline, however late somebody looks.
    const isLate = deadlineAt !== null && Temporal.Instant.compare(deadlineAt, at) < 0;
    return { id, at: String(isLate ? deadlineAt : at), by };
  });
  await queries.setFinished(tx, finished);
  await failpoint("assessment.finished");
  for (const { id: attemptId, userId, courseId } of attempts) {
    await recordEvent(jobs, tx, { name: "quiz_finished", attemptId, userId, courseId });
  }
}

/** Closes one attempt whose time is over, unless that has happened meanwhile, or it was given extra time. */
export async function closeAttempt(
  deps: Pick<Deps, "db" | "jobs">,
  attemptId: number,
  now: Instant,
): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const attempt = await queries.lockAttempt(tx, attemptId);
    const deadline = attempt?.deadlineAt?.epochMilliseconds ?? null;
    const state = attemptState({ deadline, finishedAt: null }, now.epochMilliseconds);
    if (!attempt || state !== "over") return;
    await finishLocked(deps, tx, [attempt], { at: now, by: "time" });
  });
}

/**
 * Closes every attempt whose time and grace are over, with what was saved: the job for those at which nobody looks.
 * Safe beside itself and beside somebody submitting: rows that another transaction holds are left to it.
 */
export async function closeOverdue(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  { isDry }: { isDry: boolean },
): Promise<{ found: number }> {
  const now = deps.clock.now();
  if (isDry) return { found: await queries.countOverdue(deps.db, now) };
  let found = 0;
  for (;;) {
    const closed = await deps.db.transaction().execute(async (tx) => {
      const attempts = await queries.lockOverdue(tx, now, CLOSED_AT_ONCE);
      if (attempts.length > 0) await finishLocked(deps, tx, attempts, { at: now, by: "time" });
      return attempts.length;
    });
    found += closed;
    if (closed < CLOSED_AT_ONCE) return { found };
  }
}
