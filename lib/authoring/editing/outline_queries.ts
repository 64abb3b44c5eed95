import { sql } from "kysely";
import type { LessonKind } from "../../catalog/rules.ts";
import type { Db, Tx } from "../../database.ts";
import { json } from "../../platform/db/mod.ts";
import type { OrderedSection } from "./rules.ts";

type Instant = Temporal.Instant;

/** A lesson in its course's outline. */
export interface OutlineLessonRow {
  id: number;
  slug: string;
  title: string;
  kind: LessonKind;
  minutes: number;
  /** Epoch milliseconds; null: open from the start. */
  publishAt: number | null;
  /** Deleted, but kept for those who have finished it. */
  isRetired: boolean;
}

/** A section with its lessons in order. */
export interface OutlineSectionRow {
  id: number;
  title: string;
  isRetired: boolean;
  lessons: OutlineLessonRow[];
}

/** All sections of a course with their lessons, the deleted ones included, in order. One query. */
export async function selectOutline(db: Db | Tx, courseId: number): Promise<OutlineSectionRow[]> {
  const { rows } = await sql<OutlineSectionRow>`
    select s.id, s.title, s.retired_at is not null as "isRetired", (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', l.id, 'slug', l.slug, 'title', l.title, 'kind', l.kind, 'minutes', l.minutes,
        'publishAt', ceil(extract(epoch from l.publish_at) * 1000)::bigint,
        'isRetired', l.retired_at is not null) order by l.position, l.id), '[]')
      from lessons l where l.section_id = s.id) as lessons
    from sections s where s.course_id = ${courseId} order by s.position, s.id`.execute(db);
  return rows;
}

/** Lets one change of a course's order at a time go on, until the transaction ends. */
export async function lockCourse(tx: Tx, courseId: number): Promise<void> {
  await tx.selectFrom("courses").select("id").where("id", "=", courseId).forNoKeyUpdate().execute();
}

/** Ids of sections and of their lessons in order, without what is deleted. */
export async function selectOrder(tx: Tx, courseId: number): Promise<OrderedSection[]> {
  const { rows } = await sql<OrderedSection>`
    select s.id, (
      select coalesce(jsonb_agg(l.id order by l.position, l.id), '[]')
      from lessons l where l.section_id = s.id and l.retired_at is null) as lessons
    from sections s where s.course_id = ${courseId} and s.retired_at is null
    order by s.position, s.id`.execute(tx);
  return rows;
}

/** Writes an order; rows that are in their place already are left alone. */
export async function writeOrder(
  tx: Tx,
  courseId: number,
  sections: readonly OrderedSection[],
): Promise<void> {
  const order = sections.map(({ id }, at) => ({ id, position: at + 1 }));
  const places = sections.flatMap(({ id: section, lessons }) =>
    lessons.map((id, at) => ({ id, section, position: at + 1 }))
  );
  await sql`
    update sections s set position = r.position
    from jsonb_to_recordset(${json(order)}) as r(id bigint, position integer)
    where s.id = r.id and s.course_id = ${courseId} and s.position <> r.position`.execute(tx);
  await sql`
    update lessons l set section_id = r.section, position = r.position
    from jsonb_to_recordset(${json(places)}) as r(id bigint, section bigint, position integer)
    where l.id = r.id and l.course_id = ${courseId}
      and (l.section_id, l.position) <> (r.section, r.position)`.execute(tx);
}

/** A section as its form knows it. */
export interface SectionRow {
  id: number;
  title: string;
  version: number;
}

/** A section of a course that is not deleted. */
export function selectSection(
  db: Db | Tx,
  courseId: number,
  sectionId: number,
): Promise<SectionRow | undefined> {
  return db.selectFrom("sections").select(["id", "title", "version"])
    .where("id", "=", sectionId).where("course_id", "=", courseId)
    .where("retired_at", "is", null).executeTakeFirst();
}

/** Puts a section at the end of its course and returns its id. */
export async function insertSection(tx: Tx, courseId: number, title: string): Promise<number> {
  const made = await tx.insertInto("sections").values({
    course_id: courseId,
    title,
    position: sql<number>`(
      select coalesce(max(position), 0) + 1 from sections where course_id = ${courseId})`,
    import_key: null,
  }).returning("id").executeTakeFirstOrThrow();
  return made.id;
}

/** Writes a section's title over the version it was made from; false when it has another one by now. */
export async function updateSection(
  tx: Tx,
  sectionId: number,
  { title, version }: { title: string; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("sections").set({ title })
    .where("id", "=", sectionId).where("version", "=", version).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Deletes lessons of a course, by id or a whole section's; those that somebody has finished are kept for them.
 * Locked first: a student who is just finishing one is waited for.
 */
export async function removeLessons(
  tx: Tx,
  which: { courseId: number } & ({ lessonId: number } | { sectionId: number }),
  now: Instant,
): Promise<{ deleted: number; retired: number }> {
  const those = "lessonId" in which
    ? sql`l.course_id = ${which.courseId} and l.id = ${which.lessonId}`
    : sql`l.course_id = ${which.courseId} and l.section_id = ${which.sectionId}`;
  await sql`select l.id from lessons l where ${those} order by l.id for update`.execute(tx);
  const gone = await sql`
    delete from lessons l where ${those} and l.retired_at is null
      and not exists (select from lesson_completions d where d.lesson_id = l.id)
    returning l.id`.execute(tx);
  const retired = await retireLessons(tx, which, now);
  return { deleted: gone.rows.length, retired };
}

/** Takes lessons out of the course for everybody but those who have finished them; how many. */
export async function retireLessons(
  tx: Tx,
  which: { courseId: number } & ({ lessonId: number } | { sectionId: number }),
  now: Instant,
): Promise<number> {
  const kept = tx.updateTable("lessons").set({ retired_at: now })
    .where("course_id", "=", which.courseId).where("retired_at", "is", null);
  const those = "lessonId" in which
    ? kept.where("id", "=", which.lessonId)
    : kept.where("section_id", "=", which.sectionId);
  const { numUpdatedRows } = await those.executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Deletes a section; one that still has lessons for some is only taken out of the course. */
export async function removeSection(tx: Tx, sectionId: number, now: Instant): Promise<void> {
  await sql`
    delete from sections s where s.id = ${sectionId}
      and not exists (select from lessons l where l.section_id = s.id)`.execute(tx);
  await retireSection(tx, sectionId, now);
}

/** Takes a section out of the course for everybody who has finished no lesson in it. */
export async function retireSection(tx: Tx, sectionId: number, now: Instant): Promise<void> {
  await tx.updateTable("sections").set({ retired_at: now }).where("id", "=", sectionId).execute();
}

/** Archives a published course that has no lesson left; true when it was one. */
export async function archiveEmptied(tx: Tx, courseId: number, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("courses")
    .set({ status: "archived", updated_at: now })
    .where("id", "=", courseId).where("status", "=", "published").where("lesson_count", "=", 0)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives the course a deleted lesson back; true when there was one. */
export async function restoreLesson(tx: Tx, courseId: number, lessonId: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("lessons").set({ retired_at: null })
    .where("id", "=", lessonId).where("course_id", "=", courseId)
    .where("retired_at", "is not", null).executeTakeFirst();
  return numUpdatedRows > 0n;
}
