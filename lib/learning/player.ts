import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import type { Lang } from "../platform/i18n/lang.ts";
import * as queries from "./queries.ts";
import {
  countProgress,
  type CourseAccess,
  courseAccess,
  type CourseStatus,
  type Learner,
  lessonAccess,
  lessonsOf,
  type OutlineLesson,
  type OutlineSection,
  type ProgressCount,
} from "./rules.ts";

/** A course in the player, as the viewer stands to it. */
export interface PlayerCourse {
  slug: string;
  title: string;
  lang: Lang;
  status: CourseStatus;
  sections: readonly OutlineSection[];
  progress: ProgressCount;
  /** Owners and admins look through the course; no progress is kept. */
  isPreview: boolean;
  /** When the page was made, epoch milliseconds: what is published later cannot be opened. */
  now: number;
}

/** Where a lesson is: `/learn/:courseSlug/:lessonSlug`. */
export interface LessonAddress {
  courseSlug: string;
  lessonSlug: string;
}

/** A course and how the viewer stands to it. */
export interface Found {
  row: queries.PlayerRow;
  access: CourseAccess;
  lessons: readonly OutlineLesson[];
}

/** The same with the lesson of an address, which the viewer may open now. */
export interface FoundLesson extends Found {
  lesson: OutlineLesson;
  now: Temporal.Instant;
}

/** Loads a course for the viewer; throws `not_found` for courses that do not exist for them. */
export async function findCourse(
  { db }: Pick<Deps, "db">,
  viewer: Learner,
  courseSlug: string,
  lessonSlug: string | null,
): Promise<Found> {
  const row = await queries.findPlayer(db, { courseSlug, lessonSlug, userId: viewer.id });
  const access = row ? courseAccess(viewer, row, row.enrollment) : "hidden";
  if (!row || access === "hidden") throw new AppError("not_found", "course_not_found");
  return { row, access, lessons: lessonsOf(row.sections) };
}

/** The course as the player shows it at `now` (epoch milliseconds). */
export function playerCourse({ row, access, lessons }: Found, now: number): PlayerCourse {
  const { slug, title, lang, status, sections } = row;
  const isPreview = access === "preview";
  const progress = isPreview ? { done: 0, total: lessons.length } : countProgress(lessons);
  return { slug, title, lang, status, sections, progress, isPreview, now };
}

const LESSON_REFUSALS = {
  locked: "lesson_locked",
  revoked: "enrollment_revoked",
  not_published: "lesson_not_published",
} as const;

/** The lesson of an address, if the viewer may open it now; throws as `openLesson` does. */
export async function findLesson(
  deps: Pick<Deps, "db" | "clock">,
  viewer: Learner,
  { courseSlug, lessonSlug }: LessonAddress,
): Promise<FoundLesson> {
  const found = await findCourse(deps, viewer, courseSlug, lessonSlug);
  const lesson = found.lessons.find((one) => one.slug === lessonSlug);
  if (!lesson) throw new AppError("not_found", "not_found");
  const now = deps.clock.now();
  const answer = lessonAccess(found.access, lesson, now.epochMilliseconds);
  if (answer === "hidden") throw new AppError("not_found", "course_not_found");
  if (answer !== "open") throw new AppError("forbidden", LESSON_REFUSALS[answer]);
  return { ...found, lesson, now };
}
