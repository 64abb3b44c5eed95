import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { CARD, CARD_JOINS, type CourseCardRow } from "../queries.ts";
import type { CourseStatus } from "../tables.ts";

type Instant = Temporal.Instant;

/** What a course is to somebody who wants to put it aside. */
export function findWishable(
  db: Db,
  slug: string,
): Promise<{ id: number; status: CourseStatus; instructorId: number } | undefined> {
  return db.selectFrom("courses").select(["id", "status", "instructor_id as instructorId"])
    .where("slug", "=", slug).executeTakeFirst();
}

/** Puts a course aside; a second time changes nothing. */
export async function insertWish(
  db: Db,
  wish: { userId: number; courseId: number; now: Instant },
): Promise<void> {
  await db.insertInto("wishlist_items")
    .values({ user_id: wish.userId, course_id: wish.courseId, added_at: wish.now })
    .onConflict((conflict) => conflict.constraint("wishlist_items_pkey").doNothing()).execute();
}

/** Takes a course off somebody's list, if it is there. */
export async function deleteWish(db: Db, userId: number, slug: string): Promise<void> {
  await sql`
    delete from wishlist_items w using courses c
    where w.user_id = ${userId} and w.course_id = c.id and c.slug = ${slug}`.execute(db);
}

/** A course on a wishlist. */
export interface WishRow extends CourseCardRow {
  addedAt: Instant;
  /** Its owner has joined it meanwhile. */
  isJoined: boolean;
}

/** Where a page of a wishlist ended. */
export interface WishCursor {
  at: string;
  id: number;
}

/** What somebody has put aside, the newest first; courses that are no longer offered are left out. */
export async function selectWishes(
  db: Db,
  { userId, after, limit }: { userId: number; after: WishCursor | null; limit: number },
): Promise<WishRow[]> {
  const beyond = after
    ? sql`and (w.added_at, w.course_id) < (${after.at}::timestamptz, ${after.id}::bigint)`
    : sql``;
  const { rows } = await sql<WishRow>`
    select ${CARD}, w.added_at as "addedAt", exists (
        select from enrollments e
        where e.user_id = w.user_id and e.course_id = c.id and e.status = 'active') as "isJoined"
    from wishlist_items w join courses c on c.id = w.course_id ${CARD_JOINS}
    where w.user_id = ${userId} and c.status = 'published' ${beyond}
    order by w.added_at desc, w.course_id desc limit ${limit}`.execute(db);
  return rows;
}

/** What the catalog knows about one person. */
export interface ShelfRow {
  /** Ids of courses on the wishlist. */
  wished: number[];
  /** Ids of courses that they have joined. */
  joined: number[];
  recent: CourseCardRow[];
}

type ShelfLine = Pick<ShelfRow, "wished" | "joined"> & (CourseCardRow | { id: null });

/** Everything of one person that pages of courses show, in one query: marks, and what they looked at last. */
export async function selectShelf(db: Db, userId: number, limit: number): Promise<ShelfRow> {
  const { rows } = await sql<ShelfLine>`
    select marks.wished, marks.joined, card.* from (
      select
        (select coalesce(jsonb_agg(w.course_id), '[]') from wishlist_items w
          where w.user_id = ${userId}) as wished,
        (select coalesce(jsonb_agg(e.course_id), '[]') from enrollments e
          where e.user_id = ${userId} and e.status = 'active') as joined
    ) marks
    left join (
      select ${CARD}, v.viewed_at
      from recent_views v join courses c on c.id = v.course_id ${CARD_JOINS}
      where v.user_id = ${userId} and c.status = 'published'
      order by v.viewed_at desc, c.id desc limit ${limit}
    ) card on true
    order by card.viewed_at desc, card.id desc`.execute(db);
  const [{ wished, joined } = { wished: [], joined: [] }] = rows;
  return {
    wished,
    joined,
    recent: rows.filter((row): row is ShelfLine & CourseCardRow => row.id !== null),
  };
}

/**
 * Notes that somebody has opened a course's page, unless a note of the last minute says so, and forgets all but their
 * newest `most` notes. One statement: its second half sees the table as it was before the first.
 */
export async function upsertView(
  db: Db,
  view: { userId: number; courseId: number; now: Instant; most: number },
): Promise<void> {
  const { userId, courseId, now, most } = view;
  await sql`
    with noted as (
      insert into recent_views as v (user_id, course_id, viewed_at) values (${userId}, ${courseId}, ${now})
      on conflict (user_id, course_id) do update set viewed_at = excluded.viewed_at
      where v.viewed_at < excluded.viewed_at - interval '1 minute'
      returning 1
    )
    delete from recent_views v using (
      select course_id from recent_views
      where user_id = ${userId} and course_id <> ${courseId}
      order by viewed_at desc, course_id desc offset ${most - 1}
    ) old
    where v.user_id = ${userId} and v.course_id = old.course_id`.execute(db);
}

/** Forgets what somebody has looked at. */
export async function deleteViews(db: Db | Tx, userId: number): Promise<void> {
  await db.deleteFrom("recent_views").where("user_id", "=", userId).execute();
}

/** Forgets what somebody has put aside. */
export async function deleteWishes(tx: Tx, userId: number): Promise<void> {
  await tx.deleteFrom("wishlist_items").where("user_id", "=", userId).execute();
}

/** A course on one of a person's own lists, as they take it with them. */
export interface ExportedCourse {
  course: string;
  title: string;
  at: Instant;
}

/** What is kept of a person's wishes and views, the newest first. */
export async function selectForExport(
  db: Db,
  userId: number,
): Promise<{ wishlist: ExportedCourse[]; recentlyViewed: ExportedCourse[] }> {
  const { rows } = await sql<ExportedCourse & { list: "wishlist" | "recentlyViewed" }>`
    select mine.list, c.slug as course, c.title, mine.at from (
      select 'wishlist' as list, course_id, added_at as at from wishlist_items where user_id = ${userId}
      union all
      select 'recentlyViewed', course_id, viewed_at from recent_views where user_id = ${userId}
    ) mine join courses c on c.id = mine.course_id
    order by mine.list, mine.at desc, c.id desc`.execute(db);
  const of = (list: "wishlist" | "recentlyViewed") =>
    rows.filter((row) => row.list === list)
      .map(({ course, title, at }) => ({ course, title, at }));
  return { wishlist: of("wishlist"), recentlyViewed: of("recentlyViewed") };
}
