import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import type { TaxMode } from "../pricing.ts";
import type { ItemStatus, OrderStatus } from "../states.ts";

type Instant = Temporal.Instant;

/** An order that a transaction has locked. */
export interface LockedOrder {
  id: number;
  number: string;
  userId: number;
  status: OrderStatus;
  total: number;
  couponId: number | null;
  expiresAt: Instant;
}

/** Locks an order: everything that changes it, its lines or its attempts waits for its turn here. */
export function lockOrder(tx: Tx, orderId: number): Promise<LockedOrder> {
  return tx.selectFrom("orders").select([
    "id",
    "number",
    "user_id as userId",
    "status",
    "total",
    "coupon_id as couponId",
    "expires_at as expiresAt",
  ]).where("id", "=", orderId).forUpdate().executeTakeFirstOrThrow();
}

/** A line as paying needs it. */
export interface ItemRow {
  id: number;
  courseId: number;
  instructorId: number;
  tax: number;
  total: number;
  commissionBp: number;
  status: ItemStatus;
  enrollmentId: number | null;
}

/** The lines of an order, in the order of the courses. */
export function selectItems(tx: Tx, orderId: number): Promise<ItemRow[]> {
  return tx.selectFrom("order_items").select([
    "id",
    "course_id as courseId",
    "instructor_id as instructorId",
    "tax",
    "total",
    "commission_bp as commissionBp",
    "status",
    "enrollment_id as enrollmentId",
  ]).where("order_id", "=", orderId).orderBy("course_id").execute();
}

/** Sets an order's state. */
export async function updateOrder(
  tx: Tx,
  id: number,
  change: { status: OrderStatus; paidAt?: Instant },
  now: Instant,
): Promise<void> {
  await tx.updateTable("orders").set({
    status: change.status,
    paid_at: change.paidAt,
    updated_at: now,
  }).where("id", "=", id).execute();
}

/**
 * Makes an order paid under the next invoice number. The counter's row stays locked until the transaction ends, so
 * numbers have no gaps; hence it comes last.
 */
export async function numberInvoice(
  tx: Tx,
  id: number,
  { paidAt, now }: { paidAt: Instant; now: Instant },
): Promise<void> {
  await sql`
    with counter as (update invoice_counter set last = last + 1 returning last)
    update orders set status = 'paid', invoice_number = counter.last, paid_at = ${paidAt},
      fulfilled_at = ${now}, updated_at = ${now}
    from counter where orders.id = ${id}`.execute(tx);
}

/** Sets the state of lines, with the seats that were given for them. */
export async function updateItems(
  tx: Tx,
  items: readonly { id: number; status: ItemStatus; enrollmentId?: number | null }[],
): Promise<void> {
  if (items.length === 0) return;
  await sql`
    update order_items i set status = n.status, enrollment_id = coalesce(n."enrollmentId", i.enrollment_id)
    from jsonb_to_recordset(${JSON.stringify(items)}::text::jsonb)
      as n (id bigint, status text, "enrollmentId" bigint)
    where i.id = n.id`.execute(tx);
}

/** Lines that wait for a review will not be given any more. */
export async function revokeWaiting(tx: Tx, orderId: number): Promise<void> {
  await tx.updateTable("order_items").set({ status: "revoked" })
    .where("order_id", "=", orderId).where("status", "=", "in_review").execute();
}

/** Takes bought courses out of the buyer's cart. */
export async function clearCart(
  tx: Tx,
  userId: number,
  courseIds: readonly number[],
): Promise<void> {
  await sql`
    delete from cart_items using carts
    where carts.id = cart_items.cart_id and carts.user_id = ${userId}
      and cart_items.course_id in (select value::bigint
        from jsonb_array_elements_text(${JSON.stringify(courseIds)}::text::jsonb) as value)`
    .execute(tx);
}

/** Gives a coupon back, or takes it again when a late payment arrives; nothing without one. */
export async function setCouponReleased(
  tx: Tx,
  orderId: number,
  releasedAt: Instant | null,
): Promise<void> {
  await tx.updateTable("coupon_redemptions").set({ released_at: releasedAt })
    .where("order_id", "=", orderId)
    .where("released_at", releasedAt === null ? "is not" : "is", null)
    .execute();
}

/** Orders that ran out unpaid, after one of them. */
export function selectDueOrders(
  db: Db,
  { now, afterId, limit }: { now: Instant; afterId: number; limit: number },
): Promise<{ id: number }[]> {
  return db.selectFrom("orders").select("id")
    .where("status", "=", "pending").where("expires_at", "<=", now)
    .where("id", ">", afterId).orderBy("id").limit(limit).execute();
}

/** The id of a person's own order. */
export async function findOwnOrder(
  db: Db,
  userId: number,
  number: string,
): Promise<number | undefined> {
  const row = await db.selectFrom("orders").select("id")
    .where("number", "=", number).where("user_id", "=", userId).executeTakeFirst();
  return row?.id;
}

/** An order as the gateway is told of it. */
export interface Bill {
  couponCode: string | null;
  discount: number;
  taxMode: TaxMode;
  tax: number;
  name: string;
  email: string;
  phone: string | null;
  items: { slug: string; title: string; price: number }[];
}

/** What is paid for, and by whom. */
export async function findBill(db: Db, orderId: number): Promise<Bill> {
  const { rows } = await sql<Bill>`
    select o.coupon_code as "couponCode", o.discount, o.tax_mode as "taxMode", o.tax, u.name, u.email,
      u.phone,
      (select jsonb_agg(jsonb_build_object('slug', i.slug, 'title', i.title, 'price', i.price) order by i.id)
        from order_items i where i.order_id = o.id) as items
    from orders o join users u on u.id = o.user_id where o.id = ${orderId}`.execute(db);
  return rows[0];
}
