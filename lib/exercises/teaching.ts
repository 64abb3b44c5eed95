import { z } from "zod";
import type { Viewer } from "../accounts/service.ts";
import { type CourseRight, type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { readExercise } from "./input.ts";
import * as queries from "./queries.ts";
import type { ExerciseRow, ExerciseSummary } from "./queries.ts";

type Filters = { q: string | null };

/** How the exercises of a course can be asked for; those that open first come first. */
export const EXERCISES_LISTING: Listing<Filters> = {
  key: "id",
  sorts: {
    name: "words",
    opens: "timestamptz",
    closes: "timestamptz",
    work: "bigint",
  },
  initial: "opens",
  filters: z.object({ q: searchFilter }),
};

/** A course's exercises for those who write or grade them. Throws as `requireOwnCourse` and `readListing` do. */
export async function exercisesToTeach(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  slug: string,
  params: URLSearchParams,
): Promise<{ course: OwnCourse; listed: Listed<ExerciseSummary, Filters> }> {
  const course = await requireOwnCourse(db, viewer, slug, ["content", "grading"]);
  const query = readListing(EXERCISES_LISTING, params);
  const rows = queries.exerciseRows(course.id, likePattern(query.filters.q));
  return { course, listed: await list(db, EXERCISES_LISTING, query, rows) };
}

/** One exercise for who may edit it, or do what else is needed. Throws `not_found` and `forbidden`. */
export async function exerciseToTeach(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  slug: string,
  id: number,
  needed: CourseRight = "content",
): Promise<{ course: OwnCourse; exercise: ExerciseRow }> {
  const course = await requireOwnCourse(db, viewer, slug, needed);
  const exercise = await queries.findExercise(db, { courseId: course.id, id });
  if (!exercise) throw new AppError("not_found", "not_found");
  return { course, exercise };
}

/**
 * Makes an exercise; times are read in the viewer's zone. Returns its id.
 * Throws `not_found`, and `invalid` with one key per field.
 */
export async function createExercise(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  slug: string,
  input: unknown,
): Promise<number> {
  const course = await requireOwnCourse(deps.db, viewer, slug);
  const exercise = readExercise(input, viewer.zone);
  const id = await queries.insertExercise(deps.db, course.id, exercise, deps.clock.now());
  deps.log.info("exercise_created", { exerciseId: id, courseId: course.id });
  return id;
}

/**
 * Changes an exercise. Lateness of what was handed in already is judged anew where that is better for the student,
 * and never worse. Throws as `createExercise` does.
 */
export async function editExercise(
  deps: Pick<Deps, "db" | "clock" | "log">,
  viewer: Viewer,
  slug: string,
  id: number,
  input: unknown,
): Promise<void> {
  const { id: courseId } = await requireOwnCourse(deps.db, viewer, slug);
  const exercise = readExercise(input, viewer.zone);
  await deps.db.transaction().execute(async (tx) => {
    const locked = await queries.lockExercise(tx, { courseId, id }, "update");
    if (!locked) throw new AppError("not_found", "not_found");
    await queries.updateExercise(tx, id, exercise, deps.clock.now());
    await queries.forgiveLateness(tx, id);
  });
  deps.log.info("exercise_changed", { exerciseId: id, courseId });
}

/**
 * Deletes an exercise for which nobody has handed anything in: students' work is not thrown away by a button.
 * Throws `not_found`, and `conflict` (`exercise_has_submissions`).
 */
export async function removeExercise(
  deps: Pick<Deps, "db" | "log">,
  viewer: Viewer,
  slug: string,
  id: number,
): Promise<void> {
  const { id: courseId } = await requireOwnCourse(deps.db, viewer, slug);
  await deps.db.transaction().execute(async (tx) => {
    const locked = await queries.lockExercise(tx, { courseId, id }, "update");
    if (!locked) throw new AppError("not_found", "not_found");
    await queries.deleteExercise(tx, id);
  });
  deps.log.info("exercise_deleted", { exerciseId: id, courseId });
}
