import type { Deps } from "../../deps.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { recordEvent } from "../../platform/jobs.ts";
import type { GatewayStatus } from "../gateway/types.ts";
import { decideOutcome, type Step } from "../rules.ts";
import { allowsOrder, attemptOf, type Case, demandAttempt, type MoneyDeps, tell } from "./case.ts";
import { fulfilOrder, supersedeOthers } from "./fulfil.ts";
import { post } from "./ledger.ts";
import * as queries from "./queries.ts";
import { applyRefund, applyReversal } from "./reversal.ts";

/** What an answer of the gateway has led to, in a word, for the record. */
export type Applied = string;

/** The digest by which two copies of a message are known for the same. */
export async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(hash).toHex();
}

/**
 * Applies an answer of Get Status to the attempt it is about, in one transaction under a lock on its order: order,
 * seats, ledger, invoice number, cart, events. Null is the gateway's word that nothing was begun. An answer that is
 * known has no effect. `eventId`: the notification that it finishes.
 */
export function applyStatus(
  deps: Pick<Deps, "db" | "clock"> & MoneyDeps,
  { id, orderId }: { id: number; orderId: number },
  told: GatewayStatus | null,
  eventId?: number,
): Promise<Applied> {
  return deps.db.transaction().execute(async (tx) => {
    const now = deps.clock.now();
    const order = await queries.lockOrder(tx, orderId);
    const attempt = await queries.findAttempt(tx, id) ?? null;
    const one: Case = { tx, now, order, attempt };
    const outcome = told ? await follow(deps, one, told) : "not_started";
    if (eventId !== undefined) await queries.insertResult(tx, { eventId, outcome, now });
    else await queries.setChecked(tx, id, now);
    await failpoint("pay:result");
    return outcome;
  });
}

async function follow(deps: MoneyDeps, one: Case, told: GatewayStatus): Promise<Applied> {
  const { tx, now, order } = one;
  const attempt = attemptOf(one);
  const outcome = decideOutcome(order, attempt, told);
  if (outcome.why !== null) {
    if (outcome.why !== "known") {
      const { why } = outcome;
      deps.log.warn("payment_move_refused", {
        attempt: attempt.gatewayId,
        from: attempt.status,
        told: told.status,
        why,
      });
    }
    return outcome.why;
  }
  const raw = JSON.stringify(told.raw);
  const digest = await digestOf(raw);
  await queries.insertEvent(tx, { attemptId: attempt.id, source: "status", raw, digest, now });
  await failpoint("pay:answer");
  for (const step of outcome.steps) await take(deps, one, step, told);
  return outcome.steps.map((step) => step.do).join("+");
}

function take(deps: MoneyDeps, one: Case, step: Step, told: GatewayStatus): Promise<void> {
  switch (step.do) {
    case "pending":
      return moveAttempt(one, "pending", told);
    case "challenge":
      return challenge(deps, one, told);
    case "settle":
      return settle(deps, one, told);
    case "hold":
      return hold(deps, one, step, told);
    case "end":
      return end(deps, one, step.as, told);
    case "refund":
      return refund(deps, one, step.amount, told);
    case "reverse":
      return applyReversal(deps, one, step.as);
  }
}

async function moveAttempt(
  one: Case,
  status: "pending" | "challenged" | "denied" | "cancelled" | "expired" | "failed",
  told: GatewayStatus,
): Promise<void> {
  const attempt = attemptOf(one);
  demandAttempt(attempt, status);
  await queries.updateAttempt(one.tx, attempt.id, { status, facts: told }, one.now);
  one.attempt = { ...attempt, status };
}

/** A card payment that the gateway looks into: no money yet, and nothing is given. */
async function challenge(deps: MoneyDeps, one: Case, told: GatewayStatus): Promise<void> {
  const { tx, order, now } = one;
  await moveAttempt(one, "challenged", told);
  const about = { orderId: order.id, attemptId: attemptOf(one).id };
  const amount = told.amount ?? 0;
  const { currency } = told;
  await queries.insertReview(tx, { ...about, kind: "challenge", amount, currency }, now);
  // An order that has ended meanwhile stays so until the money is there.
  if (order.status !== "pending") return;
  await queries.updateOrder(tx, order.id, { status: "challenged" }, now);
  one.order = { ...order, status: "challenged" };
  await tell(deps, one);
}

