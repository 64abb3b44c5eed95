import type { ConstraintErrors } from "../../platform/errors.ts";
import { translateDatabaseError } from "../../platform/errors.ts";
import { formatLocal } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import type { CourseFields, CourseSettingsRow } from "./course_queries.ts";
import type { LessonFields, LessonFormRow } from "./lesson_queries.ts";
import { differingFields, type FormValues, marksOf, untouchedFields } from "./rules.ts";

/** Somebody else has saved since the form was opened: both versions, and what to send to decide between them. */
export interface Conflict {
  kind: "conflict";
  mine: FormValues;
  theirs: FormValues;
  /** Names of the fields that differ, in the form's order. */
  fields: string[];
  /** Those of them that only the other one has changed. */
  untouched: string[];
  /** The version that a decision is made over. */
  version: number;
}

/** What came of saving a form. */
export type Saved<T> = { kind: "saved" } & T | Conflict;

/**
 * The conflict between two versions of a form, or null when they say the same. `seen`: the marks of what mine was
 * made from.
 */
export function conflictOf(
  mine: FormValues,
  theirs: FormValues,
  { version, seen = "" }: { version: number; seen?: string },
): Conflict | null {
  const fields = differingFields(mine, theirs);
  if (fields.length === 0) return null;
  const untouched = untouchedFields(mine, seen);
  return {
    kind: "conflict",
    mine,
    theirs,
    fields,
    untouched: fields.filter((name) => untouched.includes(name)),
    version,
  };
}

/** The fields of a form with what tells a later change: the version it is made from, and marks of what it says. */
export function openedForm(
  values: Record<string, string>,
  version: number,
): Record<string, string> {
  return { ...values, version: String(version), seen: marksOf(values) };
}

type SettingsLike =
  & Pick<
    CourseFields,
    "title" | "slug" | "summary" | "description" | "outcomes" | "level" | "lang" | "price"
  >
  & { category: string; thumbnailUrl: string | null };

/** The settings of a course as the fields of their form. */
export function settingsValues(course: SettingsLike): Record<string, string> {
  const { title, slug, summary, description, category, level, lang, thumbnailUrl } = course;
  return {
    title,
    slug,
    summary,
    description,
    outcomes: course.outcomes.join("\n"),
    category,
    level,
    lang,
    price: String(course.price),
    thumbnail_url: thumbnailUrl ?? "",
  };
}

/** The same of a row, as the form is opened. */
export function settingsForm(row: CourseSettingsRow): Record<string, string> {
  return openedForm(settingsValues(row), row.version);
}

/** A lesson as the fields of its form, its moments on the wall clock of `zone`. */
export function lessonValues(lesson: LessonFields, zone: Zone): Record<string, string> {
  return {
    title: lesson.title,
    section: String(lesson.sectionId),
    kind: lesson.kind,
    body: lesson.body,
    video_url: lesson.video_url ?? "",
    meeting_url: lesson.meeting_url ?? "",
    meeting_at: formatLocal(lesson.meeting_at, zone),
    minutes: String(lesson.minutes),
    publish_at: formatLocal(lesson.publish_at, zone),
    slug: lesson.slug,
  };
}

/** What is stored of a lesson as a form would say it. */
export function fieldsOfRow(row: LessonFormRow): LessonFields {
  const { videoUrl, meetingUrl, meetingAt, publishAt, id: _id, version: _version, ...rest } = row;
  return {
    ...rest,
    video_url: videoUrl,
    meeting_url: meetingUrl,
    meeting_at: meetingAt,
    publish_at: publishAt,
  };
}

/** The same as the fields of its form, as it is opened. */
export function lessonForm(row: LessonFormRow, zone: Zone): Record<string, string> {
  return openedForm(lessonValues(fieldsOfRow(row), zone), row.version);
}

const TAKEN: ConstraintErrors = {
  courses_slug_key: { code: "invalid", key: "slug_taken", field: "slug" },
  lessons_slug_key: { code: "invalid", key: "lesson_slug_taken", field: "slug" },
};

/** Waits for `work`; an address that is taken becomes a message at its field. */
export async function refuseTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw translateDatabaseError(error, TAKEN);
  }
}
