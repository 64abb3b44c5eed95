import { sql } from "kysely";
import type { Tx } from "../../database.ts";
import type { ReviewKind, ReviewStatus } from "../states.ts";
import type { AttemptRow } from "./attempt_queries.ts";
import type { RefundFacts } from "./reversal.ts";

type Instant = Temporal.Instant;

/** Puts something before the admins; what is there already stays. */
export async function insertReview(
  tx: Tx,
  review: {
    orderId: number;
    attemptId: number;
    kind: ReviewKind;
    amount: number;
    currency?: string;
  },
  now: Instant,
): Promise<void> {
  await tx.insertInto("payment_reviews").values({
    order_id: review.orderId,
    attempt_id: review.attemptId,
    kind: review.kind,
    amount: review.amount,
    currency: review.currency,
    settled_by: null,
    settled_at: null,
    created_at: now,
  }).onConflict((conflict) => conflict.constraint("payment_reviews_attempt_key").doNothing())
    .execute();
}

/** Ends the open reviews of an attempt, all or of a kind, without an admin. */
export async function closeReviews(
  tx: Tx,
  attemptId: number,
  { status, kinds }: { status: ReviewStatus; kinds: readonly ReviewKind[] },
  now: Instant,
): Promise<void> {
  await tx.updateTable("payment_reviews").set({ status, settled_at: now })
    .where("attempt_id", "=", attemptId).where("status", "=", "open").where("kind", "in", kinds)
    .execute();
}

/** Whether money of an order is waiting for an admin. */
export async function hasOpenMoney(tx: Tx, orderId: number): Promise<boolean> {
  const row = await tx.selectFrom("payment_reviews").select("id")
    .where("order_id", "=", orderId).where("status", "=", "open")
    .where("kind", "not in", ["challenge", "chargeback"]).executeTakeFirst();
  return row !== undefined;
}

/** Writes a refund that is done, or makes done what was requested under its key; returns its id. */
export async function insertRefund(
  tx: Tx,
  { one, amount, method, refundKey, reason, requestedBy }: RefundFacts & {
    one: Pick<AttemptRow, "id" | "orderId">;
  },
  now: Instant,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into refunds as r
      (order_id, attempt_id, amount, method, status, refund_key, reason, requested_by, created_at, done_at)
    values (${one.orderId}, ${one.id}, ${amount}, ${method}, 'done', ${refundKey}, ${reason ?? ""},
      ${requestedBy ?? null}, ${now}, ${now})
    on conflict on constraint refunds_key do update set status = 'done', done_at = excluded.done_at
      where r.status <> 'done' and r.amount = excluded.amount
    returning id`.execute(tx);
  if (rows.length === 0) throw new RangeError(`Refund ${refundKey} is done already`);
  return rows[0].id;
}

/** A refund of an attempt that the gateway has been asked for and whose outcome is not known yet. */
export function findRequestedRefund(
  tx: Tx,
  attemptId: number,
): Promise<{ id: number; amount: number; refundKey: string } | undefined> {
  return tx.selectFrom("refunds").select(["id", "amount", "refund_key as refundKey"])
    .where("attempt_id", "=", attemptId).where("status", "=", "requested").executeTakeFirst();
}
