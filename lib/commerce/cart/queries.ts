import { sql } from "kysely";
import type { CourseStatus } from "../../catalog/rules.ts";
import type { Db, Tx } from "../../database.ts";
import type { CouponFacts } from "../coupons.ts";
import type { CartOwner } from "./visitor.ts";

type Instant = Temporal.Instant;

/** A course as somebody stands to it who wants to buy. */
export interface OfferRow {
  courseId: number;
  slug: string;
  title: string;
  /** Whole rupiah, now. */
  price: number;
  status: CourseStatus;
  instructorId: number;
  /** Whether the buyer has an active seat. */
  isOwned: boolean;
  /** Whether the buyer was taken out of the course by those who run it. */
  isRemoved: boolean;
}

/** A line of a cart. */
export interface CartLineRow extends OfferRow {
  /** The price that the buyer has agreed to. */
  agreedPrice: number;
  /** The price that a checkout page has asked to confirm. */
  askedPrice: number | null;
  instructorName: string;
  categorySlug: string;
  thumbnailMediaId: string | null;
  thumbnailUrl: string | null;
}

/** The coupon of a cart. */
export interface CouponRow extends CouponFacts {
  id: number;
  code: string;
}

function isOf(owner: CartOwner) {
  return "userId" in owner
    ? sql`k.user_id = ${owner.userId}`
    : sql`k.token_hash = ${owner.tokenHash}`;
}

function buyerOf(owner: CartOwner): number | null {
  return "userId" in owner ? owner.userId : null;
}

/** How a buyer stands to the course `c`. */
function standing(userId: number | null) {
  return sql`
    exists (select from enrollments e where e.course_id = c.id and e.user_id = ${userId}::bigint
      and e.status = 'active') as "isOwned",
    exists (select from enrollments e join enrollment_removals r on r.enrollment_id = e.id
      where e.course_id = c.id and e.user_id = ${userId}::bigint and e.status = 'revoked'
        and r.restored_at is null) as "isRemoved"`;
}

/** The course of an address as a buyer stands to it. */
export async function findOffer(
  db: Db | Tx,
  slug: string,
  userId: number | null,
): Promise<OfferRow | undefined> {
  const { rows } = await sql<OfferRow>`
    select c.id as "courseId", c.slug, c.title, c.price, c.status, c.instructor_id as "instructorId",
      ${standing(userId)}
    from courses c where c.slug = ${slug}`.execute(db);
  return rows[0];
}

/** The lines of a cart, in the order in which they were put in. */
export async function selectLines(db: Db | Tx, owner: CartOwner): Promise<CartLineRow[]> {
  const { rows } = await sql<CartLineRow>`
    select c.id as "courseId", c.slug, c.title, c.price, c.status, c.instructor_id as "instructorId",
      ${standing(buyerOf(owner))}, i.price as "agreedPrice", i.asked_price as "askedPrice",
      t.name as "instructorName", g.slug as "categorySlug",
      c.thumbnail_media_id as "thumbnailMediaId", c.thumbnail_url as "thumbnailUrl"
    from carts k
    join cart_items i on i.cart_id = k.id
    join courses c on c.id = i.course_id
    join users t on t.id = c.instructor_id
    join categories g on g.id = c.category_id
    where ${isOf(owner)} order by i.added_at, c.id`.execute(db);
  return rows;
}

const COUPON = sql`
  p.id, p.code, p.kind, p.value, p.course_id as "courseId", p.is_active as "isActive",
  ceil(extract(epoch from p.starts_at) * 1000)::bigint as "startsAt",
  ceil(extract(epoch from p.ends_at) * 1000)::bigint as "endsAt",
  p.max_uses as "maxUses", p.used_count as "usedCount", p.max_per_person as "maxPerPerson"`;

function usedBy(userId: number | null) {
  return sql`(select count(*) from coupon_redemptions r
    where r.coupon_id = p.id and r.user_id = ${userId}::bigint and r.released_at is null)
    as "usedByPerson"`;
}

/** The coupon that a cart carries. */
export async function findCartCoupon(
  db: Db | Tx,
  owner: CartOwner,
): Promise<CouponRow | undefined> {
  const { rows } = await sql<CouponRow>`
    select ${COUPON}, ${usedBy(buyerOf(owner))}
    from carts k join coupons p on p.id = k.coupon_id where ${isOf(owner)}`.execute(db);
  return rows[0];
}

/** The coupon of a code. */
export async function findCoupon(
  db: Db | Tx,
  code: string,
  userId: number | null,
): Promise<CouponRow | undefined> {
  const { rows } = await sql<CouponRow>`
    select ${COUPON}, ${usedBy(userId)} from coupons p where p.code = ${code}`.execute(db);
  return rows[0];
}

