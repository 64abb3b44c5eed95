import type { Viewer } from "../../accounts/service.ts";
import type { CourseStatus } from "../../catalog/rules.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError, isStillReferenced } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { type OwnCourse, requireOwnCourse } from "../access.ts";
import { restoreSections, touchCourse } from "../queries.ts";
import { conflictOf, openedForm, type Saved } from "./forms.ts";
import { lessonMove, sectionInput, sectionMove } from "./input.ts";
import * as queries from "./outline_queries.ts";
import type { OutlineLessonRow, OutlineSectionRow } from "./outline_queries.ts";
import * as rules from "./rules.ts";

export type { OutlineLessonRow, OutlineSectionRow };

type WriteDeps = Pick<Deps, "db" | "clock" | "log">;
/** A part of a course: `/instructor/courses/:slug/…/:id`. */
export interface PartAddress {
  slug: string;
  /** As it stands in the address. */
  id: string;
}

/** The id of an address; throws `not_found` for what is no number that the database holds. */
export function readId(text: string): number {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(id)) throw new AppError("not_found", "not_found");
  return id;
}

/** A course of the viewer's as its editing page shows it. */
export interface CourseOutline {
  course: OwnCourse;
  sections: OutlineSectionRow[];
  /** Deleted lessons that are kept for those who have finished them. */
  retired: OutlineLessonRow[];
  /** The statuses that the course can be given now. */
  nextStatuses: readonly CourseStatus[];
}

/** The sections and lessons of a course of the viewer's, in order. Throws `not_found`. */
export async function courseOutline(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  slug: string,
): Promise<CourseOutline> {
  const course = await requireOwnCourse(db, viewer, slug);
  const all = await queries.selectOutline(db, course.id);
  const sections = all.filter((section) => !section.isRetired).map((section) => ({
    ...section,
    lessons: section.lessons.filter((lesson) => !lesson.isRetired),
  }));
  const retired = all.flatMap(({ lessons }) => lessons.filter((lesson) => lesson.isRetired));
  return { course, sections, retired, nextStatuses: rules.nextStatuses(course.status) };
}

/** Changes a course of the viewer's in a transaction, one change of its outline at a time. */
async function edit<T>(
  deps: WriteDeps,
  viewer: Viewer,
  slug: string,
  change: (tx: Tx, course: OwnCourse) => Promise<T>,
): Promise<T> {
  const course = await requireOwnCourse(deps.db, viewer, slug);
  return await deps.db.transaction().execute(async (tx) => {
    await queries.lockCourse(tx, course.id);
    const result = await change(tx, course);
    await touchCourse(tx, course.id, deps.clock.now());
    deps.log.info("course_outline_changed", { courseId: course.id });
    return result;
  });
}

/** Puts a section at the end of a course and returns its id. Throws `not_found`, and `invalid` at `title`. */
export async function addSection(
  deps: WriteDeps,
  viewer: Viewer,
  slug: string,
  values: unknown,
): Promise<number> {
  const { title } = parseInput(sectionInput, values);
  return await edit(
    deps,
    viewer,
    slug,
    (tx, course) => queries.insertSection(tx, course.id, title),
  );
}

/** A section of a course of the viewer's, with the fields of its form. Throws `not_found`. */
export async function sectionToEdit(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  { slug, id }: PartAddress,
) {
  const course = await requireOwnCourse(db, viewer, slug);
  const section = await queries.selectSection(db, course.id, readId(id));
  if (!section) throw new AppError("not_found", "not_found");
  const values = openedForm({ title: section.title }, section.version);
  return { course, section, values };
}

/**
 * Saves a section's title over the version it was made from; see `saveSettings`.
 * Throws `not_found`, and `invalid` at `title`.
 */
export async function saveSection(
  deps: WriteDeps,
  viewer: Viewer,
  address: PartAddress,
  values: Readonly<Record<string, string>>,
): Promise<Saved<object>> {
  const { section } = await sectionToEdit(deps, viewer, address);
  const { title, version } = parseInput(sectionInput, values);
  return await edit(deps, viewer, address.slug, async (tx, course) => {
    const change = { title, version: version ?? section.version };
    if (await queries.updateSection(tx, section.id, change)) return { kind: "saved" } as const;
    const newest = await queries.selectSection(tx, course.id, section.id);
    if (!newest) throw new AppError("not_found", "not_found");
    const conflict = conflictOf({ title }, { title: newest.title }, {
      version: newest.version,
      seen: values.seen,
    });
    return conflict ?? { kind: "saved" } as const;
  });
}

/**
 * What became of something that was to be deleted: gone, or kept for those who have finished it; `emptied`: a
 * published course has lost its last lesson with it and is archived now.
 */
export type Removal = "deleted" | "retired" | "emptied";

