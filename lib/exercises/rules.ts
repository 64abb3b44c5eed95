import type { MessageKey } from "../platform/errors.ts";

/** What is handed in. */
export type SubmissionKind = "link" | "file";
/** Whether late work is refused, or taken with a deduction. */
export type LateRuleKind = "refuse" | "deduct";

/** Best grade; the worst is 0 (seed 000, "Manajemen Latihan & Penilaian"). */
export const BEST_GRADE = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When an exercise takes work, epoch milliseconds; null: no beginning or no end. */
export interface ExerciseWindow {
  readonly opensAt: number | null;
  readonly closesAt: number | null;
}

/** Before, within and after the window. */
export type WindowState = "upcoming" | "open" | "closed";

/** Where `now` (epoch milliseconds) lies: the first moment belongs to the window, the last no more. */
export function windowState({ opensAt, closesAt }: ExerciseWindow, now: number): WindowState {
  if (opensAt !== null && now < opensAt) return "upcoming";
  return closesAt !== null && now >= closesAt ? "closed" : "open";
}

/** What becomes of work that comes after the window. */
export interface LateRule {
  readonly kind: LateRuleKind;
  /** Percent taken off for each started day. */
  readonly percentPerDay: number;
  /** Percent of the grade that stay however late it is. */
  readonly floorPercent: number;
}

/** Started days since the window's end, 0 while it is open. Moments in epoch milliseconds. */
export function daysLate(at: number, closesAt: number | null): number {
  if (closesAt === null || at < closesAt) return 0;
  return Math.floor((at - closesAt) / DAY_MS) + 1;
}

/** What a grade is still worth after so many days, in percent. */
export function keptPercent(days: number, rule: LateRule): number {
  if (days <= 0) return 100;
  return Math.max(rule.floorPercent, 100 - rule.percentPerDay * days, 0);
}

/**
 * The grade that counts, 0–100: what the instructor gave, less what lateness takes off, rounded to whole points.
 * As long as something is left of both, at least 1: whether an exercise counts for the certificate is decided by the
 * instructor's grade and the deduction, not by rounding.
 */
export function finalGrade(grade: number, kept: number): number {
  if (grade <= 0 || kept <= 0) return 0;
  return Math.max(1, Math.round(grade * kept / 100));
}

/** What happens to work that somebody hands in. */
export type SubmissionDecision =
  | { kind: "accept"; daysLate: number; keptPercent: number }
  | { kind: "refuse"; key: MessageKey };

/**
 * Whether work is taken at `now` (epoch milliseconds). While the window is open it may be replaced again and again;
 * afterwards what was handed in stays, and only who has handed in nothing may still be late, where the exercise
 * allows it.
 */
export function decideSubmission(
  exercise: ExerciseWindow & { late: LateRule },
  hasSubmitted: boolean,
  now: number,
): SubmissionDecision {
  const state = windowState(exercise, now);
  if (state === "upcoming") return { kind: "refuse", key: "exercise_not_open" };
  if (state === "open") return { kind: "accept", daysLate: 0, keptPercent: 100 };
  if (hasSubmitted) return { kind: "refuse", key: "submission_final" };
  if (exercise.late.kind === "refuse") return { kind: "refuse", key: "exercise_closed" };
  const days = daysLate(now, exercise.closesAt);
  return { kind: "accept", daysLate: days, keptPercent: keptPercent(days, exercise.late) };
}

/** What a student has to expect of an exercise now. */
export type ExerciseStanding =
  | "upcoming"
  | "open"
  | "late"
  | "missed"
  | "submitted"
  | "graded";

/** Sums up an exercise for its student at `now` (epoch milliseconds). */
export function exerciseStanding(
  exercise: ExerciseWindow & { late: LateRule },
  submission: { grade: number | null } | null,
  now: number,
): ExerciseStanding {
  if (submission) return submission.grade === null ? "submitted" : "graded";
  const state = windowState(exercise, now);
  if (state !== "closed") return state;
  return exercise.late.kind === "deduct" ? "late" : "missed";
}
