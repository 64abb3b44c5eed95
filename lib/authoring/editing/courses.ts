import { z } from "zod";
import type { Viewer } from "../../accounts/service.ts";
import { auditAdmin } from "../../audit/service.ts";
import type { CourseStatus } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { decodeBase64Url, encodeBase64Url } from "../../platform/base64.ts";
import { prepareThumbnail, storeThumbnail } from "../../media/service.ts";
import { AppError, isStillReferenced } from "../../platform/errors.ts";
import { atField } from "../../platform/forms.ts";
import { parseInput } from "../../platform/http.ts";
import { readFeatures } from "../../shop/service.ts";
import { requireOwnCourse } from "../access.ts";
import { freeCourseSlug } from "../queries.ts";
import * as queries from "./course_queries.ts";
import type { CourseFields, OwnCourseRow, OwnCoursesCursor } from "./course_queries.ts";
import { conflictOf, refuseTaken, type Saved, settingsForm, settingsValues } from "./forms.ts";
import { type CourseInput, courseInput, statusInput } from "./input.ts";
import { lockCourse } from "./outline_queries.ts";
import { decideStatus } from "./rules.ts";

export type { OwnCourseRow };

type WriteDeps = Pick<Deps, "db" | "clock" | "log">;

/** Courses on a page of an instructor's list. */
export const OWN_COURSES_PAGE = 20;

const cursor = z.object({ at: z.iso.datetime().regex(/^[1-9]/), id: z.number().int().positive() });

function readCursor(text: string): OwnCoursesCursor {
  try {
    const bytes = text.length <= 400 ? decodeBase64Url(text) : null;
    return cursor.parse(bytes && JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new AppError("bad_request", "cursor_invalid", { cause });
  }
}

function writeCursor({ updatedAt, id }: OwnCourseRow): string {
  const place: OwnCoursesCursor = { at: updatedAt.toString(), id };
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(place)));
}

/**
 * The courses that the viewer teaches, in every status, the one last changed first. One query.
 * Throws `bad_request` (`cursor_invalid`) for an `after` that is not ours.
 */
export async function ownCourses(
  { db }: Pick<Deps, "db">,
  viewer: Pick<Viewer, "id">,
  after: string | null,
): Promise<{ courses: OwnCourseRow[]; next: string | null }> {
  const rows = await queries.selectOwnCourses(db, {
    instructorId: viewer.id,
    after: after ? readCursor(after) : null,
    limit: OWN_COURSES_PAGE + 1,
  });
  const courses = rows.slice(0, OWN_COURSES_PAGE);
  const last = rows.length > OWN_COURSES_PAGE ? courses.at(-1) : undefined;
  return { courses, next: last ? writeCursor(last) : null };
}

/** What a form says, with the category it names. Throws `invalid` (`not_a_choice`) when there is none. */
async function readFields(
  db: Deps["db"],
  input: CourseInput,
): Promise<Omit<CourseFields, "slug">> {
  const { category, version: _version, slug: _slug, ...fields } = input;
  const categoryId = await queries.findCategory(db, category);
  if (categoryId === undefined) {
    throw new AppError("invalid", "invalid", { fields: { category: "not_a_choice" } });
  }
  return { ...fields, categoryId };
}

/**
 * Makes a draft of the viewer's and returns its slug, made from the title when none is given.
 * Throws `forbidden` unless the viewer is a verified instructor or an admin, and `invalid` with one key per field
 * (`slug_taken` for an address that leads to another course already).
 */
export async function createCourse(
  deps: WriteDeps,
  viewer: Pick<Viewer, "id" | "role" | "instructorVerified">,
  values: unknown,
): Promise<{ slug: string }> {
  if (viewer.role !== "admin" && !viewer.instructorVerified) {
    throw new AppError("forbidden", "forbidden");
  }
  const input = parseInput(courseInput, values);
  const fields = await readFields(deps.db, input);
  const now = deps.clock.now();
  return await refuseTaken(
    deps.db.transaction().execute(async (tx) => {
      const slug = input.slug ?? await freeCourseSlug(tx, input.title);
      const courseId = await queries.insertDraft(tx, { ...fields, slug }, {
        instructorId: viewer.id,
        now,
      });
      deps.log.info("course_created", { courseId });
      return { slug };
    }),
  );
}

async function settingsRow(db: Parameters<typeof queries.selectSettings>[0], courseId: number) {
  const row = await queries.selectSettings(db, courseId);
  // Deleted since it was looked for.
  if (!row) throw new AppError("not_found", "not_found");
  return row;
}

/** The settings of a course of the viewer's, with the fields of their form. Throws `not_found`. */
export async function courseSettings(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  slug: string,
) {
  const course = await requireOwnCourse(db, viewer, slug);
  const row = await settingsRow(db, course.id);
  return {
    course,
    values: settingsForm(row),
    thumbnail: { mediaId: row.thumbnailMediaId, url: row.thumbnailUrl },
  };
}

/** The form of a course's settings as it was sent. */
export interface SentSettings {
  values: Readonly<Record<string, string>>;
  /** A picture that was chosen, whatever it turns out to be. */
  thumbnail?: Uint8Array;
}

