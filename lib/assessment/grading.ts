import type { AnswerValue, Gradable, QuestionSpec, SpecOf } from "./spec.ts";

/** Spellings are compared by this: case, and spaces around and between words, are forgiven. */
export function normalizeText(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Reads a number as people write it: `3.14`, `3,14`, `1e3`, `-2`. A comma is a decimal comma; thousands marks are not
 * read, since `1.000` could be meant either way. Null for anything else.
 */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

type Weighted = { weight?: number };

const full = ({ weight }: Weighted) => weight ?? 100;

/** The best of the accepted answers that fit, in percent. */
function best<T extends Weighted>(accepted: readonly T[], fits: (one: T) => boolean): number {
  return Math.max(0, ...accepted.filter(fits).map(full));
}

function gradeSingle({ options }: SpecOf<"single">, value: string): number {
  const chosen = options.find(({ id }) => id === value);
  return chosen ? chosen.weight ?? (chosen.right ? 100 : 0) : 0;
}

/**
 * Weights, where the author gave any, are added up. Without them every right option chosen is worth its share and every
 * wrong one costs as much: (right − wrong) / number of right ones, so that choosing everything brings nothing.
 */
function gradeMultiple({ options }: SpecOf<"multiple">, value: readonly string[]): number {
  const chosen = options.filter(({ id }) => value.includes(id));
  const right = options.filter((one) => one.right);
  // What is exactly right is full marks, whatever rounding the weights carry (3 × 33.333).
  if (chosen.length === right.length && chosen.every((one) => one.right)) return 100;
  if (options.some(({ weight }) => weight !== undefined)) {
    const share = 100 / right.length;
    return chosen.reduce((sum, one) => sum + (one.weight ?? (one.right ? share : 0)), 0);
  }
  const hits = chosen.filter((one) => one.right).length;
  return 100 * (2 * hits - chosen.length) / right.length;
}

/** Decimal fractions are not exact in binary: 0.3 − 0.1 must count as within 0.2. */
function isWithin(
  value: number,
  { value: wanted, tolerance }: SpecOf<"number">["accepted"][number],
) {
  const slack = Number.EPSILON * 8 * Math.max(Math.abs(value), Math.abs(wanted), tolerance);
  return Math.abs(value - wanted) <= tolerance + slack;
}

/** The share of the pairs that are right. */
function gradeMatching({ pairs }: SpecOf<"matching">, value: readonly [string, string][]): number {
  const chosen = new Map(value);
  const hits = pairs.filter(({ id, right }) => right.includes(chosen.get(id) ?? "")).length;
  return 100 * hits / pairs.length;
}

function percentOf(question: Gradable, value: AnswerValue): number {
  switch (question.kind) {
    case "single":
      return gradeSingle(question.spec, value as string);
    case "multiple":
      return gradeMultiple(question.spec, value as string[]);
    case "truefalse":
      return (question.spec.right as string[]).includes(value as string) ? 100 : 0;
    case "short": {
      const given = normalizeText(value as string);
      return best(question.spec.accepted, ({ text }) => normalizeText(text) === given);
    }
    case "number":
      return best(question.spec.accepted, (one) => isWithin(value as number, one));
    case "matching":
      return gradeMatching(question.spec, value as [string, string][]);
  }
}

/**
 * How right an answer is, from 0 to 1; an open question is 0. `value` must have passed `readAnswer` for this question.
 * - single, true/false: the option's weight, by default all or nothing.
 * - multiple: weights added up, by default (right − wrong) / all right ones.
 * - short, number: the best weight of the accepted answers that fit.
 * - matching: the share of the pairs that are right.
 */
export function gradeAnswer(question: Gradable, value: AnswerValue | null): number {
  if (isOpen(value)) return 0;
  return Math.min(1, Math.max(0, percentOf(question, value) / 100));
}

/** True for an answer that says nothing: none was given, or it was taken back. */
export function isOpen(value: AnswerValue | null | undefined): value is null | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

/** The points of an answer, to four decimals. */
export function pointsOf(
  question: { kind: Gradable["kind"]; spec: QuestionSpec; points: number },
  value: AnswerValue | null,
): number {
  return Math.round(gradeAnswer(question as Gradable, value) * question.points * 1e4) / 1e4;
}

/** Points reached and to be reached. */
export interface Score {
  points: number;
  maxPoints: number;
}

/** A score in percent, rounded down to a tenth, so that 100 means everything; a quiz that asks nothing is passed. */
export function scorePercent({ points, maxPoints }: Score): number {
  if (maxPoints <= 0) return 100;
  return Math.floor(Math.round(points * 1e7 / maxPoints) / 1e4) / 10;
}

/** Whether a score reaches the pass mark (percent), judged exactly. */
export function isPassed({ points, maxPoints }: Score, passMark: number): boolean {
  return maxPoints <= 0 || points * 100 >= passMark * maxPoints;
}
