import type { ExerciseFormValues } from "../../components/ExerciseForm.tsx";
import type { ExerciseTableRow } from "../../components/ExerciseTable.tsx";
import type { ExerciseData, SubmissionData } from "../../components/ExerciseView.tsx";
import type { SubmissionTableRow } from "../../components/SubmissionTable.tsx";
import { renderMarkdown } from "../platform/markdown.ts";
import { formatLocal } from "../platform/local_time.ts";
import type { Lang, Messages } from "../platform/i18n/mod.ts";
import { listingLinks } from "../platform/listing.ts";
import { type ExportColumn, exportListing } from "../platform/listing_export.ts";
import { anchoredLinks } from "../platform/listing_tables.ts";
import { formatDateTime, type Zone } from "../platform/time.ts";
import type { CourseSeat } from "../learning/service.ts";
import type { UploadLimit } from "../platform/uploads.ts";
import { LARGEST_FILE } from "./files.ts";
import { HISTORY_LISTING, type OpenSubmission } from "./grading.ts";
import type { WaitingWork } from "../../components/GradingInboxView.tsx";
import type { WaitingRow } from "./inbox_queries.ts";
import type { ExerciseRow, ExerciseSummary, OwnSubmission, SubmissionRow } from "./queries.ts";
import type { GradeChangeRow } from "./submission_queries.ts";
import {
  daysLate,
  exerciseStanding,
  type ExerciseWindow,
  finalGrade,
  keptPercent,
  type LateRule,
  windowState,
} from "./rules.ts";

/** How much may be handed in. */
export const SUBMISSION_LIMIT: UploadLimit = {
  limit: LARGEST_FILE,
  field: "file",
  tooLarge: "submission_too_large",
};

/** An exercise as the rules want it. */
export function factsOf(row: ExerciseRow): ExerciseWindow & { late: LateRule } {
  return {
    opensAt: row.opensAt?.epochMilliseconds ?? null,
    closesAt: row.closesAt?.epochMilliseconds ?? null,
    late: {
      kind: row.lateRule,
      percentPerDay: row.latePercent,
      floorPercent: row.lateFloor,
    },
  };
}

/** Somebody's work as pages show it. */
export function submissionData(row: OwnSubmission): SubmissionData {
  const { grade, keptPercent } = row;
  return {
    link: row.link,
    fileName: row.fileName,
    fileSize: row.fileSize,
    submittedAt: row.submittedAt.epochMilliseconds,
    daysLate: row.daysLate,
    keptPercent,
    grade,
    finalGrade: grade === null ? null : finalGrade(grade, keptPercent),
    feedbackHtml: row.feedback === "" ? null : renderMarkdown(row.feedback, { headingBase: 3 }),
    gradedAt: row.gradedAt?.epochMilliseconds ?? null,
  };
}

/** An exercise with somebody's work as the student's pages show it at `now`; `isHidden` leaves the task out. */
export function exerciseData(
  row: ExerciseRow,
  submission: OwnSubmission | null,
  { now, isHidden, tableLabel }: { now: Temporal.Instant; isHidden: boolean; tableLabel: string },
): ExerciseData {
  const facts = factsOf(row);
  return {
    id: row.id,
    name: row.name,
    isRequired: row.isRequired,
    standing: exerciseStanding(facts, submission, now.epochMilliseconds),
    opensAt: facts.opensAt,
    closesAt: facts.closesAt,
    isClosed: facts.closesAt !== null && now.epochMilliseconds >= facts.closesAt,
    late: facts.late,
    link: isHidden ? null : row.link,
    descriptionHtml: isHidden || row.description === ""
      ? null
      : renderMarkdown(row.description, { headingBase: 2, tableLabel }),
    submission: submission && submissionData(submission),
  };
}

/** What the student's page of one exercise shows at `now`: the task itself is hidden until the window opens. */
export function exercisePage(
  { course, exercise, submission }: {
    course: CourseSeat;
    exercise: ExerciseRow;
    submission: OwnSubmission | null;
  },
  now: Temporal.Instant,
  tableLabel: string,
) {
  const at = now.epochMilliseconds;
  const facts = factsOf(exercise);
  const isPreview = course.access === "preview";
  const isHidden = !isPreview && windowState(facts, at) === "upcoming";
  return {
    course: { slug: course.slug, title: course.title },
    exercise: exerciseData(exercise, submission, { now, isHidden, tableLabel }),
    isPreview,
    keptNow: keptPercent(daysLate(at, facts.closesAt), facts.late),
  };
}

/** What the page at `path` shows, on which a submission is graded. */
export function gradingData({ submission, changes }: OpenSubmission, path: string) {
  return {
    submission: {
      ...submissionData(submission),
      version: submission.version,
      feedback: submission.feedback,
    },
    changes: changes.page.rows.map((change) => ({ ...change, at: change.at.epochMilliseconds })),
    links: anchoredLinks(listingLinks(path, HISTORY_LISTING, changes), "history"),
  };
}

