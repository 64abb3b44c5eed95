import type { Role } from "../accounts/service.ts";
import {
  type CourseStatus,
  type LessonKind,
  mayPreviewCourse,
  type Teaching,
} from "../catalog/rules.ts";
import type { EnrollmentSource, EnrollmentStatus } from "./tables.ts";

export type { CourseStatus, EnrollmentSource, EnrollmentStatus, LessonKind };

/** Who is learning, as far as the rules care. */
export interface Learner {
  readonly id: number;
  readonly role: Role;
  /** Set: an admin looks through this person's eyes, which leaves no trace. */
  readonly actingAdmin?: object;
}

/** A lesson in the list beside the player. */
export interface OutlineLesson {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly kind: LessonKind;
  readonly minutes: number;
  /** Epoch milliseconds before which students cannot open it; null: from the start. */
  readonly publishAt: number | null;
  readonly done: boolean;
  /** Taken out of the course; who sees it has finished it before. */
  readonly isRetired?: boolean;
}

/** A section with its lessons, in the order of the course. */
export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly OutlineLesson[];
}

/** What the rules need to know of a course for whoever wants to join it. */
export interface CourseFacts {
  readonly status: CourseStatus;
  readonly instructorId: number;
  /** Whole rupiah; 0 is free. */
  readonly price: number;
}

/** What becomes of a wish to join a course for free. */
export type EnrollDecision =
  | "enroll"
  | "already"
  | "not_found"
  | "own_course"
  | "revoked"
  | "premium";

/**
 * Whether somebody may take a free seat. Whoever has a seat keeps it, also when the course is no longer
 * offered or has got a price since; a seat that was taken away is not got back by asking again.
 */
export function decideEnrollment(
  viewer: Learner,
  course: CourseFacts,
  enrollment: EnrollmentStatus | null,
): EnrollDecision {
  if (course.instructorId === viewer.id) return "own_course";
  if (course.status === "draft") return "not_found";
  if (enrollment === "active") return "already";
  if (course.status !== "published") return "not_found";
  if (enrollment === "revoked") return "revoked";
  return course.price > 0 ? "premium" : "enroll";
}

/**
 * How somebody stands to a course's lessons: they do not exist for them, they would have to join first,
 * their seat was taken away, they read as a student, or they look through them as one who writes them, without progress.
 */
export type CourseAccess = "hidden" | "locked" | "revoked" | "student" | "preview";

/**
 * The standing of a viewer. A seat goes before an office: an admin who has joined is a student there.
 * Students keep an archived course; a draft is there for those alone who write it.
 */
export function courseAccess(
  viewer: Learner,
  course: Teaching & Pick<CourseFacts, "status">,
  enrollment: EnrollmentStatus | null,
): CourseAccess {
  if (enrollment === "active" && course.status !== "draft") return "student";
  if (mayPreviewCourse(course, viewer)) return "preview";
  if (enrollment === "revoked" && course.status !== "draft") return "revoked";
  return course.status === "published" ? "locked" : "hidden";
}

/** What happens when a lesson is asked for by its address. */
export type LessonAccess = "open" | "hidden" | "locked" | "revoked" | "not_published";

/**
 * Whether a lesson may be opened at `now` (epoch milliseconds). The moment of publication itself counts
 * as published; those who write the course see what is still to come.
 */
export function lessonAccess(
  access: CourseAccess,
  lesson: Pick<OutlineLesson, "publishAt">,
  now: number,
): LessonAccess {
  if (access !== "student" && access !== "preview") return access;
  if (access === "preview" || lesson.publishAt === null || lesson.publishAt <= now) return "open";
  return "not_published";
}

/** The lessons of all sections in the order of the course. */
export function lessonsOf(sections: readonly OutlineSection[]): readonly OutlineLesson[] {
  return sections.flatMap((section) => section.lessons);
}

/** How much of a course is done. */
export interface ProgressCount {
  readonly done: number;
  readonly total: number;
}

/**
 * Progress over the lessons that exist now. A lesson that is not published yet exists: a course is not
 * finished while something announced is still to come.
 */
export function countProgress(lessons: readonly Pick<OutlineLesson, "done">[]): ProgressCount {
  return { done: lessons.filter((lesson) => lesson.done).length, total: lessons.length };
}

/** True when a course has lessons and all of them are done. */
export function isFinished({ done, total }: ProgressCount): boolean {
  return total > 0 && done >= total;
}

/** Progress in whole percent: 0 only while nothing is done, 100 only when everything is. */
export function progressPercent({ done, total }: ProgressCount): number {
  if (total <= 0 || done <= 0) return 0;
  if (done >= total) return 100;
  return Math.min(99, Math.max(1, Math.round((done / total) * 100)));
}

/** What decides which lessons somebody can go to. */
export interface Reading {
  readonly access: CourseAccess;
  /** Epoch milliseconds. */
  readonly now: number;
}

function openLessons(lessons: readonly OutlineLesson[], { access, now }: Reading) {
  return lessons.filter((lesson) => lessonAccess(access, lesson, now) === "open");
}

/** The lessons before and after one that can be opened; those that cannot are passed over. */
export function neighbours(
  lessons: readonly OutlineLesson[],
  slug: string,
  reading: Reading,
): { previous: OutlineLesson | null; next: OutlineLesson | null } {
  const at = lessons.findIndex((lesson) => lesson.slug === slug);
  if (at < 0) return { previous: null, next: null };
  return {
    previous: openLessons(lessons.slice(0, at), reading).at(-1) ?? null,
    next: openLessons(lessons.slice(at + 1), reading).at(0) ?? null,
  };
}

/**
 * Where to go on: the lesson last looked at while it can be opened, else the first that is not done,
 * else the first. Null when nothing can be opened.
 */
export function resumeAt(
  lessons: readonly OutlineLesson[],
  lastLessonId: number | null,
  reading: Reading,
): OutlineLesson | null {
  const open = openLessons(lessons, reading);
  return open.find((lesson) => lesson.id === lastLessonId) ??
    open.find((lesson) => !lesson.done) ?? open.at(0) ?? null;
}

/**
 * Where to go after `slug` has been done: the next lesson; at the end of the course the first one that
 * was left out; null when everything that can be opened is done, so that one stays.
 */
export function stepAfter(
  lessons: readonly OutlineLesson[],
  slug: string,
  reading: Reading,
): OutlineLesson | null {
  if (isFinished(countProgress(lessons))) return null;
  const leftOut = openLessons(lessons, reading).find((one) => !one.done && one.slug !== slug);
  return neighbours(lessons, slug, reading).next ?? leftOut ?? null;
}

/** How old a note of where somebody is may be before it is written again. */
const REMEMBER_AGAIN_MS = 60_000;

/** Whether it is worth writing down that somebody reads a lesson: another one, or a minute has passed. */
export function shouldRemember(
  noted: { lastLessonId: number | null; lastActivityAt: number },
  lessonId: number,
  now: number,
): boolean {
  return noted.lastLessonId !== lessonId || now - noted.lastActivityAt >= REMEMBER_AGAIN_MS;
}
