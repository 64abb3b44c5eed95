import { z } from "zod";
import type { Viewer } from "../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../authoring/service.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput, readId } from "../platform/http.ts";
import { recordEvent } from "../platform/jobs.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { readTables } from "../platform/listing_tables.ts";
import { noteInput } from "./input.ts";
import { NUDGE_PAUSE_HOURS } from "./rules.ts";
import * as queries from "./student_queries.ts";
import type { AttemptLine, LessonDone, NoteRow, StudentHead, WorkLine } from "./student_queries.ts";

/** Where a student of a course is: `/instructor/courses/:slug/students/:enrollment`. */
export interface StudentPlace {
  slug: string;
  /** As it stands in the address. */
  enrollment: string;
}

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

/** The lists on a student's page. */
export const STUDENT_TABLES = ["lessons", "quizzes", "work"] as const;

/** The lessons of a student. */
export const STUDENT_LESSONS: Listing<Filters> = {
  key: "id",
  sorts: { position: "bigint", done: "timestamptz" },
  initial: "position",
  filters,
};

/** The quizzes of a student. */
export const STUDENT_QUIZZES: Listing<Filters> = {
  key: "quizId",
  sorts: { position: "bigint", started: "timestamptz", finished: "timestamptz", score: "bigint" },
  initial: "position",
  filters,
};

/** The exercises of a student. */
export const STUDENT_WORK: Listing<Filters> = {
  key: "exerciseId",
  sorts: { position: "bigint", submitted: "timestamptz", result: "bigint" },
  initial: "position",
  filters,
};

/** All that a course's instructors know of a student ("Detail Siswa", seed 000). */
export interface StudentDetail {
  course: OwnCourse;
  /** When the page was made. */
  now: Temporal.Instant;
  student: StudentHead;
  lessons: Listed<LessonDone, Filters>;
  attempts: Listed<AttemptLine, Filters>;
  work: Listed<WorkLine, Filters>;
  notes: NoteRow[];
}

async function requireStudent(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  { slug, enrollment }: StudentPlace,
): Promise<{ course: OwnCourse; student: StudentHead }> {
  const course = await requireOwnCourse(db, viewer, slug, "grading");
  const place = { courseId: course.id, enrollmentId: readId(enrollment), now: clock.now() };
  const student = await queries.findStudent(db, place);
  if (!student) throw new AppError("not_found", "student_not_found");
  return { course, student };
}

/**
 * Opens a student's page for those who grade in the course; `table` of its address names the list that `q`, `sort`,
 * `after` and `format` are for. Throws `not_found`, `forbidden`, and `invalid` as `readTables` and `readListing` do.
 */
export async function openStudent(
  deps: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  place: StudentPlace,
  params: URLSearchParams,
): Promise<StudentDetail> {
  const { db } = deps;
  const { course, student } = await requireStudent(deps, viewer, place);
  const tables = readTables(params, STUDENT_TABLES);
  const lesson = readListing(STUDENT_LESSONS, tables.of("lessons"));
  const quiz = readListing(STUDENT_QUIZZES, tables.of("quizzes"));
  const exercise = readListing(STUDENT_WORK, tables.of("work"));
  const whose = ({ filters: { q } }: { filters: Filters }) => ({
    courseId: course.id,
    userId: student.userId,
    pattern: likePattern(q),
  });
  const lessonRows = queries.lessonRows(student.enrollmentId, likePattern(lesson.filters.q));
  const [lessons, attempts, work, notes] = await Promise.all([
    list(db, STUDENT_LESSONS, lesson, lessonRows),
    list(db, STUDENT_QUIZZES, quiz, queries.attemptRows(whose(quiz))),
    list(db, STUDENT_WORK, exercise, queries.workRows(whose(exercise))),
    queries.selectNotes(db, student.enrollmentId),
  ]);
  return { course, now: deps.clock.now(), student, lessons, attempts, work, notes };
}

/** Notes something about a student. Throws as `openStudent` does, and `invalid` with a key at `text`. */
export async function addNote(
  deps: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  place: StudentPlace,
  input: unknown,
): Promise<void> {
  const { student: { enrollmentId } } = await requireStudent(deps, viewer, place);
  const { text } = parseInput(noteInput, input);
  const now = deps.clock.now();
  await queries.insertNote(deps.db, { enrollmentId, authorId: viewer.id, text, now });
}

/** Deletes a note that the viewer has written. Throws `not_found`, also for a note of somebody else. */
export async function removeNote(
  deps: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  place: StudentPlace & { note: string },
): Promise<void> {
  const { student: { enrollmentId } } = await requireStudent(deps, viewer, place);
  const note = { id: readId(place.note), enrollmentId, authorId: viewer.id };
  if (!await queries.deleteNote(deps.db, note)) throw new AppError("not_found", "not_found");
}

/**
 * Sends a student a friendly word to come back, on the site and by mail as they want it. Returns the student's name.
 * Throws as `openStudent` does, `invalid` (`nudge_no_seat`) for who is out, and `conflict` (`nudged_lately`) when
 * anybody has done so within the last three days.
 */
export async function nudgeStudent(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  viewer: Viewer,
  place: StudentPlace,
): Promise<string> {
  const { student } = await requireStudent(deps, viewer, place);
  if (student.status !== "active" || student.isGone) throw new AppError("invalid", "nudge_no_seat");
  const now = deps.clock.now();
  const since = now.subtract({ hours: NUDGE_PAUSE_HOURS });
  const { enrollmentId } = student;
  await deps.db.transaction().execute(async (tx) => {
    const nudge = { enrollmentId, sentBy: viewer.id, now, since };
    const nudgeId = await queries.insertNudge(tx, nudge);
    if (nudgeId === undefined) throw new AppError("conflict", "nudged_lately");
    await recordEvent(deps.jobs, tx, { name: "student_nudged", nudgeId });
  });
  return student.name;
}
