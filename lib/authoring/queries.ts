import { type Insertable, type Selectable, sql } from "kysely";
import type { Role } from "../accounts/rules.ts";
import { type CoursesTable, RESERVED_COURSE_SLUGS } from "../catalog/rules.ts";
import type { Db, Tx } from "../database.ts";
import { bigints, json, texts } from "../platform/db/mod.ts";
import { slugify, uniqueSlug } from "../platform/slug.ts";
import type { ExistingLesson, ExistingSection } from "./rules.ts";

/** The account with this e-mail address, if it is active. */
export function selectAccount(
  db: Db,
  email: string,
): Promise<{ id: number; name: string; role: Role } | undefined> {
  return db.selectFrom("users").select(["id", "name", "role"])
    .where("email", "=", email).where("deactivated_at", "is", null).executeTakeFirst();
}

/** Lets one import at a time go on, until the transaction ends. */
export async function lockImports(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('course import', 0))`.execute(tx);
}

/** The category of this name or slug, whatever the letters' case; made at the top when it is new. */
export async function findOrMakeCategory(
  tx: Tx,
  name: string,
): Promise<{ id: number; name: string; created: boolean }> {
  const found = await findCategory(tx, name);
  if (found) return { ...found, created: false };
  const made = await tx.insertInto("categories").values({
    name,
    slug: slugify(name, 80, "kategori"),
    parent_id: null,
    position: sql<
      number
    >`(select coalesce(max(position), 0) + 1 from categories where parent_id is null)`,
  }).returning(["id", "name"]).executeTakeFirstOrThrow();
  return { ...made, created: true };
}

/**
 * The course that was imported under this key, or that an exported folder names by its address, which goes first;
 * locked until the transaction ends.
 */
export function selectImported(
  tx: Tx,
  instructorId: number,
  { importKey, slug }: { importKey: string; slug: string | null },
): Promise<Selectable<CoursesTable> | undefined> {
  return tx.selectFrom("courses").selectAll()
    .where("instructor_id", "=", instructorId)
    .where((eb) => eb.or([eb("import_key", "=", importKey), eb("slug", "=", slug)]))
    .orderBy(sql`slug = ${slug}::text`, (order) => order.desc().nullsLast()).limit(1)
    .forUpdate().executeTakeFirst();
}

/** The category of this name or slug, whatever the letters' case. */
export function findCategory(
  tx: Tx,
  name: string,
): Promise<{ id: number; name: string } | undefined> {
  const slug = slugify(name, 80, "kategori");
  return tx.selectFrom("categories").select(["id", "name"])
    .where((eb) => eb.or([sql<boolean>`lower(name) = lower(${name})`, eb("slug", "=", slug)]))
    .orderBy(sql`lower(name) = lower(${name})`, "desc").orderBy("id").limit(1)
    .executeTakeFirst();
}

/**
 * A course slug that is free, and stays so until the transaction ends: the text's own, or with a number after it. Whoever
 * looks for one at the same moment waits.
 */
export async function freeCourseSlug(tx: Tx, text: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('course slug', 0))`.execute(tx);
  const base = slugify(text, 80, "kursus");
  // A numbered slug may be shortened to make room for its number.
  const start = `${base.slice(0, 60)}%`;
  const rows = await tx.selectFrom("courses").select("slug").where("slug", "like", start)
    .union(tx.selectFrom("former_course_slugs").select("slug").where("slug", "like", start))
    .execute();
  return uniqueSlug(base, {
    taken: [...RESERVED_COURSE_SLUGS, ...rows.map((row) => row.slug)],
    fallback: "kursus",
  });
}

/** What the folder says about the course itself. */
export type CourseFacts = Pick<
  Selectable<CoursesTable>,
  | "category_id"
  | "title"
  | "summary"
  | "description"
  | "outcomes"
  | "level"
  | "lang"
  | "thumbnail_media_id"
  | "thumbnail_url"
  | "price"
  | "status"
  | "published_at"
>;

/** Makes the course and returns its id. */
export async function insertCourse(
  tx: Tx,
  facts: CourseFacts,
  row: { slug: string; instructorId: number; importKey: string; now: Temporal.Instant },
): Promise<number> {
  const values: Insertable<CoursesTable> = {
    ...facts,
    slug: row.slug,
    instructor_id: row.instructorId,
    import_key: row.importKey,
    created_at: row.now,
    updated_at: row.now,
  };
  const made = await tx.insertInto("courses")
    .values({ ...values, outcomes: texts(facts.outcomes) })
    .returning("id").executeTakeFirstOrThrow();
  return made.id;
}

/** Writes the course's new facts. */
export async function updateCourse(
  tx: Tx,
  id: number,
  facts: CourseFacts,
  now: Temporal.Instant,
): Promise<void> {
  await tx.updateTable("courses")
    .set({ ...facts, outcomes: texts(facts.outcomes), updated_at: now })
    .where("id", "=", id).execute();
}

/** Sets the moment of the course's last change. */
export async function touchCourse(tx: Tx, id: number, now: Temporal.Instant): Promise<void> {
  await tx.updateTable("courses").set({ updated_at: now }).where("id", "=", id).execute();
}

