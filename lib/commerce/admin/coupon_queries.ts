import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { likePattern } from "../../platform/listing.ts";
import type { CouponKind } from "../pricing.ts";
import type { CouponForm } from "./coupon_input.ts";

type Instant = Temporal.Instant;

/** A coupon as admins see it. */
export interface CouponRow {
  id: number;
  code: string;
  kind: CouponKind;
  /** Percent, or whole rupiah. */
  value: number;
  courseSlug: string | null;
  courseTitle: string | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  maxUses: number | null;
  maxPerPerson: number | null;
  usedCount: number;
  isActive: boolean;
}

function coupons(db: Db | Tx) {
  return db.selectFrom("coupons as k").leftJoin("courses as c", "c.id", "k.course_id").select([
    "k.id",
    "k.code",
    "k.kind",
    "k.value",
    "c.slug as courseSlug",
    "c.title as courseTitle",
    "k.starts_at as startsAt",
    "k.ends_at as endsAt",
    "k.max_uses as maxUses",
    "k.max_per_person as maxPerPerson",
    "k.used_count as usedCount",
    "k.is_active as isActive",
  ]);
}

/** How a coupon stands: switched off, not begun, over, used up, or good. */
export const COUPON_STATES = ["active", "inactive", "waiting", "over", "usedUp"] as const;
export type CouponState = typeof COUPON_STATES[number];

/** A coupon in the list. */
export interface CouponListRow extends CouponRow {
  state: CouponState;
  created: Instant;
}

export interface CouponFilters {
  /** A part of the code, or of the title of its course; null: all. */
  q: string | null;
  state: CouponState | null;
}

/** All coupons as they stand at `now`, as far as the filters let them through. */
export function couponRows(
  { q, state }: CouponFilters,
  now: Instant,
): RawBuilder<CouponListRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (state) conditions.push(sql`k.state = ${state}`);
  if (like) conditions.push(sql`(k.code ilike ${like} or c.title ilike ${like})`);
  return sql<CouponListRow>`
    select k.id, k.code, k.kind, k.value, c.slug as "courseSlug", c.title as "courseTitle",
      k.starts_at as "startsAt", k.ends_at as "endsAt", k.max_uses as "maxUses",
      k.max_per_person as "maxPerPerson", k.used_count as "usedCount", k.is_active as "isActive",
      k.state, k.created_at as created
    from (
      select *, case when not is_active then 'inactive' when starts_at > ${now} then 'waiting'
        when ends_at <= ${now} then 'over' when used_count >= max_uses then 'usedUp'
        else 'active' end as state
      from coupons
    ) k left join courses c on c.id = k.course_id
    where ${sql.join(conditions, sql` and `)}`;
}

/** A coupon by its id. */
export function findCoupon(db: Db | Tx, id: number): Promise<CouponRow | undefined> {
  return coupons(db).where("k.id", "=", id).executeTakeFirst();
}

/** Courses that a coupon can be for: those that cost something. */
export function selectPremiumCourses(db: Db | Tx): Promise<{ slug: string; title: string }[]> {
  return db.selectFrom("courses").select(["slug", "title"])
    .where("price", ">", 0).where("status", "=", "published").orderBy("title").limit(500).execute();
}

/** The id of a course by its slug. */
export async function findCourseId(db: Db | Tx, slug: string): Promise<number | undefined> {
  const row = await db.selectFrom("courses").select("id").where("slug", "=", slug)
    .executeTakeFirst();
  return row?.id;
}

function columnsOf(form: CouponForm, courseId: number | null) {
  return {
    code: form.code,
    kind: form.kind,
    value: form.value,
    course_id: courseId,
    starts_at: form.starts,
    ends_at: form.ends,
    max_uses: form.max_uses,
    max_per_person: form.max_per_person,
  };
}

/** Makes a coupon; the constraint on codes refuses one that is taken. */
export async function insertCoupon(
  db: Db | Tx,
  form: CouponForm,
  { courseId, by, now }: { courseId: number | null; by: number; now: Instant },
): Promise<number> {
  const { id } = await db.insertInto("coupons").values({
    ...columnsOf(form, courseId),
    created_by: by,
    created_at: now,
    updated_at: now,
  }).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a coupon; false when there is none. Orders keep the discount they were made with. */
export async function updateCoupon(
  db: Db | Tx,
  id: number,
  form: CouponForm,
  { courseId, now }: { courseId: number | null; now: Instant },
): Promise<boolean> {
  const row = await db.updateTable("coupons")
    .set({ ...columnsOf(form, courseId), updated_at: now }).where("id", "=", id)
    .returning("id").executeTakeFirst();
  return row !== undefined;
}

/** Switches a coupon on or off; false when there is none. */
export async function setActive(
  db: Db | Tx,
  id: number,
  isActive: boolean,
  now: Instant,
): Promise<boolean> {
  const row = await db.updateTable("coupons").set({ is_active: isActive, updated_at: now })
    .where("id", "=", id).returning("id").executeTakeFirst();
  return row !== undefined;
}
