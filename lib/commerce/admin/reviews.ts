import { z } from "zod";
import { audit } from "../../audit/service.ts";
import type { Tx } from "../../database.ts";
import { AppError } from "../../platform/errors.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { parseInput, says } from "../../platform/http.ts";
import {
  choiceFilter,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
  unlessEmpty,
} from "../../platform/listing.ts";
import { endOrder } from "../payments/apply.ts";
import type { Case } from "../payments/case.ts";
import { fulfilOrder } from "../payments/fulfil.ts";
import { balancesOf, type Entry, post } from "../payments/ledger.ts";
import {
  findAttempt,
  findRequestedRefund,
  hasOpenMoney,
  lockOrder,
  revokeWaiting,
} from "../payments/queries.ts";
import { mayReview, refundableAmount, REVIEW_KINDS, type ReviewAction } from "../rules.ts";
import type { AttemptRow } from "../payments/queries.ts";
import { type Asker, demandAdmin } from "./access.ts";
import { settleChallenge } from "./challenges.ts";
import { reviewInput } from "./input.ts";
import { refund, type RefundDeps, type RefundOutcome } from "./refunds.ts";
import * as queries from "./review_queries.ts";
import type { OpenReview, ReviewFilters, ReviewRow } from "./review_queries.ts";

/** How the review queue can be asked for: what waits, the oldest first, or what was settled, the newest first. */
export function reviewsListing(status: ReviewFilters["status"]): Listing<ReviewFilters> {
  return {
    key: "id",
    sorts: { created: "timestamptz", kind: "text", amount: "bigint", buyer: "text" },
    initial: status === "open" ? "created" : "-created",
    filters: z.object({
      status: unlessEmpty(z.enum(["open", "settled"], says("not_a_choice")).default("open")),
      kind: choiceFilter(REVIEW_KINDS),
      q: searchFilter,
    }),
  };
}

/** What waits for an admin, or (`status` `settled`) what was decided. Throws `forbidden`, and as `readListing` does. */
export async function listReviews(
  { db }: Pick<RefundDeps, "db">,
  admin: Asker,
  params: URLSearchParams,
): Promise<Listed<ReviewRow, ReviewFilters> & { listing: Listing<ReviewFilters> }> {
  demandAdmin(admin);
  const listing = reviewsListing(params.get("status") === "settled" ? "settled" : "open");
  const query = readListing(listing, params);
  return { ...await list(db, listing, query, queries.reviewRows(query.filters)), listing };
}

/** A review under its order's lock, with what of its money is still in doubt. */
interface Held {
  one: Case & { attempt: AttemptRow };
  review: OpenReview;
  /** Whole rupiah in review; 0 for money in another currency, which is in no books. */
  held: number;
}

async function hold(one: Case, id: number): Promise<Held> {
  const review = await queries.findReview(one.tx, id);
  const attempt = review && await findAttempt(one.tx, review.attemptId);
  if (!review || !attempt) throw new AppError("not_found", "review_not_found");
  if (review.status !== "open") throw new AppError("conflict", "review_settled");
  if (await findRequestedRefund(one.tx, attempt.id)) {
    throw new AppError("conflict", "refund_in_progress");
  }
  const held = heldOf(await balancesOf(one.tx, attempt.id));
  return { one: { ...one, attempt }, review, held };
}

function heldOf(balances: readonly Entry[]): number {
  return balances.filter(({ account }) => account === "review")
    .reduce((sum, { amount }) => sum - amount, 0);
}

/** Gives what was bought for the money in review. Throws `conflict` when it still cannot be given. */
async function fulfil(deps: RefundDeps, { one, review, held }: Held): Promise<void> {
  const from = review.currency === "IDR" ? "review" : "none";
  const funds = { from, amount: held, paidAt: one.now } as const;
  const { given, left } = await fulfilOrder(deps, one, funds);
  if (given.length === 0 || left.length > 0) {
    throw new AppError("conflict", "review_not_fulfillable");
  }
}

/** Keeps the money without giving anything for it: it leaves the review, and an order that waited is over. */
async function dismiss(deps: RefundDeps, { one, review, held }: Held): Promise<void> {
  const { tx, order, now, attempt } = one;
  if (review.kind === "chargeback") return;
  await post(tx, { kind: "dismissal", orderId: order.id, attemptId: attempt.id, at: now }, [
    { account: "review", amount: held },
    { account: "other", amount: -held },
  ]);
  await failpoint("review:ledger");
  if (!await hasOpenMoney(tx, order.id)) await revokeWaiting(tx, order.id);
  if (order.status === "in_review" && !await hasOpenMoney(tx, order.id)) {
    await endOrder(deps, one, "cancelled");
  }
}

