import type { Viewer } from "../accounts/service.ts";
import type { Deps } from "../deps.ts";
import { courseAccess } from "../learning/rules.ts";
import { AppError } from "../platform/errors.ts";
import { closeAttempt } from "./closing.ts";
import * as queries from "./queries.ts";
import type { AttemptRow, QuizAddress, QuizRow } from "./queries.ts";
import { attemptState } from "./timing.ts";

/** A quiz as its viewer may see it. */
export interface FoundQuiz {
  row: QuizRow;
  /** Those who manage the course look at a quiz; only students take it. */
  isPreview: boolean;
  now: Temporal.Instant;
}

/** What the clock rules need to know of an attempt. */
export function running({ deadlineAt, finishedAt }: Pick<AttemptRow, "deadlineAt" | "finishedAt">) {
  return {
    deadline: deadlineAt?.epochMilliseconds ?? null,
    finishedAt: finishedAt?.epochMilliseconds ?? null,
  };
}

/**
 * The quiz of an address for the viewer. An attempt whose time is over is closed on the way, whoever looks.
 * Throws `not_found` for a course or quiz that does not exist for them, `forbidden` (`lesson_locked`) without a seat.
 */
export async function findQuiz(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  viewer: Pick<Viewer, "id" | "role">,
  address: QuizAddress,
): Promise<FoundQuiz> {
  const row = await queries.findQuiz(deps.db, address, viewer.id);
  if (!row) throw new AppError("not_found", "quiz_not_found");
  const access = courseAccess(viewer, row, row.enrollment);
  if (access === "hidden") throw new AppError("not_found", "course_not_found");
  if (access === "locked") throw new AppError("forbidden", "lesson_locked");
  if (access === "revoked") throw new AppError("forbidden", "enrollment_revoked");
  const isPreview = access === "preview";
  if (row.publishedAt === null && !isPreview) throw new AppError("not_found", "quiz_not_found");
  const now = deps.clock.now();
  const { attempt } = row;
  if (attempt && attemptState(running(attempt), now.epochMilliseconds) === "over") {
    await closeAttempt(deps, attempt.id, now);
    const closed = await queries.findQuiz(deps.db, address, viewer.id);
    if (closed) return { row: closed, isPreview, now };
  }
  return { row, isPreview, now };
}

/**
 * The name of the viewer's device in an attempt: the session they are signed in with, hashed, since scripts of the
 * page see it.
 */
export async function deviceOf({ sessionId }: Pick<Viewer, "sessionId">): Promise<string> {
  const bytes = new TextEncoder().encode(`quiz device ${sessionId}`);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex().slice(0, 20);
}
