import { sql } from "kysely";
import type { CourseStatus, Level } from "../../catalog/rules.ts";
import type { Db, Tx } from "../../database.ts";
import { texts } from "../../platform/db/mod.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import type { CourseInput } from "./input.ts";

type Instant = Temporal.Instant;

/** A course in its instructor's list. */
export interface OwnCourseRow {
  id: number;
  slug: string;
  title: string;
  status: CourseStatus;
  price: number;
  lessonCount: number;
  studentCount: number;
  categorySlug: string;
  thumbnailMediaId: string | null;
  thumbnailUrl: string | null;
  updatedAt: Instant;
  /** What the asker may do with it. */
  mayContent: boolean;
  mayGrade: boolean;
}

/** Where a page of one's courses ended. */
export interface OwnCoursesCursor {
  at: string;
  id: number;
}

/** The courses that somebody owns or helps to teach in every status, the one last changed first. */
export async function selectOwnCourses(
  db: Db,
  { instructorId, after, limit }: {
    instructorId: number;
    after: OwnCoursesCursor | null;
    limit: number;
  },
): Promise<OwnCourseRow[]> {
  const beyond = after
    ? sql`and (c.updated_at, c.id) < (${after.at}::timestamptz, ${after.id}::bigint)`
    : sql``;
  const { rows } = await sql<OwnCourseRow>`
    select c.id, c.slug, c.title, c.status, c.price, c.lesson_count as "lessonCount",
      c.student_count as "studentCount", k.slug as "categorySlug",
      c.thumbnail_media_id as "thumbnailMediaId", c.thumbnail_url as "thumbnailUrl",
      c.updated_at as "updatedAt", t.may_content as "mayContent", t.may_grade as "mayGrade"
    from course_staff t join courses c on c.id = t.course_id join categories k on k.id = c.category_id
    where t.user_id = ${instructorId} ${beyond}
    order by c.updated_at desc, c.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Everything that the settings of a course say. */
export interface CourseSettingsRow {
  id: number;
  slug: string;
  title: string;
  summary: string;
  description: string;
  outcomes: string[];
  /** The category's slug. */
  category: string;
  level: Level;
  lang: Lang;
  price: number;
  thumbnailMediaId: string | null;
  thumbnailUrl: string | null;
  version: number;
}

/** The settings of a course as they are now. */
export function selectSettings(
  db: Db | Tx,
  courseId: number,
): Promise<CourseSettingsRow | undefined> {
  return db.selectFrom("courses as c").innerJoin("categories as k", "k.id", "c.category_id")
    .select([
      "c.id",
      "c.slug",
      "c.title",
      "c.summary",
      "c.description",
      "c.outcomes",
      "k.slug as category",
      "c.level",
      "c.lang",
      "c.price",
      "c.thumbnail_media_id as thumbnailMediaId",
      "c.thumbnail_url as thumbnailUrl",
      "c.version",
    ])
    .where("c.id", "=", courseId).executeTakeFirst();
}

/** The id of a category. */
export async function findCategory(db: Db | Tx, slug: string): Promise<number | undefined> {
  const row = await db.selectFrom("categories").select("id").where("slug", "=", slug)
    .executeTakeFirst();
  return row?.id;
}

/** What a form says of a course, with what was found for it. */
export interface CourseFields extends Omit<CourseInput, "category" | "version" | "slug"> {
  slug: string;
  categoryId: number;
}

function columnsOf(fields: CourseFields) {
  const { categoryId, outcomes, ...columns } = fields;
  return { ...columns, category_id: categoryId, outcomes: texts(outcomes) };
}

/** Makes a draft and returns its id. */
export async function insertDraft(
  tx: Tx,
  fields: CourseFields,
  { instructorId, now }: { instructorId: number; now: Instant },
): Promise<number> {
  const made = await tx.insertInto("courses").values({
    ...columnsOf(fields),
    instructor_id: instructorId,
    status: "draft",
    thumbnail_media_id: null,
    import_key: null,
    published_at: null,
    created_at: now,
    updated_at: now,
  }).returning("id").executeTakeFirstOrThrow();
  return made.id;
}

/** Writes settings over the version they were made from; false when the course has another one by now. */
export async function updateSettings(
  tx: Tx,
  { courseId, version, fields, now }: {
    courseId: number;
    version: number;
    fields: CourseFields;
    now: Instant;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable("courses")
    .set({ ...columnsOf(fields), updated_at: now })
    .where("id", "=", courseId).where("version", "=", version).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives a course its uploaded picture, or takes it away. */
export async function setThumbnail(tx: Tx, courseId: number, id: string | null): Promise<void> {
  await tx.updateTable("courses").set({ thumbnail_media_id: id })
    .where("id", "=", courseId).execute();
}

/** The status of a course and what decides about it, locked until the transaction ends. */
export function lockStatus(
  tx: Tx,
  courseId: number,
): Promise<
  | { status: CourseStatus; lessonCount: number; isWaiting: boolean; reviewNote: string | null }
  | undefined
> {
  return tx.selectFrom("courses").select([
    "status",
    "lesson_count as lessonCount",
    sql<boolean>`review_wanted_at is not null`.as("isWaiting"),
    "review_note as reviewNote",
  ])
    .where("id", "=", courseId).forNoKeyUpdate().executeTakeFirst();
}

/** Gives a course its status; the first publication is noted. */
export async function setStatus(
  tx: Tx,
  courseId: number,
  status: CourseStatus,
  now: Instant,
): Promise<void> {
  const publishedAt = status === "published"
    ? sql<Instant>`coalesce(published_at, ${now}::timestamptz)`
    : sql<Instant | null>`published_at`;
  await tx.updateTable("courses").set({ status, published_at: publishedAt, updated_at: now })
    .where("id", "=", courseId).execute();
}

/** Notes that a course's instructor wants it published; what has been waiting keeps its place. */
export async function wantReview(tx: Tx, courseId: number, now: Instant): Promise<void> {
  await tx.updateTable("courses").set({ review_wanted_at: now })
    .where("id", "=", courseId).where("review_wanted_at", "is", null).execute();
}

/** Ends a review; with a note the course needs another one before it can be published. */
export async function endReview(tx: Tx, courseId: number, note: string | null): Promise<void> {
  await tx.updateTable("courses").set({ review_wanted_at: null, review_note: note })
    .where("id", "=", courseId).execute();
}

/** Deletes a course with all that is only its own; the database refuses while anybody has a seat in it. */
export async function deleteCourse(tx: Tx, courseId: number): Promise<void> {
  await tx.deleteFrom("courses").where("id", "=", courseId).execute();
}
