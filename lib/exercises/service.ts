import type { Db, Tx } from "../database.ts";
import * as submissions from "./submission_queries.ts";
import type { GradedRow } from "./submission_queries.ts";

export { LARGEST_FILE } from "./files.ts";
export {
  gradeSubmission,
  HISTORY_LISTING,
  type OpenSubmission,
  openSubmission,
  type SubmissionAddress,
  SUBMISSIONS_LISTING,
  submissionsOf,
  type SubmissionsPage,
  submittedFile,
} from "./grading.ts";
export {
  countUngraded,
  gradeFromInbox,
  gradingInbox,
  type Inbox,
  INBOX_LISTING,
  type InboxAddress,
  type InboxWork,
  openFromInbox,
} from "./inbox.ts";
export type { WaitingRow } from "./inbox_queries.ts";
export type {
  ExerciseRow,
  ExerciseSummary,
  OwnSubmission,
  StoredFile,
  SubmissionRow,
} from "./queries.ts";
export {
  type CourseExercises,
  courseExercises,
  type ExerciseAddress,
  openExercise,
  type OwnExercise,
  ownFile,
  submitWork,
} from "./studying.ts";
export type { GradeChangeRow, GradedRow } from "./submission_queries.ts";
export {
  createExercise,
  editExercise,
  EXERCISES_LISTING,
  exercisesToTeach,
  exerciseToTeach,
  removeExercise,
} from "./teaching.ts";

/** What a message about a grade has to say; undefined when the submission is gone. */
export function gradedSubmission(db: Db, submissionId: number): Promise<GradedRow | undefined> {
  return submissions.findGraded(db, submissionId);
}

/** Everything that a person has handed in, for them to take along. */
export function exportSubmissions(db: Db, userId: number) {
  return submissions.selectForExport(db, userId);
}

/** Deletes everything that a person has handed in: it is theirs, and says who they are. */
export function forgetSubmissions(tx: Tx, userId: number): Promise<void> {
  return submissions.deleteSubmissionsOf(tx, userId);
}
