import type { Viewer } from "../../accounts/service.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { formatLocal } from "../../platform/local_time.ts";
import { uniqueSlug } from "../../platform/slug.ts";
import type { Zone } from "../../platform/time.ts";
import { type OwnCourse, requireOwnCourse } from "../access.ts";
import { RESERVED_LESSON_SLUGS } from "../folder/types.ts";
import { touchCourse } from "../queries.ts";
import {
  conflictOf,
  fieldsOfRow,
  lessonForm,
  lessonValues,
  refuseTaken,
  type Saved,
} from "./forms.ts";
import { type LessonInput, lessonInput } from "./input.ts";
import * as queries from "./lesson_queries.ts";
import type { LessonFields } from "./lesson_queries.ts";
import { courseOutline, type PartAddress, readId } from "./outline.ts";
import { lockCourse, selectSection } from "./outline_queries.ts";

type WriteDeps = Pick<Deps, "db" | "clock" | "log">;

/** A section that a lesson can be put into. */
export interface SectionChoice {
  id: number;
  title: string;
}

/** What the page with a lesson's form shows beside the form. */
export interface LessonPage {
  course: OwnCourse;
  /** The sections it can be put into, in order. */
  sections: SectionChoice[];
}

/** The page of a lesson that is to be made. Throws `not_found`. */
export async function newLesson(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  slug: string,
): Promise<LessonPage> {
  const { course, sections } = await courseOutline(deps, viewer, slug);
  return { course, sections: sections.map(({ id, title }) => ({ id, title })) };
}

/** A lesson of a course of the viewer's, with the fields of its form. Throws `not_found`. */
export async function lessonToEdit(
  deps: Pick<Deps, "db">,
  viewer: Viewer,
  { slug, id }: PartAddress,
) {
  const page = await newLesson(deps, viewer, slug);
  const lesson = await queries.selectLesson(deps.db, page.course.id, readId(id));
  if (!lesson) throw new AppError("not_found", "not_found");
  const values = lessonForm(lesson, viewer.zone);
  return { ...page, lesson: { id: lesson.id, slug: lesson.slug, title: lesson.title }, values };
}

/** What belongs to another kind of lesson is not kept. */
function fieldsOf(input: LessonInput, slug: string): LessonFields {
  const { section, version: _version, slug: _slug, ...rest } = input;
  const isMeeting = rest.kind === "meeting";
  return {
    ...rest,
    slug,
    sectionId: section,
    video_url: rest.kind === "video" ? rest.video_url : null,
    meeting_url: isMeeting ? rest.meeting_url : null,
    meeting_at: isMeeting ? rest.meeting_at : null,
  };
}

/** A meeting is not put into the past; one that was held may stay where it is. `before` is as its form showed it. */
function refusePast(
  { meeting_at: at }: LessonFields,
  { before, zone, now }: { before: string; zone: Zone; now: Temporal.Instant },
): void {
  if (at === null || Temporal.Instant.compare(at, now) > 0) return;
  if (formatLocal(at, zone) === before) return;
  throw new AppError("invalid", "invalid", { fields: { meeting_at: "session_past" } });
}

async function requireSection(tx: Tx, courseId: number, sectionId: number): Promise<void> {
  if (await selectSection(tx, courseId, sectionId)) return;
  throw new AppError("invalid", "invalid", { fields: { section: "not_a_choice" } });
}

/**
 * Puts a lesson at the end of a section and returns its id; its slug is made from the title when none is given.
 * Throws `not_found`, and `invalid` with one key per field (`lesson_slug_taken`, `video_invalid`, `session_past`, …).
 */
export async function createLesson(
  deps: WriteDeps,
  viewer: Viewer,
  slug: string,
  values: unknown,
): Promise<number> {
  const course = await requireOwnCourse(deps.db, viewer, slug);
  const input = parseInput(lessonInput(viewer.zone), values);
  const now = deps.clock.now();
  refusePast(fieldsOf(input, ""), { before: "", zone: viewer.zone, now });
  return await refuseTaken(
    deps.db.transaction().execute(async (tx) => {
      await lockCourse(tx, course.id);
      await requireSection(tx, course.id, input.section);
      const taken = [...RESERVED_LESSON_SLUGS, ...await queries.selectSlugs(tx, course.id)];
      const own = input.slug ?? uniqueSlug(input.title, { taken, fallback: "materi" });
      const id = await queries.insertLesson(tx, course.id, fieldsOf(input, own), now);
      await touchCourse(tx, course.id, now);
      deps.log.info("lesson_created", { courseId: course.id, lessonId: id });
      return id;
    }),
  );
}

/**
 * Saves a lesson over the version that it was made from; fields that are not sent and an empty slug stay as they are.
 * See `saveSettings`. Throws as `createLesson` does.
 */
export async function saveLesson(
  deps: WriteDeps,
  viewer: Viewer,
  address: PartAddress,
  values: Readonly<Record<string, string>>,
): Promise<Saved<object>> {
  const { zone } = viewer;
  const { course, lesson, values: current } = await lessonToEdit(deps, viewer, address);
  const input = parseInput(lessonInput(zone), { ...current, ...values });
  const fields = fieldsOf(input, input.slug ?? lesson.slug);
  const now = deps.clock.now();
  refusePast(fields, { before: current.meeting_at, zone, now });
  return await refuseTaken(
    deps.db.transaction().execute(async (tx) => {
      await lockCourse(tx, course.id);
      await requireSection(tx, course.id, input.section);
      const version = input.version ?? Number(current.version);
      const change = { lessonId: lesson.id, version, fields, now };
      if (!await queries.updateLesson(tx, change)) {
        const newest = await queries.selectLesson(tx, course.id, lesson.id);
        if (!newest) throw new AppError("not_found", "not_found");
        const theirs = lessonValues(fieldsOfRow(newest), zone);
        const conflict = conflictOf(lessonValues(fields, zone), theirs, {
          version: newest.version,
          seen: values.seen,
        });
        if (conflict) return conflict;
      }
      await touchCourse(tx, course.id, now);
      deps.log.info("lesson_saved", { courseId: course.id, lessonId: lesson.id });
      return { kind: "saved" } as const;
    }),
  );
}
