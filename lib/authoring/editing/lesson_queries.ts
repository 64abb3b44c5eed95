import { sql } from "kysely";
import type { LessonKind } from "../../catalog/rules.ts";
import type { Db, Tx } from "../../database.ts";
import type { LessonInput } from "./input.ts";

type Instant = Temporal.Instant;

/** A lesson as its form knows it. */
export interface LessonFormRow {
  id: number;
  sectionId: number;
  slug: string;
  title: string;
  kind: LessonKind;
  /** Markdown. */
  body: string;
  videoUrl: string | null;
  meetingUrl: string | null;
  meetingAt: Instant | null;
  minutes: number;
  publishAt: Instant | null;
  version: number;
}

/** A lesson of a course that is not deleted. */
export function selectLesson(
  db: Db | Tx,
  courseId: number,
  lessonId: number,
): Promise<LessonFormRow | undefined> {
  return db.selectFrom("lessons").select([
    "id",
    "section_id as sectionId",
    "slug",
    "title",
    "kind",
    "body",
    "video_url as videoUrl",
    "meeting_url as meetingUrl",
    "meeting_at as meetingAt",
    "minutes",
    "publish_at as publishAt",
    "version",
  ])
    .where("id", "=", lessonId).where("course_id", "=", courseId)
    .where("retired_at", "is", null).executeTakeFirst();
}

/** The slugs of a course's lessons, the deleted ones included: their addresses still lead somewhere. */
export async function selectSlugs(tx: Tx, courseId: number): Promise<string[]> {
  const rows = await tx.selectFrom("lessons").select("slug").where("course_id", "=", courseId)
    .execute();
  return rows.map((row) => row.slug);
}

/** What a form says of a lesson, with its slug settled. */
export interface LessonFields extends Omit<LessonInput, "section" | "version" | "slug"> {
  sectionId: number;
  slug: string;
}

function columnsOf({ sectionId, ...fields }: LessonFields) {
  return { ...fields, section_id: sectionId };
}

const lastPlace = (sectionId: number) =>
  sql<number>`(select coalesce(max(position), 0) + 1 from lessons where section_id = ${sectionId})`;

/** Puts a lesson at the end of its section and returns its id. */
export async function insertLesson(
  tx: Tx,
  courseId: number,
  fields: LessonFields,
  now: Instant,
): Promise<number> {
  const made = await tx.insertInto("lessons").values({
    ...columnsOf(fields),
    course_id: courseId,
    position: lastPlace(fields.sectionId),
    import_key: null,
    created_at: now,
    updated_at: now,
  }).returning("id").executeTakeFirstOrThrow();
  return made.id;
}

/**
 * Writes a lesson over the version it was made from, at the end of its section when that is another one; false when
 * it has another version by now.
 */
export async function updateLesson(
  tx: Tx,
  { lessonId, version, fields, now }: {
    lessonId: number;
    version: number;
    fields: LessonFields;
    now: Instant;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("lessons").set({
    ...columnsOf(fields),
    position: sql<number>`case when section_id = ${fields.sectionId} then position
      else ${lastPlace(fields.sectionId)} end`,
    updated_at: now,
  })
    .where("id", "=", lessonId).where("version", "=", version).where("retired_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
