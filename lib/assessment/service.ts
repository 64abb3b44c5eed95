/** The domain's door: taking a quiz, watching it, and what others need to know of it. */
export { closeAttempt, closeOverdue, finishLocked } from "./closing.ts";
export type { Outcome, ReviewedQuestion } from "./outcome.ts";
export type { PaperOption, PaperQuestion } from "./paper.ts";
export type { ExportedAttempt, NamedQuiz, QuizAddress, QuizRow } from "./queries.ts";
export { type Acknowledgement, saveAnswers } from "./saving.ts";
export {
  courseQuizzes,
  exportAttempts,
  type FinalQuizState,
  finalQuizState,
  isTakingQuiz,
  type QuizLink,
  quizLinks,
  type QuizStanding,
} from "./standing.ts";
export { type FormResult, openQuestions, saveForm, submitQuiz } from "./submitting.ts";
export {
  type AttemptState,
  openQuiz,
  type QuizPage,
  quizState,
  startQuiz,
  type Taking,
} from "./taking.ts";
export {
  grantExtraTime,
  type Watch,
  WATCH_LISTING,
  type WatchPlace,
  watchQuiz,
} from "./watching.ts";
export type { WatchedStudent } from "./watch_queries.ts";
