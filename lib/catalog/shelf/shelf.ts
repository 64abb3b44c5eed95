import { z } from "zod";
import type { Db, Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { decodeCursor, encodeCursor } from "../../platform/cursor.ts";
import { AppError } from "../../platform/errors.ts";
import type { Asker } from "../rules.ts";
import * as queries from "./queries.ts";
import type { ExportedCourse, ShelfRow, WishRow } from "./queries.ts";

export type { ExportedCourse, WishRow };

/** Courses on a page of a wishlist. */
export const WISHLIST_PAGE = 24;

/** How many courses somebody looked at last are remembered. */
export const RECENT_VIEWS = 12;

/**
 * Puts a published course on the viewer's wishlist; a second time changes nothing. Throws `not_found`
 * (`course_not_found`), and `invalid` (`own_course_wish`) for a course of their own.
 */
export async function addWish(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Asker,
  slug: string,
): Promise<void> {
  const course = await queries.findWishable(db, slug);
  if (course?.status !== "published") throw new AppError("not_found", "course_not_found");
  if (course.instructorId === viewer.id) throw new AppError("invalid", "own_course_wish");
  await queries.insertWish(db, { userId: viewer.id, courseId: course.id, now: clock.now() });
}

/** Takes a course off the viewer's wishlist; one that is not on it changes nothing. */
export async function removeWish(
  { db }: Pick<Deps, "db">,
  viewer: Asker,
  slug: string,
): Promise<void> {
  await queries.deleteWish(db, viewer.id, slug);
}

const wishCursor = z.object({
  // Postgres knows no year 0.
  at: z.iso.datetime().regex(/^[1-9]/),
  id: z.number().int().positive(),
});

/** A page of somebody's wishlist. */
export interface Wishlist {
  courses: WishRow[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

/** What the viewer has put aside, the newest first. Throws `bad_request` (`cursor_invalid`). One query. */
export async function listWishes(
  { db }: Pick<Deps, "db">,
  viewer: Asker,
  after: string | null,
): Promise<Wishlist> {
  const rows = await queries.selectWishes(db, {
    userId: viewer.id,
    after: after ? decodeCursor(wishCursor, after) : null,
    limit: WISHLIST_PAGE + 1,
  });
  const courses = rows.slice(0, WISHLIST_PAGE);
  const last = rows.length > WISHLIST_PAGE ? courses.at(-1) : undefined;
  return {
    courses,
    next: last ? encodeCursor({ at: last.addedAt.toString(), id: last.id }) : null,
  };
}

/** What pages of courses show of one person. */
export interface Shelf extends ShelfRow {
  viewerId: number;
}

/** The viewer's wishes, joined courses and last views; null for a visitor. One query, to be asked beside others. */
export async function openShelf(
  { db }: Pick<Deps, "db">,
  viewer: Asker | null,
): Promise<Shelf | null> {
  if (!viewer) return null;
  return { viewerId: viewer.id, ...await queries.selectShelf(db, viewer.id, RECENT_VIEWS) };
}

/**
 * Notes that somebody has opened the page of a published course that is not their own. The page does not depend on
 * it: what goes wrong is logged and nothing else.
 */
export async function noteView(
  { db, clock, log }: Pick<Deps, "db" | "clock" | "log">,
  viewer: Asker | null,
  course: { id: number; status: string; instructorId: number },
): Promise<void> {
  if (
    !viewer || viewer.actingAdmin || course.status !== "published" ||
    course.instructorId === viewer.id
  ) return;
  const view = { userId: viewer.id, courseId: course.id, now: clock.now(), most: RECENT_VIEWS };
  await queries.upsertView(db, view).catch((error) => log.warn("view_not_noted", { error }));
}

/** Forgets what the viewer has looked at. */
export function forgetViews({ db }: Pick<Deps, "db">, viewer: Asker): Promise<void> {
  return queries.deleteViews(db, viewer.id);
}

/** The lists of courses that a person keeps, for them to take along. One query. */
export function exportShelf(
  db: Db,
  userId: number,
): Promise<{ wishlist: ExportedCourse[]; recentlyViewed: ExportedCourse[] }> {
  return queries.selectForExport(db, userId);
}

/** Forgets both lists of somebody who leaves. */
export async function forgetShelf(tx: Tx, userId: number): Promise<void> {
  await queries.deleteWishes(tx, userId);
  await queries.deleteViews(tx, userId);
}
