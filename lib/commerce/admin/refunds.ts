import { audit } from "../../audit/service.ts";
import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { parseInput } from "../../platform/http.ts";
import { GatewayRefused, GatewayUnreachable } from "../gateway/errors.ts";
import { askAndApply } from "../payments/ask.ts";
import type { Case, MoneyDeps } from "../payments/case.ts";
import { findAttempt, findRequestedRefund, lockOrder } from "../payments/queries.ts";
import { applyRefund } from "../payments/reversal.ts";
import { judgeRefund, type RefundWay } from "../rules.ts";
import { type Asker, demandAdmin } from "./access.ts";
import { refundInput } from "./input.ts";
import * as queries from "./refund_queries.ts";
import type { RefundRow } from "./refund_queries.ts";
import { findReview } from "./review_queries.ts";

/** What giving money back takes. */
export type RefundDeps = Pick<Deps, "db" | "clock" | "gateway"> & MoneyDeps;

/** A refund that an admin wants. */
export interface RefundWish {
  orderId: number;
  attemptId: number;
  /** Whole rupiah. */
  amount: number;
  way: RefundWay;
  reason: string;
  /** The same key is the same refund. */
  refundKey: string;
  requestedBy: number;
  /** The review that this settles, which has to be open still. */
  reviewId?: number;
}

/** What has become of a refund; `requested`: the gateway has not said yet. */
export type RefundOutcome = "done" | "requested";

async function caseOf(tx: Tx, orderId: number, attemptId: number, now: Case["now"]) {
  const order = await lockOrder(tx, orderId);
  const attempt = await findAttempt(tx, attemptId);
  if (!attempt || attempt.orderId !== orderId) throw new AppError("not_found", "order_not_found");
  return { tx, now, order, attempt };
}

/** What came of the same wish before; throws `conflict` for another wish under its key. */
function outcomeOf(known: RefundRow, wish: RefundWish): RefundOutcome {
  const isSame = known.attemptId === wish.attemptId && known.amount === wish.amount;
  if (!isSame) throw new AppError("conflict", "refund_key_used");
  if (known.status === "failed") throw new AppError("conflict", "refund_refused");
  return known.status;
}

/**
 * Begins a refund under the order's lock: one by hand is done with that, one by the gateway is noted as requested
 * before the gateway hears of it, so that no crash can lose it or make it twice.
 */
function beginRefund(deps: RefundDeps, wish: RefundWish): Promise<RefundOutcome | "begun"> {
  return deps.db.transaction().execute(async (tx) => {
    const now = deps.clock.now();
    const { orderId, attemptId, amount, way, reason, refundKey, requestedBy } = wish;
    const one = await caseOf(tx, orderId, attemptId, now);
    const known = await queries.findRefundByKey(tx, refundKey);
    if (known) return outcomeOf(known, wish);
    if (wish.reviewId !== undefined) await demandOpen(tx, wish.reviewId);
    if (await findRequestedRefund(tx, attemptId)) {
      throw new AppError("conflict", "refund_in_progress");
    }
    const paymentType = await queries.findPaymentType(tx, attemptId);
    const problem = judgeRefund({ ...one.attempt, paymentType }, { amount, way });
    if (problem) throw new AppError("invalid", problem, { fields: fieldOf(problem) });
    await audit(tx, {
      actor: { id: requestedBy },
      action: "order.refunded",
      subject: { kind: "order", id: one.order.number },
      after: { amount, way, reason },
      at: now,
    });
    if (way === "manual") {
      await applyRefund(deps, one, { amount, method: "manual", refundKey, reason, requestedBy });
      return "done";
    }
    // The unique key on requested refunds lets one through of those that come at once.
    await queries.insertRequested(tx, wish, now);
    return "begun";
  });
}

/** Somebody else may have settled the review while this was on its way. */
async function demandOpen(tx: Tx, reviewId: number): Promise<void> {
  const review = await findReview(tx, reviewId);
  if (review?.status !== "open") throw new AppError("conflict", "review_settled");
}

function fieldOf(problem: NonNullable<ReturnType<typeof judgeRefund>>) {
  return { [problem === "refund_not_by_gateway" ? "way" : "amount"]: problem };
}

/** Asks the gateway for a refund that is noted; asking again under its key refunds nothing twice. */
async function askGateway(deps: RefundDeps, refund: RefundRow): Promise<RefundOutcome> {
  const { id, gatewayId, amount, reason, refundKey } = refund;
  try {
    await deps.gateway.refund(gatewayId, { amount, reason, refundKey });
  } catch (error) {
    if (error instanceof GatewayUnreachable) {
      deps.log.warn("refund_unclear", { refund: id, detail: error.detail });
      return "requested";
    }
    if (!(error instanceof GatewayRefused)) throw error;
    deps.log.warn("refund_refused", { refund: id, detail: error.detail });
    return await giveUp(deps, refund);
  }
  await failpoint("refund:asked");
  return await finishRefund(deps, refund);
}

