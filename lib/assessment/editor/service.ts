/** The door for those who manage quizzes: settings, questions, files, corrections, results. */
export { type OwnQuiz, type QuizPlace } from "./access.ts";
export { type QuestionValues, rowCount } from "./form.ts";
export {
  addPicture,
  createQuestion,
  deleteQuestion,
  draftOf,
  exportQuestions,
  IMPORT_LIMIT,
  type ImportOutcome,
  importQuestions,
  MAX_QUESTIONS,
  moveQuestion,
  openQuestion,
  openQuestions,
  orderQuestions,
  type QuestionFile,
  type QuizQuestions,
  readFormat,
  readKind,
  readQuestion,
  updateQuestion,
} from "./questions.ts";
export {
  createQuiz,
  deleteQuiz,
  listQuizzes,
  openOwnQuiz,
  publishQuiz,
  type QuizList,
  updateSettings,
} from "./quizzes.ts";
export { openRegrading, regradeQuestion, type Regrading } from "./regrade.ts";
export { openResults, type QuizResults } from "./results.ts";
