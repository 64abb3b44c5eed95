import type { Db } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { recordEvent } from "../platform/jobs.ts";
import { noteVisit } from "./completion.ts";
import { readCursor, writeCursor } from "./input.ts";
import { findCourse, findLesson, type LessonAddress } from "./player.ts";
import { type PlayerCourse, playerCourse } from "./player.ts";
import * as queries from "./queries.ts";
import type { MyCourseRow } from "./queries.ts";
import {
  decideEnrollment,
  type EnrollDecision,
  type Learner,
  neighbours,
  type OutlineLesson,
  type OutlineSection,
  type ProgressCount,
  resumeAt,
} from "./rules.ts";

export { completeLesson, type Completion } from "./completion.ts";
export { type ExportedEnrollment, exportEnrollments, forgetRemovals } from "./export.ts";
export type { LessonAddress, PlayerCourse } from "./player.ts";
export { type CourseSeat, requireSeat } from "./seat.ts";
export { type GrantedSeat, grantSeats, revokeSeats } from "./seats.ts";
export {
  listStudents,
  removeStudent,
  restoreStudent,
  type Roster,
  viewStudent,
} from "./roster/roster.ts";
export type { Learner, MyCourseRow, OutlineLesson, OutlineSection, ProgressCount };

/** Courses on a page of "Kursus Saya". */
export const MY_COURSES_PAGE = 12;

type ReadDeps = Pick<Deps, "db" | "clock">;

function refusal(decision: Exclude<EnrollDecision, "enroll" | "already">): AppError {
  switch (decision) {
    case "not_found":
      return new AppError("not_found", "course_not_found");
    case "own_course":
      return new AppError("invalid", "own_course");
    case "premium":
      return new AppError("invalid", "course_premium");
    case "revoked":
      return new AppError("forbidden", "enrollment_revoked");
  }
}

/**
 * Gives the viewer a seat in a free, published course; with a seat already, nothing happens. However many requests
 * race, there is one seat and one `student_enrolled`, recorded in the transaction that made it.
 * Throws `not_found` (`course_not_found`), `invalid` (`course_premium`, `own_course`) and `forbidden`
 * (`enrollment_revoked`: a seat that was taken away does not come back by asking).
 */
export function enrollFree(
  deps: Pick<Deps, "db" | "clock" | "jobs">,
  viewer: Learner,
  slug: string,
): Promise<{ isNew: boolean }> {
  return deps.db.transaction().execute(async (tx) => {
    const seat = await queries.findSeat(tx, slug, viewer.id);
    if (!seat) throw refusal("not_found");
    const decision = decideEnrollment(viewer, seat, seat.enrollment);
    if (decision === "already") return { isNew: false };
    if (decision !== "enroll") throw refusal(decision);
    const { courseId } = seat;
    const wish = { userId: viewer.id, courseId, now: deps.clock.now() };
    const enrollmentId = await queries.insertEnrollment(tx, wish);
    // Another request was faster; it has recorded the event.
    if (enrollmentId === undefined) return { isNew: false };
    const userId = viewer.id;
    await recordEvent(deps.jobs, tx, { name: "student_enrolled", enrollmentId, userId, courseId });
    return { isNew: true };
  });
}

/** The viewer's seat in a course, or null when there never was one. One query. */
export async function enrollmentOf(
  db: Db,
  viewerId: number,
  courseId: number,
): Promise<queries.Seat | null> {
  return await queries.findEnrollment(db, viewerId, courseId) ?? null;
}

/** Where `/learn/:slug` leads. */
export type CourseEntry =
  /** Not joined: the course page tells how. */
  | { kind: "join" }
  | { kind: "lesson"; lesson: OutlineLesson }
  /** No lesson can be opened: there are none, or all are still to come. */
  | { kind: "nothing_open"; course: PlayerCourse };

/** Finds where somebody stopped in a course. Throws `not_found` (`course_not_found`). */
export async function openCourse(
  deps: ReadDeps,
  viewer: Learner,
  slug: string,
): Promise<CourseEntry> {
  const found = await findCourse(deps, viewer, slug, null);
  if (found.access === "locked") return { kind: "join" };
  if (found.access === "revoked") {
    // The course page says why; one that is no longer offered has none.
    if (found.row.status === "published") return { kind: "join" };
    throw refusal("revoked");
  }
  const now = deps.clock.now().epochMilliseconds;
  const { access, lessons } = found;
  const lesson = resumeAt(lessons, found.row.lastLessonId, { access, now });
  return lesson
    ? { kind: "lesson", lesson }
    : { kind: "nothing_open", course: playerCourse(found, now) };
}

/** A lesson on its page. */
export interface OpenLesson {
  course: PlayerCourse;
  lesson: OutlineLesson & {
    /** Markdown. */
    body: string;
    videoUrl: string | null;
    meetingUrl: string | null;
    meetingAt: Temporal.Instant | null;
    /** Files that go with it; sizes in bytes. */
    attachments: readonly { id: string; name: string; size: number }[];
    /** From 1, over the whole course. */
    position: number;
  };
  previous: OutlineLesson | null;
  next: OutlineLesson | null;
}

/**
 * A lesson with the course around it, and a note that the viewer is there. One query, and a second when the note is
 * of another lesson or a minute old.
 * Throws `not_found`, and `forbidden` with `lesson_locked` (no seat) or `lesson_not_published`.
 */
export async function openLesson(
  deps: ReadDeps & Pick<Deps, "jobs">,
  viewer: Learner,
  address: LessonAddress,
): Promise<OpenLesson> {
  const found = await findLesson(deps, viewer, address);
  const { row, access, lessons, lesson, now } = found;
  const course = playerCourse(found, now.epochMilliseconds);
  if (access === "student" && !viewer.actingAdmin) {
    await noteVisit(deps, found, course.progress);
  }
  const reading = { access, now: now.epochMilliseconds };
  return {
    course,
    lesson: {
      ...lesson,
      body: row.body ?? "",
      videoUrl: row.videoUrl,
      meetingUrl: row.meetingUrl,
      meetingAt: row.meetingAt,
      attachments: row.attachments,
      position: lessons.indexOf(lesson) + 1,
    },
    ...neighbours(lessons, lesson.slug, reading),
  };
}

/** A page of somebody's courses. */
export interface MyCourses {
  courses: MyCourseRow[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

/**
 * The courses that the viewer has joined, the one last used first. One query.
 * Throws `bad_request` (`cursor_invalid`) for an `after` that is not ours.
 */
export async function myCourses(
  { db, clock }: ReadDeps,
  viewer: Learner,
  after: string | null,
): Promise<MyCourses> {
  const rows = await queries.selectMyCourses(db, {
    userId: viewer.id,
    after: after ? readCursor(after) : null,
    limit: MY_COURSES_PAGE + 1,
    now: clock.now(),
  });
  const courses = rows.slice(0, MY_COURSES_PAGE);
  const last = rows.length > MY_COURSES_PAGE ? courses.at(-1) : undefined;
  const next = last
    ? writeCursor({ at: last.lastActivityAt.toString(), id: last.enrollmentId })
    : null;
  return { courses, next };
}
