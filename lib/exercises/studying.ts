import type { Deps } from "../deps.ts";
import { type CourseSeat, type Learner, requireSeat } from "../learning/service.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import type { Upload } from "../platform/uploads.ts";
import { type CheckedFile, checkFile } from "./files.ts";
import { submissionInput } from "./input.ts";
import * as queries from "./queries.ts";
import type { ExerciseRow, OwnSubmission, StoredFile } from "./queries.ts";
import { decideSubmission } from "./rules.ts";
import * as submissions from "./submission_queries.ts";
import { factsOf } from "./view.ts";

/** An exercise with what the viewer has handed in for it. */
export interface OwnExercise {
  exercise: ExerciseRow;
  submission: OwnSubmission | null;
}

/** The exercises of a course for somebody in it, the first made first. */
export interface CourseExercises {
  course: CourseSeat;
  exercises: OwnExercise[];
}

/** A course's exercises with the viewer's work. Throws as `requireSeat` does. */
export async function courseExercises(
  { db }: Pick<Deps, "db">,
  viewer: Learner,
  slug: string,
): Promise<CourseExercises> {
  const course = await requireSeat(db, viewer, slug);
  const [rows, own] = await Promise.all([
    queries.listExercises(db, course.courseId),
    queries.ownSubmissions(db, course.courseId, viewer.id),
  ]);
  return {
    course,
    exercises: rows.map((exercise) => ({ exercise, submission: own.get(exercise.id) ?? null })),
  };
}

/** Where an exercise is: `/learn/:slug/exercises/:id`. */
export interface ExerciseAddress {
  slug: string;
  id: number;
}

/** One exercise with the viewer's work. Throws as `requireSeat` does, and `not_found`. */
export async function openExercise(
  { db }: Pick<Deps, "db">,
  viewer: Learner,
  { slug, id }: ExerciseAddress,
): Promise<OwnExercise & { course: CourseSeat }> {
  const course = await requireSeat(db, viewer, slug);
  const exercise = await queries.findExercise(db, { courseId: course.courseId, id });
  if (!exercise) throw new AppError("not_found", "not_found");
  const submission = await queries.ownSubmission(db, id, viewer.id) ?? null;
  return { course, exercise, submission };
}

/** What somebody sends: an address or a file. */
export interface SubmissionForm {
  values: Readonly<Record<string, string>>;
  file: Upload | null;
}

function refused(field: "link" | "file", key: ConstructorParameters<typeof AppError>[1]): AppError {
  return new AppError("invalid", "invalid", { fields: { [field]: key } });
}

/** Reads what is handed in: one of the two, and only what can be what it has to be. */
async function readWork(
  { values, file }: SubmissionForm,
): Promise<{ link: string | null; file: CheckedFile | null }> {
  const { link } = parseInput(submissionInput, values);
  if (link !== null && file) throw refused("file", "submission_one");
  if (!file) {
    if (link === null) throw refused("link", "submission_required");
    return { link, file: null };
  }
  const checked = await checkFile(file.name, file.bytes);
  if ("problem" in checked) throw refused("file", checked.problem);
  return { link: null, file: checked };
}

/**
 * Hands work in, in place of what was there. The server's clock decides, read while the exercise is locked against
 * changes of its window. A grade is for the work that it was given: replacing that puts it aside, and the change is
 * kept.
 * Throws `not_found`, `forbidden` (`course_locked`; `preview_only` for owners and admins without a seat) and `invalid`:
 * with `exercise_not_open`, `exercise_closed` or `submission_final`, or with a key at `link` or `file`.
 */
export async function submitWork(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Learner,
  { slug, id }: ExerciseAddress,
  form: SubmissionForm,
): Promise<void> {
  const { courseId, access } = await requireSeat(deps.db, viewer, slug);
  if (access === "preview") throw new AppError("forbidden", "preview_only");
  const work = await readWork(form);
  await deps.db.transaction().execute(async (tx) => {
    const exercise = await queries.lockExercise(tx, { courseId, id }, "share");
    if (!exercise) throw new AppError("not_found", "not_found");
    const before = await submissions.lockOwnSubmission(tx, id, viewer.id);
    const now = deps.clock.now();
    const facts = factsOf(exercise);
    const decision = decideSubmission(facts, before !== undefined, now.epochMilliseconds);
    if (decision.kind === "refuse") throw new AppError("invalid", decision.key);
    const { daysLate, keptPercent } = decision;
    const person = { exerciseId: id, userId: viewer.id };
    const submissionId = await submissions.putSubmission(
      tx,
      { ...person, ...work, daysLate, keptPercent, now },
    );
    if (submissionId === undefined) throw new AppError("invalid", "submission_final");
    if (before && before.grade !== null) {
      await submissions.insertGradeChange(tx, {
        submissionId,
        previousGrade: before.grade,
        grade: null,
        feedback: before.feedback,
        reason: "",
        changedBy: viewer.id,
        now,
      });
    }
  });
  deps.log.info("exercise_submitted", { exerciseId: id });
}

/** The file that the viewer has handed in. Throws `not_found` when there is none. */
export async function ownFile(
  { db }: Pick<Deps, "db">,
  viewer: Learner,
  address: ExerciseAddress,
): Promise<StoredFile> {
  const { submission } = await openExercise({ db }, viewer, address);
  const file = submission && await queries.findFile(db, submission.id);
  if (!file) throw new AppError("not_found", "not_found");
  return file;
}