/** How many courses are in a cart. */
export async function countLines(db: Db, owner: CartOwner): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from cart_items i join carts k on k.id = i.cart_id
    where ${isOf(owner)}`.execute(db);
  return rows[0].count;
}

/** The id of somebody's cart, made when there is none; it stays locked until the transaction ends. */
export async function lockCart(tx: Tx, owner: CartOwner, now: Instant): Promise<number> {
  const row = await ("userId" in owner
    ? tx.insertInto("carts")
      .values({ user_id: owner.userId, token_hash: null, coupon_id: null, updated_at: now })
      .onConflict((conflict) =>
        conflict.constraint("carts_user_key").doUpdateSet({ updated_at: now })
      )
    : tx.insertInto("carts")
      .values({ user_id: null, token_hash: owner.tokenHash, coupon_id: null, updated_at: now })
      .onConflict((conflict) =>
        conflict.constraint("carts_token_key").doUpdateSet({ updated_at: now })
      )).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** Puts a course into a locked cart; one that is in it keeps the price agreed to. */
export async function insertLine(
  tx: Tx,
  line: { cartId: number; courseId: number; price: number; now: Instant },
): Promise<void> {
  await tx.insertInto("cart_items").values({
    cart_id: line.cartId,
    course_id: line.courseId,
    price: line.price,
    asked_price: null,
    added_at: line.now,
  }).onConflict((conflict) => conflict.columns(["cart_id", "course_id"]).doNothing()).execute();
}

/** How many courses are in a locked cart, another one left out of the count. */
export async function countOthers(tx: Tx, cartId: number, courseId: number): Promise<number> {
  const row = await tx.selectFrom("cart_items").select(({ fn }) =>
    fn.countAll<number>().as("count")
  )
    .where("cart_id", "=", cartId).where("course_id", "<>", courseId).executeTakeFirstOrThrow();
  return row.count;
}

/** Takes a course out of a cart. */
export async function deleteLine(db: Db, owner: CartOwner, slug: string): Promise<void> {
  await sql`
    delete from cart_items i using carts k, courses c
    where k.id = i.cart_id and c.id = i.course_id and ${isOf(owner)} and c.slug = ${slug}`
    .execute(db);
}

/** Gives a cart a coupon, or takes it away. */
export async function setCoupon(
  db: Db,
  owner: CartOwner,
  couponId: number | null,
  now: Instant,
): Promise<void> {
  await sql`update carts k set coupon_id = ${couponId}, updated_at = ${now} where ${isOf(owner)}`
    .execute(db);
}

/** Notes the prices that a checkout page asks to confirm. */
export async function setAskedPrices(
  tx: Tx,
  owner: CartOwner,
  lines: readonly { courseId: number; price: number }[],
): Promise<void> {
  const prices = lines.map(({ courseId, price }) => ({ courseId, price }));
  await sql`
    update cart_items i set asked_price = n.price
    from carts k, jsonb_to_recordset(${JSON.stringify(prices)}::text::jsonb)
      as n ("courseId" bigint, price bigint)
    where k.id = i.cart_id and i.course_id = n."courseId" and ${isOf(owner)}`.execute(tx);
}

/** After an order: its prices are agreed to, and what could not be bought leaves the cart. */
export async function settleLines(
  tx: Tx,
  owner: CartOwner,
  { lines, dropped }: {
    lines: readonly { courseId: number; price: number }[];
    dropped: readonly { line: { courseId: number } }[];
  },
): Promise<void> {
  const prices = lines.map(({ courseId, price }) => ({ courseId, price }));
  await sql`
    update cart_items i set price = n.price, asked_price = null
    from carts k, jsonb_to_recordset(${JSON.stringify(prices)}::text::jsonb)
      as n ("courseId" bigint, price bigint)
    where k.id = i.cart_id and i.course_id = n."courseId" and ${isOf(owner)}`.execute(tx);
  if (dropped.length === 0) return;
  await sql`
    delete from cart_items i using carts k where k.id = i.cart_id and ${isOf(owner)}
      and i.course_id in (select value::bigint from jsonb_array_elements_text(${
    JSON.stringify(dropped.map(({ line }) => line.courseId))
  }::text::jsonb) as value)`.execute(tx);
}

/**
 * Moves a visitor's cart into a person's, up to the cart's limit: what they have already is left out, and a coupon
 * they have goes before the visitor's. The visitor's cart is gone afterwards.
 */
export async function mergeCart(
  tx: Tx,
  { cartId, userId, tokenHash, limit }: {
    cartId: number;
    userId: number;
    tokenHash: string;
    limit: number;
  },
): Promise<void> {
  await sql`
    insert into cart_items (cart_id, course_id, price, added_at)
    select ${cartId}::bigint, i.course_id, i.price, i.added_at
    from carts k join cart_items i on i.cart_id = k.id join courses c on c.id = i.course_id
    where k.token_hash = ${tokenHash} and c.instructor_id <> ${userId}
      and not exists (select from enrollments e
        where e.user_id = ${userId} and e.course_id = i.course_id and e.status = 'active')
      and not exists (select from cart_items m where m.cart_id = ${cartId} and m.course_id = i.course_id)
    order by i.added_at
    limit greatest(0, ${limit} - (select count(*) from cart_items m where m.cart_id = ${cartId}))
    on conflict do nothing`.execute(tx);
  await sql`
    with gone as (delete from carts where token_hash = ${tokenHash} returning coupon_id)
    update carts k set coupon_id = coalesce(k.coupon_id, gone.coupon_id)
    from gone where k.id = ${cartId}`.execute(tx);
}
