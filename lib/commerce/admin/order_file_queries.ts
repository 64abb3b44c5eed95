import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../database.ts";
import type { AttemptStatus, ReviewKind, ReviewStatus } from "../states.ts";
import type { RefundMethod, RefundStatus } from "../tables.ts";

type Instant = Temporal.Instant;

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

/** An attempt to pay in the list of an order's. */
export interface AttemptLine {
  id: number;
  gatewayId: string;
  status: AttemptStatus;
  amount: number;
  paid: number;
  /** Of what was paid and given back. */
  currency: string;
  back: number;
  /** Empty as long as none was chosen. */
  method: string;
  paymentDetail: string | null;
  created: Instant;
}

/** The attempts to pay an order; with a pattern, those with such an id or method. */
export function attemptRows(orderId: number, like: string | null): RawBuilder<AttemptLine> {
  return sql<AttemptLine>`
    select id, gateway_id as "gatewayId", status, amount, paid_amount as paid,
      paid_currency as currency, refunded_amount as back, coalesce(payment_type, '') as method,
      payment_detail as "paymentDetail", created_at as created
    from payment_attempts where order_id = ${orderId} and (${like}::text is null
      or concat_ws(' ', gateway_id, payment_type, payment_detail) ilike ${like})`;
}

/** Something that has happened to an order: that it was placed, or a message or answer of the gateway. */
export interface OrderEvent {
  /** 0: the order itself. */
  id: number;
  kind: "placed" | "notification" | "status";
  /** The attempt that the gateway speaks of. */
  gatewayId: string | null;
  /** What it says of itself. */
  status: string | null;
  /** What came of it, step by step with a plus between. */
  outcome: string | null;
  at: Instant;
}

/** All that has happened to an order; with a pattern, what says such. */
export function eventRows(orderId: number, like: string | null): RawBuilder<OrderEvent> {
  return sql<OrderEvent>`
    select * from (
      select 0::bigint as id, 'placed' as kind, null as "gatewayId", null as status,
        null as outcome, created_at as at
      from orders where id = ${orderId}
      union all
      select e.id, e.source, a.gateway_id,
        substring(e.raw from '"transaction_status"\\s*:\\s*"([a-zA-Z_]{1,40})"'),
        (select r.outcome from gateway_results r where r.event_id = e.id order by r.id desc limit 1),
        e.received_at
      from gateway_events e join payment_attempts a on a.id = e.attempt_id
      where a.order_id = ${orderId}
    ) happened
    where ${like}::text is null or concat_ws(' ', "gatewayId", status, outcome) ilike ${like}`;
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
