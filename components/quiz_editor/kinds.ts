/** The kinds of questions, in the order in which they are offered. */
export const QUESTION_KINDS = [
  "single",
  "multiple",
  "truefalse",
  "short",
  "number",
  "matching",
] as const;
export type QuestionKind = typeof QUESTION_KINDS[number];
