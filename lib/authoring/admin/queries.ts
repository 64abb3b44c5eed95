import { type RawBuilder, sql } from "kysely";
import type { CourseStatus } from "../../catalog/rules.ts";
import type { Db, Tx } from "../../database.ts";
import { likePattern } from "../../platform/listing.ts";

type Instant = Temporal.Instant;

/** A course in the admins' list. */
export interface AdminCourseRow {
  id: number;
  slug: string;
  title: string;
  instructor: string;
  category: string;
  status: CourseStatus;
  isWaiting: boolean;
  reviewNote: string | null;
  price: number;
  students: number;
  updated: Instant;
}

export interface AdminCourseFilters {
  q: string | null;
  status: CourseStatus | "waiting" | null;
}

const COURSE = sql`
  c.id, c.slug, c.title, u.name as instructor, k.name as category, c.status,
  c.review_wanted_at is not null as "isWaiting", c.review_note as "reviewNote", c.price,
  c.student_count as students, c.updated_at as updated
  from courses c join users u on u.id = c.instructor_id join categories k on k.id = c.category_id`;

/** Everybody's courses, as far as the filters let them through. */
export function courseRows({ q, status }: AdminCourseFilters): RawBuilder<AdminCourseRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (status === "waiting") conditions.push(sql`c.review_wanted_at is not null`);
  else if (status) conditions.push(sql`c.status = ${status}`);
  if (like) conditions.push(sql`(c.title ilike ${like} or u.name ilike ${like})`);
  return sql<AdminCourseRow>`select ${COURSE} where ${sql.join(conditions, sql` and `)}`;
}

/** A course by its id. */
export async function findCourse(db: Db, id: number): Promise<AdminCourseRow | undefined> {
  const { rows } = await sql<AdminCourseRow>`select ${COURSE} where c.id = ${id}`.execute(db);
  return rows[0];
}

/** A category as admins see it. */
export interface AdminCategoryRow {
  id: number;
  parentId: number | null;
  slug: string;
  name: string;
  position: number;
  /** Courses right in it, in every status. */
  courses: number;
}

/** All categories in the order of the catalog. */
export async function selectCategories(db: Db | Tx): Promise<AdminCategoryRow[]> {
  const { rows } = await sql<AdminCategoryRow>`
    select k.id, k.parent_id as "parentId", k.slug, k.name, k.position,
      (select count(*) from courses c where c.category_id = k.id) as courses
    from categories k order by k.position, k.id`.execute(db);
  return rows;
}

/** A category in the list. */
export interface CategoryListRow extends AdminCategoryRow {
  /** Where it stands in the tree: rows in this order are the tree. */
  place: string;
  depth: number;
  /** The names of the categories that it is in, the outermost first. */
  above: string[];
}

export interface CategoryFilters {
  /** A part of the name or the address; null: all. */
  q: string | null;
}

/** All categories with their place in the tree, as far as the filters let them through. */
export function categoryRows({ q }: CategoryFilters): RawBuilder<CategoryListRow> {
  const like = likePattern(q);
  const matches = like ? sql`where t.name ilike ${like} or t.slug ilike ${like}` : sql``;
  // Of fixed length at every level, so that texts are compared as the numbers in them are.
  const step = sql`lpad(k.position::text, 10, '0') || lpad(k.id::text, 15, '0')`;
  return sql<CategoryListRow>`
    with recursive tree as (
      select k.*, ${step} as place, 0 as depth, '[]'::jsonb as above
      from categories k where k.parent_id is null
      union all
      select k.*, tree.place || ${step}, tree.depth + 1, tree.above || to_jsonb(tree.name)
      from categories k join tree on tree.id = k.parent_id
    )
    select t.id, t.parent_id as "parentId", t.slug, t.name, t.position, t.place, t.depth, t.above,
      (select count(*) from courses c where c.category_id = t.id) as courses
    from tree t ${matches}`;
}

/** What a category is. */
export interface CategoryFields {
  name: string;
  slug: string;
  parent_id: number | null;
  position: number;
}

/** One change of the tree at a time: two at once could put two categories inside each other. */
export async function lockCategories(tx: Tx): Promise<void> {
  await sql`lock table categories in share row exclusive mode`.execute(tx);
}

/** Adds a category and returns its id. */
export async function insertCategory(tx: Tx, fields: CategoryFields): Promise<number> {
  const { id } = await tx.insertInto("categories").values(fields).returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a category. */
export async function updateCategory(tx: Tx, id: number, fields: CategoryFields): Promise<void> {
  await tx.updateTable("categories").set(fields).where("id", "=", id).execute();
}

/** Deletes a category; the database refuses while a course or another category is in it. */
export async function deleteCategory(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom("categories").where("id", "=", id).execute();
}
