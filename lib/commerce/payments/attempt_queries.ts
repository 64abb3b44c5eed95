import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { type AttemptStatus, UNSETTLED_ATTEMPTS } from "../states.ts";
import type { LockedOrder } from "./order_queries.ts";

type Instant = Temporal.Instant;

/** An attempt as it stands. */
export interface AttemptRow {
  id: number;
  orderId: number;
  gatewayId: string;
  status: AttemptStatus;
  amount: number;
  token: string | null;
  redirectUrl: string | null;
  expiresAt: Instant;
  claimedUntil: Instant | null;
  paidAmount: number;
  paidCurrency: string;
  refundedAmount: number;
  /** The part of it that the gateway knows of. */
  refundedByGateway: number;
}

function attempts(db: Db | Tx) {
  return db.selectFrom("payment_attempts as a").select([
    "a.id",
    "a.order_id as orderId",
    "a.gateway_id as gatewayId",
    "a.status",
    "a.amount",
    "a.token",
    "a.redirect_url as redirectUrl",
    "a.expires_at as expiresAt",
    "a.claimed_until as claimedUntil",
    "a.paid_amount as paidAmount",
    "a.paid_currency as paidCurrency",
    "a.refunded_amount as refundedAmount",
    sql<number>`(select coalesce(sum(r.amount), 0)::bigint from refunds r
      where r.attempt_id = a.id and r.status = 'done' and r.method <> 'manual')`.as(
      "refundedByGateway",
    ),
  ]);
}

/** An attempt by its id. */
export function findAttempt(db: Db | Tx, id: number): Promise<AttemptRow | undefined> {
  return attempts(db).where("a.id", "=", id).executeTakeFirst();
}

/** Where an attempt is found by the gateway's name of it. */
export function findByGatewayId(
  db: Db,
  gatewayId: string,
): Promise<{ id: number; orderId: number } | undefined> {
  return db.selectFrom("payment_attempts").select(["id", "order_id as orderId"])
    .where("gateway_id", "=", gatewayId).executeTakeFirst();
}

/** The attempts of an order about which the gateway has not said its last word, oldest first. */
export function selectUnsettled(db: Db | Tx, orderId: number): Promise<AttemptRow[]> {
  return attempts(db).where("a.order_id", "=", orderId).where("a.status", "in", UNSETTLED_ATTEMPTS)
    .orderBy("a.id").execute();
}

/** What the gateway has told about the way somebody pays. */
export interface PaymentFacts {
  transactionId: string | null;
  paymentType: string | null;
  paymentDetail: string | null;
}

/** Changes an attempt; what is absent stays. */
export async function updateAttempt(
  tx: Tx,
  id: number,
  change: {
    status?: AttemptStatus;
    facts?: PaymentFacts;
    paid?: { amount: number; currency: string; at: Instant };
    refundedAmount?: number;
  },
  now: Instant,
): Promise<void> {
  const { status, facts, paid, refundedAmount } = change;
  await tx.updateTable("payment_attempts").set({
    status,
    transaction_id: facts?.transactionId ?? undefined,
    payment_type: facts?.paymentType ?? undefined,
    payment_detail: facts?.paymentDetail ?? undefined,
    paid_amount: paid?.amount,
    paid_currency: paid?.currency,
    paid_at: paid?.at,
    refunded_amount: refundedAmount,
    claimed_until: null,
    updated_at: now,
  }).where("id", "=", id).execute();
}

/** Notes that the gateway has been asked. */
export async function setChecked(db: Db | Tx, attemptId: number, now: Instant): Promise<void> {
  await db.updateTable("payment_attempts").set({ checked_at: now })
    .where("id", "=", attemptId).execute();
}

/** Attempts that wait for the gateway's last word and were not asked about since a moment, after one of them. */
export function selectStaleAttempts(
  db: Db,
  { before, afterId, limit }: { before: Instant; afterId: number; limit: number },
): Promise<{ id: number; orderId: number; gatewayId: string }[]> {
  return db.selectFrom("payment_attempts")
    .select(["id", "order_id as orderId", "gateway_id as gatewayId"])
    .where("status", "in", UNSETTLED_ATTEMPTS)
    .where((eb) => eb.fn.coalesce("checked_at", "created_at"), "<=", before)
    .where("id", ">", afterId).orderBy("id").limit(limit).execute();
}

/** Every attempt of an order, oldest first. */
export function selectAttempts(db: Db | Tx, orderId: number): Promise<AttemptRow[]> {
  return attempts(db).where("a.order_id", "=", orderId).orderBy("a.id").execute();
}

/** Begins an attempt; whoever made it has it to themselves until `claimedUntil`. */
export async function insertAttempt(
  tx: Tx,
  { order, gatewayId, claimedUntil, now }: {
    order: LockedOrder;
    gatewayId: string;
    claimedUntil: Instant;
    now: Instant;
  },
): Promise<AttemptRow> {
  const { id } = await tx.insertInto("payment_attempts").values({
    order_id: order.id,
    gateway_id: gatewayId,
    status: "creating",
    amount: order.total,
    token: null,
    redirect_url: null,
    expires_at: order.expiresAt,
    claimed_until: claimedUntil,
    paid_at: null,
    transaction_id: null,
    payment_type: null,
    payment_detail: null,
    checked_at: null,
    created_at: now,
    updated_at: now,
  }).returning("id").executeTakeFirstOrThrow();
  return await attempts(tx).where("a.id", "=", id).executeTakeFirstOrThrow();
}

/** Takes over an attempt that is being made and that nobody is at any more. */
export async function claimAttempt(
  tx: Tx,
  id: number,
  claimedUntil: Instant,
  now: Instant,
): Promise<void> {
  await tx.updateTable("payment_attempts").set({ claimed_until: claimedUntil, updated_at: now })
    .where("id", "=", id).execute();
}

/** Lets go of an attempt whose page could not be made, or not for certain. */
export async function releaseAttempt(
  db: Db,
  id: number,
  status: "creating" | "failed",
): Promise<void> {
  await db.updateTable("payment_attempts").set({ claimed_until: null, status })
    .where("id", "=", id).where("status", "=", "creating").execute();
}

/** Keeps the page that the gateway has made. */
export async function openAttempt(
  tx: Tx,
  id: number,
  page: { token: string; redirectUrl: string },
  now: Instant,
): Promise<void> {
  await tx.updateTable("payment_attempts").set({
    status: sql<AttemptStatus>`case status when 'creating' then 'open' else status end`,
    token: page.token,
    redirect_url: page.redirectUrl,
    claimed_until: null,
    updated_at: now,
  }).where("id", "=", id).execute();
}
