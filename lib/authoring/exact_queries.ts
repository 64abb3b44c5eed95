import { sql } from "kysely";
import type { Tx } from "../database.ts";
import { json } from "../platform/db/mod.ts";
import type { ExactLesson } from "./folder/types.ts";

/** What an exported lesson says beside its text, and which lesson it is. */
export type ExactLessonRow = Omit<ExactLesson, "attachments"> & { slug: string };

/** Writes what kind a course's lessons are and when they open, where it differs; returns whose it did. */
export async function writeExactFacts(
  tx: Tx,
  courseId: number,
  rows: readonly ExactLessonRow[],
  now: Temporal.Instant,
): Promise<string[]> {
  if (rows.length === 0) return [];
  const { rows: changed } = await sql<{ slug: string }>`
    update lessons l set kind = r.kind, video_url = r."videoUrl", meeting_url = r."meetingUrl",
      meeting_at = r."meetingAt", publish_at = r."publishAt", updated_at = ${now}::timestamptz
    from jsonb_to_recordset(${json(rows)}) as r(
      slug text, kind text, "videoUrl" text, "meetingUrl" text, "meetingAt" timestamptz,
      "publishAt" timestamptz)
    where l.course_id = ${courseId} and l.slug = r.slug
      and (l.kind, l.video_url, l.meeting_url, l.meeting_at, l.publish_at)
        is distinct from (r.kind, r."videoUrl", r."meetingUrl", r."meetingAt", r."publishAt")
    returning l.slug`.execute(tx);
  return changed.map(({ slug }) => slug);
}

/** The ids of a course's lessons by their addresses. */
export async function lessonIds(tx: Tx, courseId: number): Promise<Map<string, number>> {
  const rows = await tx.selectFrom("lessons").select(["id", "slug"])
    .where("course_id", "=", courseId).execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** An attachment that a lesson of the course has. */
export interface ExistingAttachment {
  id: string;
  lessonId: number;
  name: string;
  sha256: string;
}

/** The attachments of all lessons of a course. */
export function attachmentsOfCourse(tx: Tx, courseId: number): Promise<ExistingAttachment[]> {
  return tx.selectFrom("attachments as a")
    .innerJoin("lessons as l", "l.id", "a.lesson_id")
    .innerJoin("media as m", "m.id", "a.media_id")
    .select(["a.id", "a.lesson_id as lessonId", "a.name", "m.sha256"])
    .where("l.course_id", "=", courseId).execute();
}

/** Names a course's new picture. */
export async function setThumbnail(tx: Tx, courseId: number, mediaId: string): Promise<void> {
  await tx.updateTable("courses").set({ thumbnail_media_id: mediaId })
    .where("id", "=", courseId).execute();
}

/** Ids of pictures by the hash of what they show. */
export type KnownPictures = ReadonlyMap<string, string[]>;

/** The pictures that a course's description and its lessons show: whoever brings one again means that one. */
export async function picturesOfCourse(
  tx: Tx,
  courseId: number,
): Promise<{ description: KnownPictures; lessons: KnownPictures }> {
  const { rows } = await sql<{ part: "description" | "lessons"; id: string; sha256: string }>`
    with shown as (
      select t.part, (regexp_matches(
        t.text, '/media/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})', 'g'))[1]::uuid as id
      from (
        select 'description' as part, description as text from courses where id = ${courseId}
        union all select 'lessons', body from lessons where course_id = ${courseId}
      ) t
    )
    select distinct s.part, m.id, m.sha256 from media m join shown s on s.id = m.id
    where m.purpose = 'picture' and (m.course_id = ${courseId} or m.course_id is null)
    order by m.id`.execute(tx);
  const of = (part: string): KnownPictures => {
    const byHash = Map.groupBy(rows.filter((row) => row.part === part), ({ sha256 }) => sha256);
    return new Map([...byHash].map(([sha256, found]) => [sha256, found.map(({ id }) => id)]));
  };
  return { description: of("description"), lessons: of("lessons") };
}
