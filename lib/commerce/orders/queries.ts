import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Lang } from "../../platform/i18n/lang.ts";
import { likePattern, type RangeFilters } from "../../platform/listing.ts";
import type { Zone } from "../../platform/time.ts";
import type { TaxMode } from "../pricing.ts";
import type { AttemptStatus, ItemStatus, OrderStatus } from "../states.ts";

type Instant = Temporal.Instant;

/** A line of an order as people see it. */
export interface OrderLine {
  id: number;
  courseId: number;
  title: string;
  slug: string;
  /** Whole rupiah. */
  price: number;
  discount: number;
  total: number;
  status: ItemStatus;
}

/** An order with all that its page shows. */
export interface OrderRow {
  id: number;
  number: string;
  userId: number;
  buyerName: string;
  buyerEmail: string;
  status: OrderStatus;
  subtotal: number;
  discount: number;
  couponCode: string | null;
  taxMode: TaxMode;
  taxBp: number;
  tax: number;
  total: number;
  /** What has gone back to the buyer. */
  refunded: number;
  /** 1…n; null until it is paid. */
  invoiceNumber: number | null;
  paidAt: Instant | null;
  expiresAt: Instant;
  createdAt: Instant;
  lines: OrderLine[];
  /** The attempt that was paid, else the newest. */
  attempt: {
    gatewayId: string;
    status: AttemptStatus;
    paymentType: string | null;
    paymentDetail: string | null;
  } | null;
}

function orderWhere(condition: ReturnType<typeof sql>) {
  return sql<OrderRow>`
    select o.id, o.number, o.user_id as "userId", u.name as "buyerName", u.email::text as "buyerEmail",
      o.status, o.subtotal, o.discount, o.coupon_code as "couponCode", o.tax_mode as "taxMode",
      o.tax_bp as "taxBp", o.tax, o.total, o.invoice_number as "invoiceNumber", o.paid_at as "paidAt",
      o.expires_at as "expiresAt", o.created_at as "createdAt",
      (select coalesce(sum(a.refunded_amount), 0)::bigint from payment_attempts a
        where a.order_id = o.id and a.paid_currency = 'IDR') as refunded,
      (select jsonb_agg(jsonb_build_object('id', i.id, 'courseId', i.course_id, 'title', i.title,
          'slug', i.slug, 'price', i.price, 'discount', i.discount, 'total', i.total,
          'status', i.status) order by i.id)
        from order_items i where i.order_id = o.id) as lines,
      (select jsonb_build_object('gatewayId', a.gateway_id, 'status', a.status,
          'paymentType', a.payment_type, 'paymentDetail', a.payment_detail)
        from payment_attempts a where a.order_id = o.id
        order by a.paid_at is null, a.id desc limit 1) as attempt
    from orders o join users u on u.id = o.user_id where ${condition}`;
}

/** An order by its number. */
export async function findOrder(db: Db, number: string): Promise<OrderRow | undefined> {
  const { rows } = await orderWhere(sql`o.number = ${number}`).execute(db);
  return rows[0];
}

/** An order by its id. */
export async function findOrderById(db: Db, id: number): Promise<OrderRow | undefined> {
  const { rows } = await orderWhere(sql`o.id = ${id}`).execute(db);
  return rows[0];
}

/** The order of an attempt, by the gateway's id of it. */
export async function findOrderOfAttempt(
  db: Db,
  gatewayId: string,
): Promise<OrderRow | undefined> {
  const { rows } = await orderWhere(
    sql`o.id = (select order_id from payment_attempts where gateway_id = ${gatewayId})`,
  ).execute(db);
  return rows[0];
}

/** An order in the list of somebody's payments. */
export interface PaymentRow {
  id: number;
  number: string;
  titles: string[];
  status: OrderStatus;
  /** Whole rupiah, as below. */
  total: number;
  refunded: number;
  invoiceNumber: number | null;
  paidAt: Instant | null;
  created: Instant;
  paymentType: string | null;
  paymentDetail: string | null;
}

/** What narrows the list of somebody's payments. */
export interface PaymentFilter extends RangeFilters {
  status: OrderStatus | null;
  /** A part of the number or of a course's title; null: every order. */
  q: string | null;
}

/** A person's orders, as far as the filter lets them through; with a range, those placed within. */
export function paymentRows(
  userId: number,
  { status, q }: PaymentFilter,
  range: { start: Instant; end: Instant } | null,
): RawBuilder<PaymentRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`o.user_id = ${userId}`];
  if (status) conditions.push(sql`o.status = ${status}`);
  if (range) conditions.push(sql`o.created_at >= ${range.start} and o.created_at < ${range.end}`);
  if (like) {
    conditions.push(sql`(o.number ilike ${like} or exists (
      select from order_items i where i.order_id = o.id and i.title ilike ${like}))`);
  }
  return sql<PaymentRow>`
    select o.id, o.number, o.status, o.total, o.invoice_number as "invoiceNumber",
      o.paid_at as "paidAt", o.created_at as created, lines.titles,
      lower(coalesce(lines.titles ->> 0, '')) as title,
      (select coalesce(sum(a.refunded_amount), 0)::bigint from payment_attempts a
        where a.order_id = o.id and a.paid_currency = 'IDR') as refunded,
      attempt.payment_type as "paymentType", attempt.payment_detail as "paymentDetail"
    from orders o
    cross join lateral (
      select coalesce(jsonb_agg(i.title order by i.id), '[]') as titles
      from order_items i where i.order_id = o.id
    ) lines
    left join lateral (
      select a.payment_type, a.payment_detail from payment_attempts a
      where a.order_id = o.id order by a.paid_at is null, a.id desc limit 1
    ) attempt on true
    where ${sql.join(conditions, sql` and `)}`;
}

/** Whom to write to about an order. */
export interface BuyerRow {
  name: string;
  email: string;
  lang: Lang;
  zone: Zone;
}

/** A buyer, unless the account is gone or switched off. */
export function findBuyer(db: Db, userId: number): Promise<BuyerRow | undefined> {
  return db.selectFrom("users").select(["name", "email", "lang", "zone"])
    .where("id", "=", userId).where("deactivated_at", "is", null).executeTakeFirst();
}

/** A refund that is done; `isOfSale`: of money that had bought something, not of money too much. */
export async function findRefund(
  db: Db,
  id: number,
): Promise<{ amount: number; isOfSale: boolean } | undefined> {
  const { rows } = await sql<{ amount: number; isOfSale: boolean }>`
    select r.amount, exists (
      select from ledger_entries e join ledger_postings p on p.id = e.posting_id
      where p.attempt_id = r.attempt_id and e.account in ('instructor', 'platform', 'tax')
    ) as "isOfSale"
    from refunds r where r.id = ${id} and r.status = 'done'`.execute(db);
  return rows[0];
}