/** The course's sections, in order. */
export function selectSections(tx: Tx, courseId: number): Promise<ExistingSection[]> {
  return tx.selectFrom("sections")
    .select([
      "id",
      "import_key as key",
      "title",
      "position",
      sql<boolean>`retired_at is not null`.as("isRetired"),
    ])
    .where("course_id", "=", courseId).orderBy("position").orderBy("id").execute();
}

/**
 * The course's lessons, in order. They are locked first: a student who is just finishing one is
 * waited for, and so is seen.
 */
export async function selectLessons(tx: Tx, courseId: number): Promise<ExistingLesson[]> {
  await tx.selectFrom("lessons").select("id").where("course_id", "=", courseId)
    .orderBy("id").forUpdate().execute();
  return await tx.selectFrom("lessons as l")
    .select([
      "l.id",
      "l.section_id as sectionId",
      "l.position",
      "l.import_key as key",
      "l.slug",
      "l.title",
      "l.body",
      "l.minutes",
      sql<boolean>`exists (select from lesson_completions c where c.lesson_id = l.id)`
        .as("completed"),
      sql<boolean>`l.retired_at is not null`.as("isRetired"),
    ])
    .where("l.course_id", "=", courseId).orderBy("l.position").orderBy("l.id").execute();
}

/** A section to write; without an id it is new. */
export interface SectionRow {
  id?: number;
  /** Under which it is found in this import. */
  key: string;
  /** Under which a new one is stored. */
  importKey: string;
  title: string;
  position: number;
}

/** Writes sections in two statements, and returns the ids of the new ones by key. */
export async function writeSections(
  tx: Tx,
  courseId: number,
  rows: { added: readonly SectionRow[]; changed: readonly SectionRow[] },
): Promise<Map<string, number>> {
  if (rows.changed.length > 0) {
    await sql`
      update sections s set title = r.title, position = r.position
      from jsonb_to_recordset(${json(rows.changed)}) as r(id bigint, title text, position integer)
      where s.id = r.id and s.course_id = ${courseId}`.execute(tx);
  }
  if (rows.added.length === 0) return new Map();
  const { rows: made } = await sql<{ id: number; importKey: string }>`
    insert into sections (course_id, import_key, title, position)
    select ${courseId}::bigint, r."importKey", r.title, r.position
    from jsonb_to_recordset(${json(rows.added)})
      as r("importKey" text, title text, position integer)
    returning id, import_key as "importKey"`.execute(tx);
  const ids = new Map(made.map((row) => [row.importKey, row.id]));
  return new Map(rows.added.flatMap(({ key, importKey }) => {
    const id = ids.get(importKey);
    return id === undefined ? [] : [[key, id] as const];
  }));
}

/** Deletes sections that have no lessons any more; one that has stays. */
export async function deleteEmptySections(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    delete from sections s where s.id = any(${bigints(ids)})
      and not exists (select from lessons l where l.section_id = s.id)`.execute(tx);
}

/** A lesson to write; without an id it is new. */
export interface LessonRow {
  id?: number;
  section: number;
  position: number;
  key: string | null;
  slug: string;
  title: string;
  body: string;
  minutes: number;
  /** Whether its content changes, not only its place. */
  edited: boolean;
}

/** Writes lessons in a statement for the new and two for the changed ones. */
export async function writeLessons(
  tx: Tx,
  courseId: number,
  rows: { added: readonly LessonRow[]; changed: readonly LessonRow[] },
  now: Temporal.Instant,
): Promise<void> {
  if (rows.changed.length > 0) {
    // Numbers may be swapped among lessons; a key must never be there twice, not even in between.
    const ids = rows.changed.flatMap((row) => row.id ?? []);
    await sql`update lessons set import_key = null where id = any(${bigints(ids)})`.execute(tx);
    await sql`
      update lessons l set
        section_id = r.section, position = r.position, import_key = r.key, title = r.title,
        body = r.body, minutes = r.minutes,
        retired_at = case when r.edited then null else l.retired_at end,
        updated_at = case when r.edited then ${now}::timestamptz else l.updated_at end
      from jsonb_to_recordset(${json(rows.changed)}) as r(
        id bigint, section bigint, position integer, key text, title text, body text,
        minutes integer, edited boolean)
      where l.id = r.id and l.course_id = ${courseId}`.execute(tx);
    await restoreSections(tx, courseId);
  }
  if (rows.added.length === 0) return;
  await sql`
    insert into lessons (
      course_id, section_id, position, slug, title, kind, body, minutes, import_key, created_at, updated_at)
    select ${courseId}::bigint, r.section, r.position, r.slug, r.title, 'text', r.body, r.minutes, r.key,
      ${now}::timestamptz, ${now}::timestamptz
    from jsonb_to_recordset(${json(rows.added)}) as r(
      section bigint, position integer, slug text, title text, body text, minutes integer, key text)`
    .execute(tx);
}

/** Gives the course back its deleted sections that have lessons for everybody again. */
export async function restoreSections(tx: Tx, courseId: number): Promise<void> {
  await sql`
    update sections s set retired_at = null
    where s.course_id = ${courseId} and s.retired_at is not null and exists (
      select from lessons l where l.section_id = s.id and l.retired_at is null)`.execute(tx);
}

/** Deletes lessons. */
export async function deleteLessons(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from lessons where id = any(${bigints(ids)})`.execute(tx);
}