/** Notes the money of an attempt as received. */
async function receive(one: Case, told: GatewayStatus, amount: number): Promise<void> {
  const attempt = attemptOf(one);
  demandAttempt(attempt, "paid");
  const paid = { amount, currency: told.currency, at: paidAt(one, told) };
  await queries.updateAttempt(one.tx, attempt.id, { status: "paid", facts: told, paid }, one.now);
  one.attempt = { ...attempt, status: "paid", paidAmount: amount, paidCurrency: told.currency };
  await failpoint("pay:attempt");
  if (attempt.status !== "challenged") return;
  const end = { status: "closed", kinds: ["challenge"] } as const;
  await queries.closeReviews(one.tx, attempt.id, end, one.now);
}

function paidAt({ now }: Case, told: GatewayStatus): Temporal.Instant {
  const at = told.settledAt ?? told.transactionAt ?? now;
  return Temporal.Instant.compare(at, now) > 0 ? now : at;
}

async function settle(deps: MoneyDeps, one: Case, told: GatewayStatus): Promise<void> {
  const { amount } = attemptOf(one);
  await receive(one, told, amount);
  await fulfilOrder(deps, one, { from: "gateway", amount, paidAt: paidAt(one, told) });
}

async function hold(
  deps: MoneyDeps,
  one: Case,
  step: Extract<Step, { do: "hold" }>,
  told: GatewayStatus,
): Promise<void> {
  const { tx, order, now } = one;
  const { kind, amount, currency } = step;
  await receive(one, told, amount);
  const about = { orderId: order.id, attemptId: attemptOf(one).id };
  if (currency === "IDR") {
    // The books are in rupiah.
    await post(tx, { kind: "payment", ...about, at: now }, [
      { account: "gateway", amount },
      { account: "review", amount: -amount },
    ]);
  }
  await failpoint("hold:ledger");
  await queries.insertReview(tx, { ...about, kind, amount, currency }, now);
  deps.log.warn("payment_in_review", { order: order.number, kind, amount, currency });
  await failpoint("hold:review");
  if (kind === "second_payment" || order.status === "in_review") return;
  if (!allowsOrder(deps, one, "in_review")) return;
  await queries.updateOrder(tx, order.id, {
    status: "in_review",
    paidAt: paidAt(one, told),
  }, now);
  one.order = { ...order, status: "in_review" };
  await supersedeOthers(deps, one);
  await failpoint("hold:order");
  await tell(deps, one);
}

/** An attempt that ended unpaid. The order waits for another one, unless the gateway had suspected fraud. */
async function end(
  deps: MoneyDeps,
  one: Case,
  as: "denied" | "cancelled" | "expired" | "failed",
  told: GatewayStatus,
): Promise<void> {
  const { tx, now } = one;
  const wasChallenged = attemptOf(one).status === "challenged";
  await moveAttempt(one, as, told);
  await failpoint("end:attempt");
  if (wasChallenged) {
    const attemptId = attemptOf(one).id;
    await queries.closeReviews(tx, attemptId, { status: "closed", kinds: ["challenge"] }, now);
    if (one.order.status === "challenged") await endOrder(deps, one, "cancelled");
  }
  await tell(deps, one);
}

/** Ends an order that was not paid: its coupon is free again. Records `order_expired` when it ran out. */
export async function endOrder(
  deps: MoneyDeps,
  one: Case,
  status: "cancelled" | "expired",
): Promise<void> {
  const { tx, order, now } = one;
  if (!allowsOrder(deps, one, status)) return;
  await queries.updateOrder(tx, order.id, { status }, now);
  one.order = { ...order, status };
  await failpoint("end:order");
  if (order.couponId !== null) await queries.setCouponReleased(tx, order.id, now);
  await failpoint("end:coupon");
  const about = { orderId: order.id, userId: order.userId };
  if (status === "expired") await recordEvent(deps.jobs, tx, { name: "order_expired", ...about });
}

/** Books what the gateway says has gone back: what we had asked for under our own key, the rest as told. */
async function refund(
  deps: MoneyDeps,
  one: Case,
  amount: number,
  told: GatewayStatus,
): Promise<void> {
  const attempt = attemptOf(one);
  const { refundedByGateway } = attempt;
  const requested = await queries.findRequestedRefund(one.tx, attempt.id);
  const isOurs = requested !== undefined && requested.amount <= amount &&
    told.refunds.some(({ key }) => key === requested.refundKey);
  const own = isOurs ? requested.amount : 0;
  if (isOurs) {
    const { refundKey } = requested;
    await applyRefund(deps, one, { amount: own, method: "gateway", refundKey });
  }
  if (amount === own) return;
  await applyRefund(deps, one, {
    amount: amount - own,
    method: "told",
    refundKey: `told-${attempt.id}-${refundedByGateway + amount}`,
  });
}
