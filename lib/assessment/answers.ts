import { AppError } from "../platform/errors.ts";
import { parseNumber } from "./grading.ts";
import type { AnswerValue, Gradable } from "./spec.ts";

/** A short text, in characters. */
export const MAX_TEXT = 1000;

function refuse(): never {
  throw new AppError("invalid", "quiz_answer_invalid");
}

function readOption(value: unknown, known: readonly { id: string }[]): string {
  const id = typeof value === "boolean" || typeof value === "number" ? String(value) : value;
  if (typeof id !== "string" || !known.some((one) => one.id === id)) refuse();
  return id;
}

function readText(value: unknown): string {
  if (typeof value !== "string") refuse();
  if (value.length > MAX_TEXT) throw new AppError("invalid", "too_long");
  if (value.includes("\0")) throw new AppError("invalid", "bad_character");
  // Half a surrogate pair cannot be stored.
  return value.toWellFormed();
}

function readNumber(value: unknown): number {
  const number = typeof value === "string" && value.length <= 100 ? parseNumber(value) : value;
  if (typeof number !== "number") throw new AppError("invalid", "quiz_number_invalid");
  return Number.isFinite(number) ? number : refuse();
}

function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : refuse();
}

const TRUE_FALSE = [{ id: "true" }, { id: "false" }];

/**
 * Reads an answer to a question as a browser sends it. Null for one that says nothing: null, an empty text, an empty
 * list. Throws `invalid` for an option or pair that the question does not have, or a value of another shape.
 */
export function readAnswer(question: Gradable, value: unknown): AnswerValue | null {
  if (value === null || value === "") return null;
  switch (question.kind) {
    case "single":
      return readOption(value, question.spec.options);
    case "truefalse":
      return readOption(value, TRUE_FALSE);
    case "multiple": {
      const { options } = question.spec;
      const ids = new Set(readList(value).map((one) => readOption(one, options)));
      return ids.size > 0 ? [...ids] : null;
    }
    case "short":
      return readText(value).trim() === "" ? null : readText(value);
    case "number":
      return readNumber(value);
    case "matching": {
      const { pairs, options } = question.spec;
      const chosen = new Map<string, string>();
      for (const one of readList(value)) {
        const [pair, option, ...rest] = readList(one);
        if (rest.length > 0) refuse();
        const left = readOption(pair, pairs);
        if (option === null || option === "") chosen.delete(left);
        else chosen.set(left, readOption(option, options));
      }
      return chosen.size > 0 ? [...chosen] : null;
    }
  }
}