const STATUS = { fulfil: "fulfilled", dismiss: "dismissed" } as const;

/** Notes who has decided what about money in review. */
function auditReview(
  tx: Tx,
  admin: Asker,
  { review, action, reason, at }: {
    review: OpenReview;
    action: ReviewAction;
    reason: string;
    at: Temporal.Instant;
  },
): Promise<void> {
  return audit(tx, {
    actor: admin,
    action: "review.settled",
    subject: { kind: "payment_review", id: review.id },
    before: { status: review.status },
    after: { status: action, reason },
    at,
  });
}

/** Settles a review in one transaction under the order's lock. */
function settle(
  deps: RefundDeps,
  admin: Asker,
  found: OpenReview,
  { action, reason }: { action: "fulfil" | "dismiss"; reason: string },
): Promise<void> {
  return deps.db.transaction().execute(async (tx) => {
    const now = deps.clock.now();
    const order = await lockOrder(tx, found.orderId);
    const held = await hold({ tx, now, order, attempt: null }, found.id);
    // First, so that the order knows it no longer waits for this one.
    const note = { status: STATUS[action], note: reason, by: admin.id, now };
    await queries.settle(tx, found.id, note);
    await auditReview(tx, admin, { review: found, action, reason, at: now });
    await failpoint("review:settled");
    if (action === "fulfil") await fulfil(deps, held);
    else await dismiss(deps, held);
  });
}

/** What of a review's money has not gone back yet. */
async function amountOf({ db }: RefundDeps, review: OpenReview): Promise<number> {
  if (review.currency === "IDR") return heldOf(await balancesOf(db, review.attemptId));
  const attempt = await findAttempt(db, review.attemptId);
  return attempt ? refundableAmount({ ...attempt, paymentType: null }) : 0;
}

/** Gives the money back; booking the refund ends the review, now or when the gateway has said so. */
async function payBack(
  deps: RefundDeps,
  admin: Asker,
  review: OpenReview,
  { key, way, reason }: { key: string; way: "gateway" | "manual"; reason: string },
): Promise<RefundOutcome> {
  const { orderId, attemptId } = review;
  const requestedBy = admin.id;
  const amount = await amountOf(deps, review);
  await deps.db.transaction().execute(async (tx) => {
    await queries.noteReview(tx, review.id, { note: reason, by: admin.id });
    const at = deps.clock.now();
    await auditReview(tx, admin, { review, action: "refund", reason, at });
  });
  const about = { orderId, attemptId, reviewId: review.id };
  const wish = { ...about, amount, way, reason, refundKey: key, requestedBy };
  return await refund(deps, wish);
}

/**
 * Settles what is in review: gives what was bought, gives the money back, or keeps it for a reason. Once, however
 * often it is sent. Throws `forbidden`, `not_found`, `invalid`, `conflict` for what is settled or cannot be settled
 * so (`review_settled`, `review_action`, `review_not_fulfillable`), and as `refund` and `settleChallenge` do. `requested`: the gateway has
 * not said yet whether it gives the money back.
 */
export async function settleReview(
  deps: RefundDeps,
  admin: Asker,
  id: string,
  input: unknown,
): Promise<ReviewAction | "requested"> {
  demandAdmin(admin);
  const { action, ...rest } = parseInput(reviewInput, input);
  const found = /^[1-9]\d{0,14}$/.test(id)
    ? await queries.findReview(deps.db, Number(id))
    : undefined;
  if (!found) throw new AppError("not_found", "review_not_found");
  if (found.status !== "open") throw new AppError("conflict", "review_settled");
  if (!mayReview(found.kind, action)) throw new AppError("conflict", "review_action");
  const log = { review: found.id, action, by: admin.id };
  if (action === "refund") {
    const outcome = await payBack(deps, admin, found, rest);
    deps.log.info("review_refund", { ...log, outcome });
    return outcome === "done" ? action : outcome;
  }
  const { reason } = rest;
  if (found.kind === "challenge") {
    const outcome = await settleChallenge(deps, found, { action, reason, by: admin.id });
    deps.log.info("challenge_settled", { ...log, outcome });
    return outcome;
  }
  await settle(deps, admin, found, { action, reason });
  deps.log.info("review_settled", log);
  return action;
}
