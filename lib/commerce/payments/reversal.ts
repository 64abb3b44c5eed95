import { revokeSeats } from "../../learning/service.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { recordEvent } from "../../platform/jobs.ts";
import type { OrderStatus, ReviewKind } from "../states.ts";
import type { RefundMethod } from "../tables.ts";
import { allowsOrder, attemptOf, type Case, demandAttempt, type MoneyDeps, tell } from "./case.ts";
import { balancesOf, post, type Reversal, reversalOf } from "./ledger.ts";
import * as queries from "./queries.ts";

/** Reviews that hold money; the others are alerts. */
const HOLDING: readonly ReviewKind[] = [
  "wrong_amount",
  "wrong_currency",
  "second_payment",
  "not_fulfillable",
];

/** A refund that has happened. */
export interface RefundFacts {
  /** Whole rupiah. */
  amount: number;
  method: RefundMethod;
  /** Unique; a refund of this key that was only requested becomes done. */
  refundKey: string;
  reason?: string;
  requestedBy?: number | null;
}

/**
 * Books a refund that has happened, under the order's lock: money in review goes first, then every share in
 * proportion. When nothing of the payment is left, the seats it bought are revoked. Records `order_refunded`.
 * Returns the refund's id. Throws `RangeError` for more than is left of the payment.
 */
export async function applyRefund(
  deps: MoneyDeps,
  one: Case,
  refund: RefundFacts,
): Promise<number> {
  const { tx, order, now } = one;
  const attempt = attemptOf(one);
  const refundedAmount = attempt.refundedAmount + refund.amount;
  if (refundedAmount > attempt.paidAmount) throw new RangeError("More than was paid");
  const status = refundedAmount === attempt.paidAmount ? "refunded" : "partially_refunded";
  demandAttempt(attempt, status);
  const refundId = await queries.insertRefund(tx, { ...refund, one: attempt }, now);
  await failpoint("refund:row");
  await queries.updateAttempt(tx, attempt.id, { status, refundedAmount }, now);
  one.attempt = { ...attempt, status, refundedAmount };
  await failpoint("refund:attempt");
  const reversal = await bookBack(one, "refund", refund.amount);
  await failpoint("refund:ledger");
  await settleReviews(one, reversal, "refunded");
  if (status === "refunded") await endOrder(deps, one, reversal, "refunded");
  await recordEvent(deps.jobs, tx, {
    name: "order_refunded",
    orderId: order.id,
    userId: order.userId,
    refundId,
  });
  await failpoint("refund:events");
  await tell(deps, one);
  return refundId;
}

/** Books that the bank has taken back what is left of a payment; a chargeback is also put before the admins. */
export async function applyReversal(
  deps: MoneyDeps,
  one: Case,
  as: "reversed" | "charged_back",
): Promise<void> {
  const { tx, order, now } = one;
  const attempt = attemptOf(one);
  demandAttempt(attempt, as);
  const amount = attempt.paidAmount - attempt.refundedAmount;
  await queries.updateAttempt(tx, attempt.id, {
    status: as,
    refundedAmount: attempt.paidAmount,
  }, now);
  one.attempt = { ...attempt, status: as, refundedAmount: attempt.paidAmount };
  await failpoint("reverse:attempt");
  const reversal = await bookBack(one, "reversal", amount);
  await failpoint("reverse:ledger");
  await settleReviews(one, reversal, "closed");
  if (as === "charged_back") {
    const about = { orderId: order.id, attemptId: attempt.id };
    const currency = attempt.paidCurrency;
    await queries.insertReview(tx, { ...about, kind: "chargeback", amount, currency }, now);
    deps.log.error("chargeback", { order: order.number, amount });
  }
  await endOrder(deps, one, reversal, as);
  await failpoint("reverse:order");
  await tell(deps, one);
}

/** Takes money out of the books; in another currency there is none in them. */
async function bookBack(
  one: Case,
  kind: "refund" | "reversal",
  amount: number,
): Promise<Reversal> {
  const attempt = attemptOf(one);
  if (attempt.paidCurrency !== "IDR") {
    return { entries: [], fromReview: amount, fromSales: 0, salesLeft: 0 };
  }
  const reversal = reversalOf(await balancesOf(one.tx, attempt.id), amount);
  const posting = { kind, orderId: one.order.id, attemptId: attempt.id, at: one.now };
  await post(one.tx, posting, reversal.entries);
  return reversal;
}

/** A review whose money has all gone back has nothing more to decide. */
async function settleReviews(
  one: Case,
  { fromReview }: Reversal,
  status: "refunded" | "closed",
): Promise<void> {
  const attempt = attemptOf(one);
  if (fromReview === 0) return;
  const left = attempt.paidCurrency === "IDR"
    ? (await balancesOf(one.tx, attempt.id)).some(({ account }) => account === "review")
    : attempt.refundedAmount < attempt.paidAmount;
  if (left) return;
  await queries.closeReviews(one.tx, attempt.id, { status, kinds: HOLDING }, one.now);
  if (!await queries.hasOpenMoney(one.tx, one.order.id)) {
    await queries.revokeWaiting(one.tx, one.order.id);
  }
}

/** Ends an order that this payment was for, with the seats it bought. */
async function endOrder(
  deps: MoneyDeps,
  one: Case,
  { fromSales, salesLeft }: Reversal,
  status: OrderStatus,
): Promise<void> {
  const { tx, order, now } = one;
  const boughtSomething = fromSales > 0 && salesLeft === 0;
  const isOver = order.status === "paid"
    ? boughtSomething
    : order.status === "in_review" && !await queries.hasOpenMoney(tx, order.id);
  if (!isOver || !allowsOrder(deps, one, status)) return;
  await queries.updateOrder(tx, order.id, { status }, now);
  one.order = { ...order, status };
  const items = await queries.selectItems(tx, order.id);
  const given = items.filter((item) => item.status === "fulfilled");
  await revokeSeats(tx, given.flatMap(({ enrollmentId }) => enrollmentId ?? []));
  await failpoint("reverse:seats");
  await queries.updateItems(tx, given.map(({ id }) => ({ id, status: "revoked" })));
}
