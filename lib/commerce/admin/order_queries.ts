import { type RawBuilder, sql } from "kysely";
import { likePattern, type RangeFilters } from "../../platform/listing.ts";
import type { Db } from "../../database.ts";
import type { AttemptStatus, OrderStatus, ReviewKind, ReviewStatus } from "../states.ts";
import type { RefundMethod, RefundStatus } from "../tables.ts";

type Instant = Temporal.Instant;

/** An order in the admins' list. */
export interface OrderListRow {
  id: number;
  number: string;
  status: OrderStatus;
  total: number;
  refunded: number;
  invoiceNumber: number | null;
  paidAt: Instant | null;
  created: Instant;
  buyer: string;
  buyerEmail: string;
  titles: string[];
  paymentType: string | null;
}

export interface OrderFilter extends RangeFilters {
  status: OrderStatus | null;
  /** A part of the number, or of the buyer's name or address; null: everybody's. */
  q: string | null;
}

/** Everybody's orders, as far as the filter lets them through; with a range, those placed within. */
export function orderRows(
  { status, q }: OrderFilter,
  range: { start: Instant; end: Instant } | null,
): RawBuilder<OrderListRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (status) conditions.push(sql`o.status = ${status}`);
  if (range) conditions.push(sql`o.created_at >= ${range.start} and o.created_at < ${range.end}`);
  if (like) {
    conditions.push(
      sql`(o.number ilike ${like} or u.name ilike ${like} or u.email::text ilike ${like})`,
    );
  }
  return sql<OrderListRow>`
    select o.id, o.number, o.status, o.total, o.invoice_number as "invoiceNumber",
      o.paid_at as "paidAt", o.created_at as created, u.name as buyer, u.email::text as "buyerEmail",
      (select coalesce(sum(a.refunded_amount), 0)::bigint from payment_attempts a
        where a.order_id = o.id and a.paid_currency = 'IDR') as refunded,
      (select jsonb_agg(i.title order by i.id) from order_items i where i.order_id = o.id) as titles,
      (select a.payment_type from payment_attempts a where a.order_id = o.id
        order by a.paid_at is null, a.id desc limit 1) as "paymentType"
    from orders o join users u on u.id = o.user_id
    where ${sql.join(conditions, sql` and `)}`;
}

/** An attempt to pay, as admins see it. */
export interface AttemptDetail {
  id: number;
  gatewayId: string;
  status: AttemptStatus;
  amount: number;
  paidAmount: number;
  paidCurrency: string;
  refundedAmount: number;
  paymentType: string | null;
  paymentDetail: string | null;
  paidAt: Instant | null;
  createdAt: Instant;
}

/** The attempts to pay an order, oldest first. */
export function selectAttemptDetails(db: Db, orderId: number): Promise<AttemptDetail[]> {
  return db.selectFrom("payment_attempts").select([
    "id",
    "gateway_id as gatewayId",
    "status",
    "amount",
    "paid_amount as paidAmount",
    "paid_currency as paidCurrency",
    "refunded_amount as refundedAmount",
    "payment_type as paymentType",
    "payment_detail as paymentDetail",
    "paid_at as paidAt",
    "created_at as createdAt",
  ]).where("order_id", "=", orderId).orderBy("id").execute();
}

/** A message or answer of the gateway, and what came of it. */
export interface EventDetail {
  id: number;
  gatewayId: string;
  source: "notification" | "status";
  /** What it says of itself. */
  status: string | null;
  outcome: string | null;
  receivedAt: Instant;
}

/** The latest messages about an order, oldest first. */
export async function selectEvents(
  db: Db,
  orderId: number,
  limit: number,
): Promise<EventDetail[]> {
  const { rows } = await sql<EventDetail>`
    select * from (
      select e.id, a.gateway_id as "gatewayId", e.source,
        substring(e.raw from '"transaction_status"\\s*:\\s*"([a-zA-Z_]{1,40})"') as status,
        (select r.outcome from gateway_results r where r.event_id = e.id order by r.id desc limit 1)
          as outcome,
        e.received_at as "receivedAt"
      from gateway_events e join payment_attempts a on a.id = e.attempt_id
      where a.order_id = ${orderId} order by e.id desc limit ${limit}
    ) newest order by id`.execute(db);
  return rows;
}

/** A refund of an order, as admins see it. */
export interface RefundDetail {
  id: number;
  amount: number;
  method: RefundMethod;
  status: RefundStatus;
  reason: string;
  by: string | null;
  createdAt: Instant;
  doneAt: Instant | null;
}

/** The refunds of an order, oldest first. */
export function selectRefunds(db: Db, orderId: number): Promise<RefundDetail[]> {
  return db.selectFrom("refunds as r").leftJoin("users as u", "u.id", "r.requested_by").select([
    "r.id",
    "r.amount",
    "r.method",
    "r.status",
    "r.reason",
    "u.name as by",
    "r.created_at as createdAt",
    "r.done_at as doneAt",
  ]).where("r.order_id", "=", orderId).orderBy("r.id").execute();
}

/** Something of an order that is or was in review. */
export interface ReviewDetail {
  id: number;
  kind: ReviewKind;
  status: ReviewStatus;
  amount: number;
  currency: string;
  note: string;
  createdAt: Instant;
  settledAt: Instant | null;
}

/** The reviews of an order, oldest first. */
export function selectOrderReviews(db: Db, orderId: number): Promise<ReviewDetail[]> {
  return db.selectFrom("payment_reviews").select([
    "id",
    "kind",
    "status",
    "amount",
    "currency",
    "note",
    "created_at as createdAt",
    "settled_at as settledAt",
  ]).where("order_id", "=", orderId).orderBy("id").execute();
}
