/** The pure decisions of the domain: answers and what they are worth, order, time. */
export { MAX_TEXT, readAnswer } from "./answers.ts";
export {
  gradeAnswer,
  isOpen,
  isPassed,
  normalizeText,
  parseNumber,
  pointsOf,
  type Score,
  scorePercent,
} from "./grading.ts";
export { shuffled } from "./shuffle.ts";
export {
  type AnswerValue,
  type Gradable,
  gradable,
  newOptionId,
  QUESTION_KINDS,
  type QuestionKind,
  type QuestionSpec,
  type SpecOf,
  specSchema,
} from "./spec.ts";
export {
  attemptState,
  deadlineOf,
  GRACE_MS,
  isShown,
  type QuizWindow,
  type Running,
  type Showing,
  shownFrom,
  type WindowState,
  windowState,
} from "./timing.ts";
