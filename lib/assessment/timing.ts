import type { ShownFrom } from "./tables.ts";

/** How long after the deadline what was sent in time may still arrive, milliseconds. */
export const GRACE_MS = 30_000;

/** When a quiz can be taken; all epoch milliseconds, null: no such limit. */
export interface QuizWindow {
  opensAt: number | null;
  closesAt: number | null;
  limitMinutes: number | null;
}

/** How a window stands at a moment. The opening moment is inside, the closing one is not. */
export type WindowState = "before" | "open" | "after";

/** Whether an attempt can be started at `now` (epoch milliseconds). */
export function windowState({ opensAt, closesAt }: QuizWindow, now: number): WindowState {
  if (opensAt !== null && now < opensAt) return "before";
  return closesAt !== null && now >= closesAt ? "after" : "open";
}

/**
 * When an attempt that starts at `startedAt` ends: the sooner of start + limit and the window's end, and the person's
 * extra time on top. Null: never. All epoch milliseconds.
 */
export function deadlineOf(
  { closesAt, limitMinutes }: QuizWindow,
  startedAt: number,
  extraSeconds: number,
): number | null {
  const limit = limitMinutes === null ? Infinity : startedAt + limitMinutes * 60_000;
  const end = Math.min(limit, closesAt ?? Infinity);
  return end === Infinity ? null : end + extraSeconds * 1000;
}

/** An attempt as the clock sees it, epoch milliseconds. */
export interface Running {
  deadline: number | null;
  finishedAt: number | null;
}

/**
 * `open`: takes answers, in the seconds of grace too. `over`: its time has run out and it waits to be closed.
 * `finished`: closed.
 */
export function attemptState({ deadline, finishedAt }: Running, now: number) {
  if (finishedAt !== null) return "finished";
  return deadline !== null && now > deadline + GRACE_MS ? "over" : "open";
}

/** What decides when students see something of their finished attempt, epoch milliseconds. */
export interface Showing {
  closesAt: number | null;
  /** The largest extra time anybody has, seconds: nobody may see answers while others still write. */
  longestExtraSeconds: number;
}

/**
 * From when on something is shown: at once; when the window has closed for everybody, their extra time included
 * (at once when it never closes); or never (null). Epoch milliseconds.
 */
export function shownFrom(
  when: ShownFrom,
  finishedAt: number,
  { closesAt, longestExtraSeconds }: Showing,
): number | null {
  if (when === "never") return null;
  if (when === "after_submit" || closesAt === null) return finishedAt;
  return Math.max(finishedAt, closesAt + longestExtraSeconds * 1000 + GRACE_MS);
}

/** Whether something that is shown from a moment on is shown now; explanations never before the results. */
export function isShown(from: number | null, now: number): boolean {
  return from !== null && now >= from;
}