/** The changes of a grade as a file, if that was asked for; null: the page was. Throws as `exportListing` does. */
export async function historyFile(
  { changes, submission, exercise }: OpenSubmission,
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): Promise<Response | null> {
  const { format } = changes.query;
  if (format === null) return null;
  const words = m.exercises.teach;
  const columns: ExportColumn<GradeChangeRow>[] = [
    { label: words.previousGrade, cell: ({ previousGrade }) => previousGrade },
    { label: m.exercises.grade, cell: ({ grade }) => grade },
    { label: m.exercises.feedback, cell: ({ feedback }) => feedback },
    { label: words.reason, cell: ({ reason }) => reason },
    { label: words.who, cell: ({ changedBy }) => changedBy },
    { label: words.when, cell: ({ at }) => formatDateTime(at, reader) },
  ];
  const name = [words.history, exercise.name, submission.studentName].join(" - ");
  const batches = changes.all();
  return exportListing({ format, name, columns, batches, total: await changes.count() });
}

/** Exercises as the instructor's list shows them. */
export function exerciseRows(rows: readonly ExerciseSummary[]): ExerciseTableRow[] {
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    opensAt: row.opensAt?.epochMilliseconds ?? null,
    closesAt: row.closesAt?.epochMilliseconds ?? null,
    isRequired: row.isRequired,
    submissionCount: row.submissionCount,
    ungradedCount: row.ungradedCount,
  }));
}

/** The columns of a course's exercises as a file, moments in the reader's zone. */
export function exerciseColumns(
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): ExportColumn<ExerciseSummary>[] {
  const words = m.exercises;
  const moment = (at: Temporal.Instant | null) => at && formatDateTime(at, reader);
  return [
    { label: words.teach.name, cell: ({ name }) => name },
    { label: words.opensAt, cell: ({ opensAt }) => moment(opensAt) },
    { label: words.closesAt, cell: ({ closesAt }) => moment(closesAt) },
    { label: words.teach.work, cell: ({ submissionCount }) => submissionCount },
    { label: words.teach.ungradedOne, cell: ({ ungradedCount }) => ungradedCount },
  ];
}

/** Submissions as the instructor's list shows them. */
export function submissionRows(rows: readonly SubmissionRow[]): SubmissionTableRow[] {
  return rows.map((row) => ({
    ...submissionData(row),
    id: row.id,
    studentName: row.studentName,
  }));
}

/** The columns of an exercise's submissions as a file, moments in the reader's zone. */
export function submissionColumns(
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): ExportColumn<SubmissionRow>[] {
  const words = m.exercises;
  const moment = (at: Temporal.Instant | null) => at && formatDateTime(at, reader);
  return [
    { label: words.teach.student, cell: ({ studentName }) => studentName },
    { label: "Email", cell: ({ studentEmail }) => studentEmail },
    { label: words.teach.work, cell: ({ link, fileName }) => link ?? fileName },
    { label: words.submittedAt, cell: ({ submittedAt }) => moment(submittedAt) },
    { label: m.teaching.student.daysLate, cell: ({ daysLate }) => daysLate },
    {
      label: words.grade,
      cell: ({ grade, keptPercent }) => grade === null ? null : finalGrade(grade, keptPercent),
    },
    { label: words.feedback, cell: ({ feedback }) => feedback },
    { label: words.gradedAt, cell: ({ gradedAt }) => moment(gradedAt) },
  ];
}

/** An exercise as its form shows it, times in the instructor's zone; null: a new one. */
export function exerciseValues(row: ExerciseRow | null, zone: Zone): ExerciseFormValues {
  if (!row) return { required: "1", late: "refuse" };
  const isDeducted = row.lateRule === "deduct";
  return {
    name: row.name,
    description: row.description,
    link: row.link ?? "",
    opens_at: formatLocal(row.opensAt, zone),
    closes_at: formatLocal(row.closesAt, zone),
    required: row.isRequired ? "1" : "",
    late: row.lateRule,
    late_percent: isDeducted ? String(row.latePercent) : "",
    late_floor: isDeducted ? String(row.lateFloor) : "",
  };
}

/** Work that waits for a grade, as its list shows it. */
export function waitingWork({ submittedAt, ...row }: WaitingRow): WaitingWork {
  return { ...row, submittedAt: submittedAt.epochMilliseconds };
}

/** The columns of the inbox as a file, moments in the reader's zone. */
export function waitingColumns(
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): ExportColumn<WaitingRow>[] {
  const words = m.teaching.inbox;
  return [
    { label: m.exercises.teach.student, cell: (row) => row.studentName },
    { label: words.exercise, cell: (row) => row.exerciseName },
    { label: words.course, cell: (row) => row.courseTitle },
    { label: m.exercises.submittedAt, cell: (row) => formatDateTime(row.submittedAt, reader) },
  ];
}