/**
 * Saves the settings of a course over the version that they were made from. Fields that are not sent stay as they
 * are; an empty slug, too. When somebody else has saved since, nothing is written and both versions come back.
 * Throws `not_found`, and `invalid` with one key per field.
 */
export async function saveSettings(
  deps: WriteDeps,
  viewer: Viewer,
  slug: string,
  { values, thumbnail }: SentSettings,
): Promise<Saved<{ slug: string }>> {
  const { db } = deps;
  const course = await requireOwnCourse(db, viewer, slug);
  const current = await settingsRow(db, course.id);
  const input = parseInput(courseInput, { ...settingsForm(current), ...values });
  const fields = { ...await readFields(db, input), slug: input.slug ?? course.slug };
  const mine = settingsValues({
    ...fields,
    category: input.category,
    thumbnailUrl: fields.thumbnail_url,
  });
  const picture = thumbnail && await atField("thumbnail", () => prepareThumbnail(thumbnail));
  const now = deps.clock.now();
  return await refuseTaken(
    db.transaction().execute(async (tx) => {
      const isSaved = await queries.updateSettings(tx, {
        courseId: course.id,
        version: input.version ?? current.version,
        fields,
        now,
      });
      if (!isSaved) {
        const newest = await settingsRow(tx, course.id);
        const conflict = conflictOf(mine, settingsValues(newest), {
          version: newest.version,
          seen: values.seen,
        });
        if (conflict) return conflict;
      }
      await auditAdmin(tx, viewer, {
        action: "course.settings",
        subject: { kind: "course", id: course.id },
        before: settingsValues(current),
        after: settingsValues(await settingsRow(tx, course.id)),
        at: now,
      });
      if (picture) {
        const place = { courseId: course.id, ownerId: course.instructorId, now };
        const { id } = await storeThumbnail(tx, { ...place, bytes: picture });
        await queries.setThumbnail(tx, course.id, id);
      } else if (values.remove_thumbnail === "1") await queries.setThumbnail(tx, course.id, null);
      deps.log.info("course_settings_saved", { courseId: course.id });
      return { kind: "saved", slug: fields.slug } as const;
    }),
  );
}

const REFUSALS = {
  not_allowed: "status_not_allowed",
  no_lessons: "course_without_lessons",
} as const;

/**
 * Publishes a course of the viewer's or puts it away; asked for what it is already, nothing happens. Where courses are
 * reviewed, and where an admin has sent this one back, publishing it waits for an admin (`waiting`).
 * Throws `not_found`, and `invalid` with `status_not_allowed` or `course_without_lessons`.
 */
export async function changeStatus(
  deps: WriteDeps,
  viewer: Viewer,
  slug: string,
  values: unknown,
): Promise<CourseStatus | "waiting"> {
  const course = await requireOwnCourse(deps.db, viewer, slug);
  const { status: wanted } = parseInput(statusInput, values);
  return await deps.db.transaction().execute(async (tx) => {
    const found = await queries.lockStatus(tx, course.id);
    if (!found) throw new AppError("not_found", "not_found");
    const decision = decideStatus(found, wanted);
    if (decision === "already") return wanted;
    if (decision !== "change") {
      const key = REFUSALS[decision];
      throw new AppError("invalid", key, { fields: { status: key } });
    }
    const isReviewed = found.reviewNote !== null || (await readFeatures(tx)).courses_reviewed;
    if (wanted === "published" && isReviewed && viewer.role !== "admin") {
      await queries.wantReview(tx, course.id, deps.clock.now());
      return "waiting";
    }
    const at = deps.clock.now();
    await queries.setStatus(tx, course.id, wanted, at);
    await queries.endReview(tx, course.id, null);
    await auditAdmin(tx, viewer, {
      action: "course.status",
      subject: { kind: "course", id: course.id },
      before: { status: found.status },
      after: { status: wanted },
      at,
    });
    deps.log.info("course_status_changed", { courseId: course.id, status: wanted });
    return wanted;
  });
}

/**
 * Deletes a course of the viewer's. One that somebody has joined, ever, is archived instead: what its students did
 * hangs on it, and the database refuses to delete it, also when the student came this very moment.
 * Throws `not_found`.
 */
export async function deleteCourse(
  deps: WriteDeps,
  viewer: Viewer,
  slug: string,
): Promise<"deleted" | "archived"> {
  const { id, title, status } = await requireOwnCourse(deps.db, viewer, slug, "owner");
  const at = deps.clock.now();
  const subject = { kind: "course", id };
  try {
    await deps.db.transaction().execute(async (tx) => {
      await queries.deleteCourse(tx, id);
      const before = { title, slug, status };
      await auditAdmin(tx, viewer, { action: "course.deleted", subject, before, at });
    });
    deps.log.info("course_deleted", { courseId: id });
    return "deleted";
  } catch (error) {
    if (!isStillReferenced(error)) throw error;
  }
  await deps.db.transaction().execute(async (tx) => {
    await lockCourse(tx, id);
    await queries.setStatus(tx, id, "archived", at);
    const values = { before: { status }, after: { status: "archived" } };
    await auditAdmin(tx, viewer, { action: "course.status", subject, ...values, at });
  });
  deps.log.info("course_archived", { courseId: id });
  return "archived";
}
