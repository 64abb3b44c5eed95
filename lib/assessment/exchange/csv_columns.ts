/** What each answer of a question has columns for, numbered from 1: `option1`, `match1`, … */
export const ANSWER_COLUMNS = ["option", "match", "weight", "feedback"] as const;
export type AnswerColumn = typeof ANSWER_COLUMNS[number];

/** What a question has, in the order in which we write it. `kind` and `prompt` must be there. */
export const QUESTION_COLUMNS = [
  "kind",
  "prompt",
  "points",
  "answer",
  "explanation",
  "dropped",
] as const;
export type QuestionColumn = typeof QUESTION_COLUMNS[number];

/** One answer of a question, as it stands in its four columns. */
export type AnswerCells = Record<AnswerColumn, string>;

/** A line of the file, by the names of its columns. */
export interface QuestionCells extends Record<QuestionColumn, string> {
  /** As many as the file has columns for; `answers[0]` is `option1` and so on. */
  answers: AnswerCells[];
}

/** The place of a column in a line. */
export type ColumnPlace =
  | { name: QuestionColumn }
  | { name: AnswerColumn; number: number };

/** What a heading means; null for one that is none of ours. */
export function readHeading(heading: string): ColumnPlace | null {
  const text = heading.trim().toLowerCase();
  const question = QUESTION_COLUMNS.find((name) => name === text);
  if (question) return { name: question };
  const [, word, digits] = /^([a-z]+)([1-9]\d?)$/.exec(text) ?? [];
  const answer = ANSWER_COLUMNS.find((name) => name === word);
  return answer ? { name: answer, number: Number(digits) } : null;
}