/** Deletes, or when something of a student's hangs on it that the first try did not know of, retires. */
async function removeOrRetire(
  remove: () => Promise<Removal>,
  retire: () => Promise<Removal>,
): Promise<Removal> {
  try {
    return await remove();
  } catch (error) {
    if (!isStillReferenced(error)) throw error;
  }
  return await retire();
}

/** Takes a course without lessons out of the catalog, where only one with a lesson may stand. */
async function unlessEmptied(
  { tx, courseId, now }: { tx: Tx; courseId: number; now: Temporal.Instant },
  removal: Removal,
): Promise<Removal> {
  return await queries.archiveEmptied(tx, courseId, now) ? "emptied" : removal;
}

/**
 * Deletes a section with its lessons. Lessons that somebody has finished are taken out of the course for everybody
 * else and keep the section for those. A published course that has no lesson left is archived. Throws `not_found`.
 */
export async function deleteSection(
  deps: WriteDeps,
  viewer: Viewer,
  address: PartAddress,
): Promise<Removal> {
  const { section, course } = await sectionToEdit(deps, viewer, address);
  const which = { courseId: course.id, sectionId: section.id };
  const now = deps.clock.now();
  return await removeOrRetire(
    () =>
      edit(deps, viewer, address.slug, async (tx) => {
        const { retired } = await queries.removeLessons(tx, which, now);
        await queries.removeSection(tx, section.id, now);
        return await unlessEmptied(
          { tx, courseId: course.id, now },
          retired > 0 ? "retired" : "deleted",
        );
      }),
    () =>
      edit(deps, viewer, address.slug, async (tx) => {
        await queries.retireLessons(tx, which, now);
        await queries.retireSection(tx, section.id, now);
        return await unlessEmptied({ tx, courseId: course.id, now }, "retired");
      }),
  );
}

/**
 * Deletes a lesson; one that somebody has finished is taken out of the course for everybody else. A published course
 * that has no lesson left is archived. Throws `not_found`.
 */
export async function deleteLesson(
  deps: WriteDeps,
  viewer: Viewer,
  { slug, id }: PartAddress,
): Promise<Removal> {
  const course = await requireOwnCourse(deps.db, viewer, slug);
  const which = { courseId: course.id, lessonId: readId(id) };
  const now = deps.clock.now();
  return await removeOrRetire(
    () =>
      edit(deps, viewer, slug, async (tx) => {
        const { deleted, retired } = await queries.removeLessons(tx, which, now);
        if (deleted + retired === 0) throw new AppError("not_found", "not_found");
        return await unlessEmptied(
          { tx, courseId: course.id, now },
          retired > 0 ? "retired" : "deleted",
        );
      }),
    () =>
      edit(deps, viewer, slug, async (tx) => {
        await queries.retireLessons(tx, which, now);
        return await unlessEmptied({ tx, courseId: course.id, now }, "retired");
      }),
  );
}

/** Gives the course a deleted lesson back, with its section. Throws `not_found`. */
export function restoreLesson(
  deps: WriteDeps,
  viewer: Viewer,
  { slug, id }: PartAddress,
): Promise<void> {
  return edit(deps, viewer, slug, async (tx, course) => {
    if (!await queries.restoreLesson(tx, course.id, readId(id))) {
      throw new AppError("not_found", "not_found");
    }
    await restoreSections(tx, course.id);
  });
}

/**
 * Moves a section a step (`direction`) or before another one (`before`, empty: to the end); a move beyond an end
 * changes nothing. Throws `not_found` and `invalid`.
 */
export async function moveSection(
  deps: WriteDeps,
  viewer: Viewer,
  { slug, id }: PartAddress,
  values: unknown,
): Promise<void> {
  await edit(deps, viewer, slug, async (tx, course) => {
    const move = parseInput(sectionMove, values);
    const order = await queries.selectOrder(tx, course.id);
    const sectionId = readId(id);
    if (!order.some((section) => section.id === sectionId)) {
      throw new AppError("not_found", "not_found");
    }
    await queries.writeOrder(tx, course.id, rules.moveSection(order, sectionId, move));
  });
}

/**
 * Moves a lesson a step (`direction`), over the edge of its section into the next one, or to a place (`section`,
 * `before`, empty: to its end). Throws `not_found` and `invalid`.
 */
export async function moveLesson(
  deps: WriteDeps,
  viewer: Viewer,
  { slug, id }: PartAddress,
  values: unknown,
): Promise<void> {
  await edit(deps, viewer, slug, async (tx, course) => {
    const move = parseInput(lessonMove, values);
    const order = await queries.selectOrder(tx, course.id);
    const lessonId = readId(id);
    if (!order.some(({ lessons }) => lessons.includes(lessonId))) {
      throw new AppError("not_found", "not_found");
    }
    await queries.writeOrder(tx, course.id, rules.moveLesson(order, lessonId, move));
  });
}