/**
 * The gateway says no. If it had made this very refund before, such as in the try whose answer was lost, its status
 * tells so; otherwise the refund has failed. Throws `conflict` (`refund_refused`).
 */
async function giveUp(deps: RefundDeps, refund: RefundRow): Promise<RefundOutcome> {
  const { id, attemptId, orderId, gatewayId, refundKey } = refund;
  await askAndApply(deps, { id: attemptId, orderId, gatewayId }).catch((error) => {
    if (!(error instanceof GatewayUnreachable)) throw error;
  });
  const current = await queries.findRefundByKey(deps.db, refundKey);
  if (current?.status === "done") return "done";
  await queries.failRefund(deps.db, id);
  throw new AppError("conflict", "refund_refused", { fields: { way: "refund_refused" } });
}

/** Books a refund that the gateway has made; a notification may have been faster. */
function finishRefund(deps: RefundDeps, refund: RefundRow): Promise<RefundOutcome> {
  return deps.db.transaction().execute(async (tx): Promise<RefundOutcome> => {
    const one = await caseOf(tx, refund.orderId, refund.attemptId, deps.clock.now());
    const { amount, refundKey, reason, requestedBy } = refund;
    const current = await queries.findRefundByKey(tx, refundKey);
    if (current?.status === "done") return "done";
    await applyRefund(deps, one, { amount, method: "gateway", refundKey, reason, requestedBy });
    return "done";
  });
}

/**
 * Gives money back. Throws `invalid` with why it cannot be at its field, `conflict` when the gateway refuses it
 * (`refund_refused`) or is being asked for another refund of the same payment (`refund_in_progress`).
 */
export async function refund(deps: RefundDeps, wish: RefundWish): Promise<RefundOutcome> {
  const begun = await beginRefund(deps, wish);
  if (begun !== "begun" && !(begun === "requested" && wish.way === "gateway")) return begun;
  await failpoint("refund:noted");
  const noted = await queries.findRefundByKey(deps.db, wish.refundKey);
  return noted?.status === "requested" ? await askGateway(deps, noted) : "done";
}

/**
 * Gives back what an admin asks for, of one payment of an order. Throws `forbidden`, `not_found`, `invalid` with one
 * key per field, and as `refund` does.
 */
export async function refundOrder(
  deps: RefundDeps,
  admin: Asker,
  number: string,
  input: unknown,
): Promise<RefundOutcome> {
  demandAdmin(admin);
  const { key, attempt, amount, way, reason } = parseInput(refundInput, input);
  const orderId = await queries.findOrderId(deps.db, number);
  if (orderId === undefined) throw new AppError("not_found", "order_not_found");
  const outcome = await refund(deps, {
    orderId,
    attemptId: attempt,
    amount,
    way,
    reason,
    refundKey: key,
    requestedBy: admin.id,
  });
  deps.log.info("refund", { order: number, amount, way, outcome, by: admin.id });
  return outcome;
}

/** What a sweep has done. */
interface Swept {
  found: number;
  sent: number;
  skipped: number;
  failed: number;
}

const BATCH = 100;
/** A refund is given this long to be finished by the request that wanted it. */
const GRACE_MINUTES = 2;

/**
 * Asks again for refunds whose outcome is not known, such as after a crash; of one order only when it is named. Safe
 * to run twice at once.
 */
export async function finishRefunds(
  deps: RefundDeps,
  { isDry, orderId = null }: { isDry: boolean; orderId?: number | null },
): Promise<Swept> {
  const swept: Swept = { found: 0, sent: 0, skipped: 0, failed: 0 };
  const minutes = orderId === null ? GRACE_MINUTES : 0;
  const before = deps.clock.now().subtract({ minutes });
  for (let afterId = 0;;) {
    const rows = await queries.selectRequested(deps.db, { before, afterId, limit: BATCH, orderId });
    const last = rows.at(-1);
    if (!last) return swept;
    swept.found += rows.length;
    afterId = last.id;
    for (const row of isDry ? [] : rows) {
      try {
        swept[await askGateway(deps, row) === "done" ? "sent" : "skipped"]++;
      } catch (error) {
        swept.failed++;
        deps.log.error("refund_failed", { refund: row.id, error });
      }
    }
  }
}
