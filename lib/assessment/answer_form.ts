import { AppError, type MessageKey } from "../platform/errors.ts";
import { readAnswer } from "./answers.ts";
import type { PaperQuestion } from "./paper.ts";
import { fingerprint } from "./shuffle.ts";
import type { AnswerValue, QuestionKind } from "./spec.ts";

/** The name of a question's field; several of one question have a `.` and the option's or pair's id behind it. */
export function fieldName(questionId: number): string {
  return `q${questionId}`;
}

/** The field that says what a question's answer was when the page was made. */
export function baseName(questionId: number): string {
  return `was.${fieldName(questionId)}`;
}

/** A short mark of an answer, by which a form tells what its reader has changed. */
export function markOf(answer: AnswerValue | null): string {
  const value = Array.isArray(answer) ? [...answer].map(String).sort() : answer;
  return fingerprint(JSON.stringify(value ?? null)).toString(36);
}

export type Form = Readonly<Record<string, string>>;

/** What a form says about a question, as `readAnswer` takes it. */
function givenIn(form: Form, id: number, kind: QuestionKind): unknown {
  const name = fieldName(id);
  const prefix = `${name}.`;
  const parts = Object.entries(form).filter(([key, value]) =>
    key.startsWith(prefix) && value !== ""
  )
    .map(([key, value]) => [key.slice(prefix.length), value]);
  if (kind === "multiple") return parts.map(([option]) => option);
  if (kind === "matching") return parts;
  return form[name] ?? null;
}

/** What a form wants to have saved, and what is wrong with it, by the field's name. */
export interface FormAnswers {
  saves: { question: number; answer: AnswerValue | null; seq: number }[];
  problems: Record<string, MessageKey>;
  /** The answers of the form by question: what is open is judged by them. */
  answers: Map<number, AnswerValue | null>;
}

/**
 * Reads the answers that were changed on a page. What was not touched there is left alone: it may have been answered
 * in another tab since.
 */
export function readAnswerForm(
  form: Form,
  questions: readonly (PaperQuestion & {
    gradable: Parameters<typeof readAnswer>[0];
  })[],
): FormAnswers {
  const result: FormAnswers = { saves: [], problems: {}, answers: new Map() };
  let seq = Math.max(0, ...questions.map((question) => question.seq ?? 0));
  for (const { id, kind, answer, gradable } of questions) {
    result.answers.set(id, answer);
    const isThere = form[baseName(id)] !== undefined ||
      Object.keys(form).some((key) => key === fieldName(id) || key.startsWith(`${fieldName(id)}.`));
    if (!isThere) continue;
    try {
      const value = readAnswer(gradable, givenIn(form, id, kind));
      const mark = markOf(value);
      if (mark === form[baseName(id)] || mark === markOf(answer)) continue;
      result.saves.push({ question: id, answer: value, seq: ++seq });
      result.answers.set(id, value);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      result.problems[fieldName(id)] = error.key;
    }
  }
  return result;
}
