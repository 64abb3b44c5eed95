import type { Db, Tx } from "../database.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { parseInput } from "../platform/http.ts";
import { type CatalogCursor, type Order, readCursor, writeCursor } from "./cursor.ts";
import { type CatalogFilters, catalogFilters } from "./input.ts";
import { listTeachers } from "./instructor_queries.ts";
import * as queries from "./queries.ts";
import type { CategoryRow, CourseCardRow, CourseRow, SyllabusRow } from "./queries.ts";
import {
  type Asker,
  categoryTree,
  instructorPath,
  maySeeCourse,
  searchWords,
  tsquery,
} from "./rules.ts";

export type { CategoryRow, CourseCardRow, CourseRow, SyllabusRow };
export type { CatalogFilters };
export { type InstructorPage, type InstructorRow, viewInstructor } from "./instructors.ts";
export { suggest, type Suggestion } from "./suggest.ts";
export {
  addWish,
  type ExportedCourse,
  exportShelf,
  forgetShelf,
  forgetViews,
  listWishes,
  noteView,
  openShelf,
  removeWish,
  type Shelf,
  type Wishlist,
  type WishRow,
} from "./shelf/shelf.ts";

/** Courses on a page of the catalog. */
export const PAGE_SIZE = 12;

/** A page of the catalog. */
export interface CatalogPage {
  filters: CatalogFilters;
  courses: CourseCardRow[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
  /** The search that was carried out, where it had to be corrected; null otherwise. */
  corrected: string | null;
}

function cursorAt(order: Order, mode: number, tier: 0 | 1, last: CourseCardRow): CatalogCursor {
  const { id } = last;
  if (order === "new") return { sort: order, mode, at: last.publishedAt.toString(), id };
  if (order === "price") return { sort: order, mode, price: last.price, id };
  const students = last.studentCount;
  if (order === "popular") return { sort: order, mode, students, id };
  return { sort: order, mode, tier, students, id };
}

interface Search {
  filters: CatalogFilters;
  order: Order;
  tsquery: string | null;
  mode: number;
  after: CatalogCursor | null;
}

/** One page for one reading of the search; by relevance, titles that match come before the rest. */
async function findPage(db: Deps["db"], search: Search) {
  const limit = PAGE_SIZE + 1;
  const input = { ...search, tier: null, limit };
  const found: (CourseCardRow & { tier: 0 | 1 })[] = [];
  if (search.order === "relevance") {
    const { after } = search;
    const firstTier = after?.sort === "relevance" ? after.tier : 0;
    for (const tier of [0, 1] as const) {
      if (tier < firstTier || found.length >= limit) continue;
      const rows = await queries.browseCourses(db, {
        ...input,
        tier,
        after: tier === firstTier ? after : null,
        limit: limit - found.length,
      });
      found.push(...rows.map((row) => ({ ...row, tier })));
    }
  } else {
    const rows = await queries.browseCourses(db, input);
    found.push(...rows.map((row) => ({ ...row, tier: 0 as const })));
  }
  const courses = found.slice(0, PAGE_SIZE);
  const last = courses.at(-1);
  const next = found.length > PAGE_SIZE && last
    ? writeCursor(cursorAt(search.order, search.mode, last.tier, last))
    : null;
  return { courses, next };
}

/**
 * A page of published courses by the filters of the address. A search that finds nothing is tried again with its
 * typing errors corrected, then with any of its words.
 * Throws `invalid` (422) for a filter that does not exist or a search over 100 letters,
 * `cursor_invalid` (400) for a forged `after`.
 */
export async function browseCatalog(
  { db }: Pick<Deps, "db">,
  query: Record<string, string>,
): Promise<CatalogPage> {
  const filters = parseInput(catalogFilters, query);
  const words = searchWords(filters.q ?? "");
  const order: Order = filters.sort ?? (words.length > 0 ? "relevance" : "new");
  const after = filters.after ? readCursor(filters.after, order) : null;
  const base = { filters, order, after };
  if (words.length === 0) {
    const isNonsense = filters.q !== undefined;
    const page = isNonsense
      ? { courses: [], next: null }
      : await findPage(db, { ...base, tsquery: null, mode: 0 });
    return { filters, ...page, corrected: null };
  }
  const firstMode = after?.mode ?? 0;
  if (firstMode === 0) {
    const page = await findPage(db, { ...base, tsquery: tsquery(words, "all"), mode: 0 });
    if (page.courses.length > 0 || after) return { filters, ...page, corrected: null };
  }
  const better = await queries.correctWords(db, words);
  const corrected = better.join(" ") === words.join(" ") ? null : better.join(" ");
  if (firstMode <= 1 && corrected) {
    const page = await findPage(db, { ...base, tsquery: tsquery(better, "all"), mode: 1 });
    if (page.courses.length > 0 || after) return { filters, ...page, corrected };
  }
  const page = await findPage(db, { ...base, tsquery: tsquery(better, "any"), mode: 2 });
  return { filters, ...page, corrected: page.courses.length > 0 ? corrected : null };
}

/** The categories as a tree in reading order, with their depth and number of courses. */
export async function listCategoryTree(
  { db }: Pick<Deps, "db">,
): Promise<(CategoryRow & { depth: number })[]> {
  return categoryTree(await queries.listCategories(db));
}

/** What the home page is made of. */
export interface HomePage {
  categories: CategoryRow[];
  popular: CourseCardRow[];
  newest: CourseCardRow[];
}

/** What the home page shows: top categories with courses, and eight courses of two orders. */
export async function openHome({ db }: Pick<Deps, "db">): Promise<HomePage> {
  const [categories, highlights] = await Promise.all([
    queries.listCategories(db),
    queries.listHighlights(db, 8),
  ]);
  return {
    categories: categories.filter((one) => one.parentId === null && one.courseCount > 0),
    popular: highlights.filter(({ list }) => list === "popular"),
    newest: highlights.filter(({ list }) => list === "newest"),
  };
}

/** A course as `asker` may see it; throws `not_found` for drafts and archived courses of others. */
export async function viewCourse(
  { db }: Pick<Deps, "db">,
  asker: Asker | null,
  slug: string,
): Promise<CourseRow> {
  const course = await queries.findCourse(db, slug, asker?.id ?? null);
  if (!course || !maySeeCourse(course, asker)) throw new AppError("not_found", "course_not_found");
  return course;
}

/** The sections and lessons of a course that `viewCourse` has shown. */
export function viewSyllabus({ db }: Pick<Deps, "db">, courseId: number): Promise<SyllabusRow[]> {
  return queries.listSyllabus(db, courseId);
}

/** A public page with the moment of its last change. */
export interface SitemapEntry {
  path: string;
  updatedAt: Temporal.Instant;
}

/** What search engines should know of: published courses and those who teach them; below 50,000 (sitemaps.org). */
export async function listForSitemap({ db }: Pick<Deps, "db">): Promise<SitemapEntry[]> {
  const [courses, teachers] = await Promise.all([
    queries.listSlugs(db, 40_000),
    listTeachers(db, 9_000),
  ]);
  return [
    ...courses.map(({ slug, updatedAt }) => ({ path: `/courses/${slug}`, updatedAt })),
    ...teachers.map(({ updatedAt, ...one }) => ({ path: instructorPath(one), updatedAt })),
  ];
}

/** True when a person has a course, in whatever state. One query. */
export function hasCourses(db: Db | Tx, instructorId: number): Promise<boolean> {
  return queries.hasCourses(db, instructorId);
}

/** The words of a search, each mistyped one replaced by the likeliest that published courses use. One query. */
export function correctWords(
  { db }: Pick<Deps, "db">,
  words: readonly string[],
): Promise<string[]> {
  return queries.correctWords(db, words);
}
