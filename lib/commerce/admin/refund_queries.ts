import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import type { RefundMethod, RefundStatus } from "../tables.ts";

type Instant = Temporal.Instant;

/** A refund as it stands. */
export interface RefundRow {
  id: number;
  orderId: number;
  attemptId: number;
  gatewayId: string;
  amount: number;
  method: RefundMethod;
  status: RefundStatus;
  refundKey: string;
  reason: string;
  requestedBy: number | null;
}

function refunds(db: Db | Tx) {
  return db.selectFrom("refunds as r")
    .innerJoin("payment_attempts as a", "a.id", "r.attempt_id")
    .select([
      "r.id",
      "r.order_id as orderId",
      "r.attempt_id as attemptId",
      "a.gateway_id as gatewayId",
      "r.amount",
      "r.method",
      "r.status",
      "r.refund_key as refundKey",
      "r.reason",
      "r.requested_by as requestedBy",
    ]);
}

/** A refund by the key under which it was wanted. */
export function findRefundByKey(db: Db | Tx, refundKey: string): Promise<RefundRow | undefined> {
  return refunds(db).where("r.refund_key", "=", refundKey).executeTakeFirst();
}

/** Refunds that the gateway has been asked for without a known outcome, after one of them. */
export function selectRequested(
  db: Db,
  { before, afterId, limit, orderId = null }: {
    before: Instant;
    afterId: number;
    limit: number;
    orderId?: number | null;
  },
): Promise<RefundRow[]> {
  let query = refunds(db).where("r.status", "=", "requested")
    .where("r.created_at", "<=", before).where("r.id", ">", afterId);
  if (orderId !== null) query = query.where("r.order_id", "=", orderId);
  return query.orderBy("r.id").limit(limit).execute();
}

/** Notes that the gateway is going to be asked; an attempt has one such refund at a time. */
export async function insertRequested(
  tx: Tx,
  refund: {
    orderId: number;
    attemptId: number;
    amount: number;
    refundKey: string;
    reason: string;
    requestedBy: number;
  },
  now: Instant,
): Promise<void> {
  await tx.insertInto("refunds").values({
    order_id: refund.orderId,
    attempt_id: refund.attemptId,
    amount: refund.amount,
    method: "gateway",
    status: "requested",
    refund_key: refund.refundKey,
    reason: refund.reason,
    requested_by: refund.requestedBy,
    created_at: now,
    done_at: null,
  }).execute();
}

/** Notes that the gateway has refused a refund. */
export async function failRefund(db: Db, id: number): Promise<void> {
  await db.updateTable("refunds").set({ status: "failed" })
    .where("id", "=", id).where("status", "=", "requested").execute();
}

/** The way an attempt was paid. */
export async function findPaymentType(tx: Tx, attemptId: number): Promise<string | null> {
  const row = await tx.selectFrom("payment_attempts").select("payment_type as paymentType")
    .where("id", "=", attemptId).executeTakeFirst();
  return row?.paymentType ?? null;
}

/** The id of an order by its number. */
export async function findOrderId(db: Db, number: string): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`select id from orders where number = ${number}`
    .execute(db);
  return rows[0]?.id;
}
