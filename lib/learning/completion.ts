import type { Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { recordEvent } from "../platform/jobs.ts";
import { completeInput } from "./input.ts";
import { findLesson, type FoundLesson, type LessonAddress } from "./player.ts";
import * as queries from "./queries.ts";
import {
  isFinished,
  type Learner,
  type OutlineLesson,
  type ProgressCount,
  shouldRemember,
  stepAfter,
} from "./rules.ts";

/**
 * Notes that a student is at a lesson, unless the last note says so and is fresh; and that the course is finished,
 * when it became so without a tick because the last open lesson was taken out of it.
 */
export async function noteVisit(
  deps: Pick<Deps, "db" | "jobs">,
  { row, lesson, now }: FoundLesson,
  progress: ProgressCount,
): Promise<void> {
  const { enrollmentId, lastLessonId, lastActivityAt } = row;
  if (enrollmentId === null || lastActivityAt === null) return;
  const noted = { lastLessonId, lastActivityAt: lastActivityAt.epochMilliseconds };
  if (shouldRemember(noted, lesson.id, now.epochMilliseconds)) {
    await queries.rememberLesson(deps.db, { enrollmentId, lessonId: lesson.id, now });
  }
  if (isFinished(progress) && row.completedAt === null) {
    await deps.db.transaction().execute(async (tx) => {
      const seat = await queries.lockSeat(tx, enrollmentId);
      if (seat) await finishIfComplete(deps, tx, seat, now);
    });
  }
}

/** What a tick has led to. */
export interface Completion {
  /** Whether the lesson is done now. */
  isDone: boolean;
  progress: ProgressCount;
  /** The lesson to go to; null: stay, as everything is done or the tick was taken back. */
  next: OutlineLesson | null;
}

/**
 * Ticks a lesson off, or takes the tick back with `done: "0"`; doing so twice changes nothing more. Records
 * `lesson_completed` for a new tick and `course_completed` the first time that all lessons are done, and tells the
 * viewer's other tabs (`progress`).
 * Throws as `openLesson` does, `forbidden` for owners and admins without a seat (`preview_only`) and for the
 * tick of a lesson that was taken out of the course (`lesson_retired`), and `invalid`.
 */
export async function completeLesson(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "live">,
  viewer: Learner,
  address: LessonAddress,
  input: unknown,
): Promise<Completion> {
  const { done: isDone } = parseInput(completeInput, input);
  const { row, access, lessons, lesson, now } = await findLesson(deps, viewer, address);
  const { enrollmentId } = row;
  if (access !== "student" || enrollmentId === null) {
    throw new AppError("forbidden", "preview_only");
  }
  // The tick is what the lesson is kept for: without it nobody could open it again.
  if (lesson.isRetired && !isDone) throw new AppError("forbidden", "lesson_retired");
  const tick = { enrollmentId, lessonId: lesson.id };
  const progress = await deps.db.transaction().execute(async (tx) => {
    const seat = await queries.lockSeat(tx, enrollmentId);
    // Taken away since the page was read.
    if (!seat) throw new AppError("forbidden", "lesson_locked");
    const isNews = isDone
      ? await queries.insertCompletion(tx, tick, now)
      : await queries.deleteCompletion(tx, tick);
    if (isNews && isDone) {
      const { userId, courseId } = seat;
      const event = { name: "lesson_completed", userId, courseId, lessonId: lesson.id } as const;
      await recordEvent(deps.jobs, tx, event);
    }
    const counted = await finishIfComplete(deps, tx, seat, now);
    if (isNews) {
      const data = { course: row.slug, lesson: lesson.slug, isDone, ...counted };
      await deps.live.publish(tx, viewer.id, "progress", data, now);
    }
    return counted;
  });
  const ticked = lessons.map((one) => one.id === lesson.id ? { ...one, done: isDone } : one);
  const reading = { access, now: now.epochMilliseconds };
  return { isDone, progress, next: isDone ? stepAfter(ticked, lesson.slug, reading) : null };
}

/** Counts the progress of a seat; the first time that it is complete is noted and recorded. */
async function finishIfComplete(
  { jobs }: Pick<Deps, "jobs">,
  tx: Tx,
  seat: queries.LockedSeat,
  now: Temporal.Instant,
): Promise<ProgressCount> {
  const { enrollmentId, userId, courseId } = seat;
  const progress = await queries.selectProgress(tx, seat);
  if (isFinished(progress) && await queries.setCompleted(tx, enrollmentId, now)) {
    await recordEvent(jobs, tx, { name: "course_completed", userId, courseId });
  }
  return progress;
}
