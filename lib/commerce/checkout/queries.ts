import { sql } from "kysely";
import type { Tx } from "../../database.ts";
import { json } from "../../platform/db/mod.ts";
import type { Quote, TaxRule } from "../pricing.ts";
import type { LockedOrder } from "../payments/queries.ts";
import { OPEN_ORDERS, type OrderStatus } from "../states.ts";

type Instant = Temporal.Instant;

/** One checkout of a person at a time: two at once would not see each other's order. */
export async function lockBuyer(tx: Tx, userId: number): Promise<void> {
  await sql`select id from users where id = ${userId} for no key update`.execute(tx);
}

/** An order as checkout finds it. */
export interface FoundOrder {
  id: number;
  number: string;
  status: OrderStatus;
  expiresAt: Instant;
}

const FOUND = ["id", "number", "status", "expires_at as expiresAt"] as const;

/** A person's open order of the same content. */
export function findOpenOrder(
  tx: Tx,
  userId: number,
  contentKey: string,
): Promise<FoundOrder | undefined> {
  return tx.selectFrom("orders").select(FOUND)
    .where("user_id", "=", userId).where("content_key", "=", contentKey)
    .where("status", "in", OPEN_ORDERS).executeTakeFirst();
}

/** A person's newest order since a moment that cost nothing; with a course, one that it is in. */
export async function findRecentOrder(
  tx: Tx,
  { userId, slug, since }: { userId: number; slug: string | null; since: Instant },
): Promise<FoundOrder | undefined> {
  const { rows } = await sql<FoundOrder>`
    select o.id, o.number, o.status, o.expires_at as "expiresAt" from orders o
    where o.user_id = ${userId} and o.created_at >= ${since} and o.status = 'paid' and o.total = 0
      and (${slug}::text is null or exists (
        select from order_items i where i.order_id = o.id and i.slug = ${slug}))
    order by o.id desc limit 1`.execute(tx);
  return rows[0];
}

/** What an order is made of; prices are copied. */
export interface NewOrder {
  number: string;
  userId: number;
  contentKey: string;
  coupon: { id: number; code: string } | null;
  quote: Quote;
  tax: TaxRule;
  commissionBp: number;
  lines: readonly { courseId: number; instructorId: number; title: string; slug: string }[];
  expiresAt: Instant;
  now: Instant;
}

/** Writes an order with its lines and takes its coupon. Breaks `coupons_max_uses` when that is used up meanwhile. */
export async function insertOrder(tx: Tx, order: NewOrder): Promise<LockedOrder> {
  const { number, userId, coupon, quote, tax, expiresAt, now } = order;
  const { id } = await tx.insertInto("orders").values({
    number,
    user_id: userId,
    status: "pending",
    content_key: order.contentKey,
    coupon_id: coupon?.id ?? null,
    coupon_code: coupon?.code ?? null,
    subtotal: quote.subtotal,
    discount: quote.discount,
    tax_mode: tax.mode,
    tax_bp: tax.bp,
    tax: quote.tax,
    total: quote.total,
    invoice_number: null,
    fulfilled_at: null,
    paid_at: null,
    expires_at: expiresAt,
    created_at: now,
    updated_at: now,
  }).returning("id").executeTakeFirstOrThrow();
  const about = new Map(order.lines.map((line) => [line.courseId, line]));
  const items = quote.lines.map((line) => ({ ...about.get(line.courseId), ...line }));
  await sql`
    insert into order_items
      (order_id, course_id, instructor_id, title, slug, price, discount, tax, total, commission_bp)
    select ${id}::bigint, i."courseId", i."instructorId", i.title, i.slug, i.price, i.discount, i.tax,
      i.total, ${order.commissionBp}::integer
    from jsonb_to_recordset(${json(items)}) as i ("courseId" bigint, "instructorId" bigint,
      title text, slug text, price bigint, discount bigint, tax bigint, total bigint)`.execute(tx);
  if (coupon) {
    await tx.insertInto("coupon_redemptions")
      .values({ order_id: id, coupon_id: coupon.id, user_id: userId, redeemed_at: now }).execute();
  }
  const couponId = coupon?.id ?? null;
  return { id, number, userId, status: "pending", total: quote.total, couponId, expiresAt };
}
