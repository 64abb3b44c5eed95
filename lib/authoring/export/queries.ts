import { sql } from "kysely";
import type { CourseStatus, LessonKind, Level } from "../../catalog/rules.ts";
import type { Db } from "../../database.ts";
import type { Lang } from "../../platform/i18n/lang.ts";

type Instant = Temporal.Instant;

/** A course as it is exported. */
export interface CourseToExport {
  id: number;
  slug: string;
  title: string;
  summary: string;
  description: string;
  outcomes: string[];
  level: Level;
  lang: Lang;
  price: number;
  status: CourseStatus;
  category: string;
  thumbnailMediaId: string | null;
  thumbnailUrl: string | null;
  updatedAt: Instant;
}

/** A course with everything but its lessons and files. */
export function courseToExport(db: Db, id: number): Promise<CourseToExport> {
  return db.selectFrom("courses as c").innerJoin("categories as k", "k.id", "c.category_id")
    .select([
      "c.id",
      "c.slug",
      "c.title",
      "c.summary",
      "c.description",
      "c.outcomes",
      "c.level",
      "c.lang",
      "c.price",
      "c.status",
      "k.name as category",
      "c.thumbnail_media_id as thumbnailMediaId",
      "c.thumbnail_url as thumbnailUrl",
      "c.updated_at as updatedAt",
    ]).where("c.id", "=", id).executeTakeFirstOrThrow();
}

/** A section as it is exported, in its place. */
export interface SectionToExport {
  id: number;
  title: string;
}

/** The course's sections, in order. */
export function sectionsToExport(db: Db, courseId: number): Promise<SectionToExport[]> {
  return db.selectFrom("sections").select(["id", "title"])
    .where("course_id", "=", courseId).where("retired_at", "is", null)
    .orderBy("position").orderBy("id").execute();
}

/** A lesson as it is exported. */
export interface LessonToExport {
  id: number;
  sectionId: number;
  slug: string;
  title: string;
  kind: LessonKind;
  body: string;
  minutes: number;
  videoUrl: string | null;
  meetingUrl: string | null;
  meetingAt: Instant | null;
  publishAt: Instant | null;
}

/** The course's lessons, in order within their sections. */
export function lessonsToExport(db: Db, courseId: number): Promise<LessonToExport[]> {
  return db.selectFrom("lessons").select([
    "id",
    "section_id as sectionId",
    "slug",
    "title",
    "kind",
    "body",
    "minutes",
    "video_url as videoUrl",
    "meeting_url as meetingUrl",
    "meeting_at as meetingAt",
    "publish_at as publishAt",
  ]).where("course_id", "=", courseId).where("retired_at", "is", null)
    .orderBy("position").orderBy("id").execute();
}

/** A file of the course, without its bytes. */
export interface FileToExport {
  mediaId: string;
  contentType: string;
  sha256: string;
}

/** The pictures with these ids that the course's texts may show: its own, and those for anybody. */
export async function picturesToExport(
  db: Db,
  courseId: number,
  ids: readonly string[],
): Promise<FileToExport[]> {
  if (ids.length === 0) return [];
  return await db.selectFrom("media")
    .select(["id as mediaId", "content_type as contentType", "sha256"])
    .where("id", "in", [...ids])
    .where((eb) =>
      eb.or([
        eb("course_id", "=", courseId),
        eb.and([eb("course_id", "is", null), eb("purpose", "=", "picture")]),
      ])
    )
    .where("purpose", "in", ["picture", "thumbnail"])
    .orderBy("id").execute();
}

/** An attachment of a lesson, without its bytes. */
export interface AttachmentToExport {
  lessonId: number;
  mediaId: string;
  name: string;
}

/** The attachments of all lessons, in order. */
export function attachmentsToExport(db: Db, courseId: number): Promise<AttachmentToExport[]> {
  return db.selectFrom("attachments as a").innerJoin("lessons as l", "l.id", "a.lesson_id")
    .select(["a.lesson_id as lessonId", "a.media_id as mediaId", "a.name"])
    .where("l.course_id", "=", courseId).where("l.retired_at", "is", null)
    .orderBy("a.position").execute();
}

/** The bytes of a file. */
export async function bytesToExport(db: Db, mediaId: string): Promise<Uint8Array> {
  const { rows: [row] } = await sql<{ bytes: Uint8Array }>`
    select bytes from media where id = ${mediaId}::uuid`.execute(db);
  if (!row) throw new Error("a file went while its course was exported");
  return row.bytes;
}
