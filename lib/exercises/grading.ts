import { z } from "zod";
import type { Viewer } from "../accounts/service.ts";
import type { OwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { recordEvent } from "../platform/jobs.ts";
import {
  choiceFilter,
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
  unlessEmpty,
} from "../platform/listing.ts";
import { gradeInput } from "./input.ts";
import * as queries from "./queries.ts";
import type { ExerciseRow, StoredFile, SubmissionRow } from "./queries.ts";
import * as submissions from "./submission_queries.ts";
import type { GradeChangeRow } from "./submission_queries.ts";
import { exerciseToTeach } from "./teaching.ts";

const filters = z.object({ q: searchFilter, state: choiceFilter(["waiting", "graded"]) });

type Filters = z.infer<typeof filters>;

/** How the submissions of an exercise can be asked for; the first come first. */
export const SUBMISSIONS_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { studentName: "words", submittedAt: "timestamptz", result: "bigint" },
  initial: "submittedAt",
  filters,
};

/** What was handed in for an exercise, as it was asked for. */
export interface SubmissionsPage {
  course: OwnCourse;
  exercise: ExerciseRow;
  listed: Listed<SubmissionRow, Filters>;
}

/** What was handed in for an exercise. Throws `not_found`, and as `readListing` does. */
export async function submissionsOf(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  slug: string,
  id: number,
  params: URLSearchParams,
): Promise<SubmissionsPage> {
  const { course, exercise } = await exerciseToTeach({ db }, viewer, slug, id, "grading");
  const query = readListing(SUBMISSIONS_LISTING, params);
  const { q, state } = query.filters;
  const isGraded = state && state === "graded";
  const rows = queries.submissionRows(id, { pattern: likePattern(q), isGraded });
  return { course, exercise, listed: await list(db, SUBMISSIONS_LISTING, query, rows) };
}

/** Where a submission is: `/instructor/courses/:slug/exercises/:exerciseId/submissions/:id`. */
export interface SubmissionAddress {
  slug: string;
  exerciseId: number;
  id: number;
}

interface FoundSubmission {
  course: OwnCourse;
  exercise: ExerciseRow;
  submission: SubmissionRow;
}

/** A submission on the page where it is graded. */
export interface OpenSubmission extends FoundSubmission {
  changes: Listed<GradeChangeRow, HistoryFilters>;
}

const historyFilters = z.object({
  q: searchFilter,
  /** Which courses the inbox shows beside it: the addresses of the list keep it. */
  course: unlessEmpty(z.string().max(200).nullable().default(null)),
});

type HistoryFilters = z.infer<typeof historyFilters>;

/** How the changes of a grade can be asked for; the newest comes first. */
export const HISTORY_LISTING: Listing<HistoryFilters> = {
  key: "id",
  sorts: { result: "bigint", who: "text", at: "timestamptz", reason: "words" },
  initial: "-at",
  filters: historyFilters,
};

async function requireSubmission(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  { slug, exerciseId, id }: SubmissionAddress,
): Promise<FoundSubmission> {
  const { course, exercise } = await exerciseToTeach({ db }, viewer, slug, exerciseId, "grading");
  const submission = await queries.findSubmission(db, exerciseId, id);
  if (!submission) throw new AppError("not_found", "not_found");
  return { course, exercise, submission };
}

/** A submission with the changes of its grade as they were asked for. Throws `not_found`, and as `readListing` does. */
export async function openSubmission(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  address: SubmissionAddress,
  params: URLSearchParams,
): Promise<OpenSubmission> {
  const found = await requireSubmission({ db }, viewer, address);
  const query = readListing(HISTORY_LISTING, params);
  const rows = submissions.gradeChangeRows(address.id, likePattern(query.filters.q));
  return { ...found, changes: await list(db, HISTORY_LISTING, query, rows) };
}

/** The file of a submission, for who grades it. Throws `not_found`. */
export async function submittedFile(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  address: SubmissionAddress,
): Promise<StoredFile> {
  const { submission } = await requireSubmission({ db }, viewer, address);
  const file = await queries.findFile(db, submission.id);
  if (!file) throw new AppError("not_found", "not_found");
  return file;
}

/**
 * Grades a submission, 0–100 in whole points, with feedback, and records `submission_graded`. Every change of a grade
 * is kept with who, when and why; the same grade with the same feedback is no change.
 * Throws `not_found`; `invalid` with a key per field (`reason` is asked for once there is a grade); `conflict`
 * (`submission_changed`) when the work or its grade is no longer what was on the page (`version`).
 */
export async function gradeSubmission(
  deps: Pick<Deps, "db" | "clock" | "jobs" | "log">,
  viewer: Viewer,
  { slug, exerciseId, id }: SubmissionAddress,
  input: unknown,
): Promise<void> {
  const { course } = await exerciseToTeach(deps, viewer, slug, exerciseId, "grading");
  const { grade, feedback, reason, version } = parseInput(gradeInput, input);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    const work = await submissions.lockSubmission(tx, exerciseId, id);
    if (!work) throw new AppError("not_found", "not_found");
    if (version !== undefined && version !== work.version) {
      throw new AppError("conflict", "submission_changed");
    }
    if (work.grade === grade && work.feedback === feedback) return;
    if (work.grade !== null && reason === "") {
      throw new AppError("invalid", "invalid", { fields: { reason: "reason_required" } });
    }
    await submissions.setGrade(tx, id, { grade, feedback, gradedBy: viewer.id, now });
    const changeId = await submissions.insertGradeChange(tx, {
      submissionId: id,
      previousGrade: work.grade,
      grade,
      feedback,
      reason,
      changedBy: viewer.id,
      now,
    });
    const { userId } = work;
    const event = { name: "submission_graded", submissionId: id, changeId } as const;
    await recordEvent(deps.jobs, tx, { ...event, userId, courseId: course.id });
  });
  deps.log.info("submission_graded", { submissionId: id });
}
