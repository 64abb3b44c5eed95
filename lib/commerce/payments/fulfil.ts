import { grantSeats } from "../../learning/service.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { recordEvent } from "../../platform/jobs.ts";
import { shareLine, splitAmount } from "../rules.ts";
import { allowsOrder, attemptOf, type Case, type MoneyDeps, tell } from "./case.ts";
import { type Entry, post } from "./ledger.ts";
import * as queries from "./queries.ts";
import type { ItemRow } from "./queries.ts";

/** What has become of the lines of an order. */
export interface Fulfilment {
  given: ItemRow[];
  /** Lines that could not be given, such as a course the buyer has meanwhile. */
  left: ItemRow[];
}

/** Where the money for the lines comes from. */
export interface Funds {
  /** `none`: the order costs nothing. */
  from: "gateway" | "review" | "none";
  /** Whole rupiah. */
  amount: number;
  /** When the payment was made. */
  paidAt: Temporal.Instant;
}

/** The shares of the lines that were given and the rest, as credits against where the money comes from. */
function entriesOf({ given, left }: Fulfilment, funds: Funds): Entry[] {
  const lines = [...given, ...left];
  const parts = splitAmount(funds.amount, lines.map(({ total }) => total));
  const partOf = new Map(lines.map((line, index) => [line.id, parts[index]]));
  const shares = given.flatMap((line): Entry[] => {
    const part = partOf.get(line.id)!;
    // Less or more than the price can come out of a review: the tax keeps its proportion.
    const tax = splitAmount(part, [line.tax, line.total - line.tax])[0];
    const share = shareLine({ total: part, tax }, line.commissionBp);
    const of = { orderItemId: line.id };
    return [
      { ...of, account: "instructor", userId: line.instructorId, amount: -share.instructor },
      { ...of, account: "platform", amount: -share.platform },
      { ...of, account: "tax", amount: -share.tax },
    ];
  });
  const held = left.reduce((sum, line) => sum + partOf.get(line.id)!, 0);
  return funds.from === "gateway"
    ? [{ account: "gateway", amount: funds.amount }, ...shares, {
      account: "review",
      amount: -held,
    }]
    : [{ account: "review", amount: funds.amount - held }, ...shares];
}

/**
 * Gives what an order has bought, under the order's lock: seats, shares in the ledger, the invoice number last. Lines
 * that cannot be given leave their money in review; when none can, the whole order is in review (or over, when it
 * costs nothing). The attempt's own state is the caller's.
 */
export async function fulfilOrder(
  deps: MoneyDeps,
  one: Case,
  funds: Funds,
): Promise<Fulfilment> {
  const { tx, order, now } = one;
  const items = await queries.selectItems(tx, order.id);
  const wanted = items.filter(({ status }) => status === "open" || status === "in_review");
  const courseIds = wanted.map(({ courseId }) => courseId);
  const seats = await grantSeats(deps, tx, { userId: order.userId, courseIds, now });
  await failpoint("pay:seats");
  const seatOf = new Map(seats.map((seat) => [seat.courseId, seat.enrollmentId]));
  const result = {
    given: wanted.filter(({ courseId }) => seatOf.has(courseId)),
    left: wanted.filter(({ courseId }) => !seatOf.has(courseId)),
  };
  await queries.updateItems(
    tx,
    wanted.map(({ id, courseId }) => {
      const enrollmentId = seatOf.get(courseId) ?? null;
      return { id, enrollmentId, status: enrollmentId === null ? "in_review" : "fulfilled" };
    }),
  );
  await failpoint("pay:items");
  if (funds.from !== "none") await keepBooks(one, result, funds);
  await failpoint("pay:ledger");
  if (order.couponId !== null) await queries.setCouponReleased(tx, order.id, null);
  await failpoint("pay:coupon");
  await queries.clearCart(tx, order.userId, courseIds);
  await failpoint("pay:cart");
  await close(deps, one, result, funds);
  return result;
}

async function keepBooks(one: Case, result: Fulfilment, funds: Funds): Promise<void> {
  const { tx, order, now } = one;
  const attempt = attemptOf(one);
  const kind = funds.from === "gateway" ? "payment" : "fulfilment";
  const entries = entriesOf(result, funds);
  await post(tx, { kind, orderId: order.id, attemptId: attempt.id, at: now }, entries);
  const held = entries.find(({ account, amount }) => account === "review" && amount < 0);
  if (!held) return;
  const about = { orderId: order.id, attemptId: attempt.id };
  const amount = -held.amount;
  await queries.insertReview(tx, { ...about, kind: "not_fulfillable", amount }, now);
}

/** The order's new state, told to whom it concerns. */
async function close(
  deps: MoneyDeps,
  one: Case,
  { given }: Fulfilment,
  funds: Funds,
): Promise<void> {
  const { tx, order, now } = one;
  const status = given.length > 0 ? "paid" : funds.from === "none" ? "cancelled" : "in_review";
  if (order.status === status || !allowsOrder(deps, one, status)) return;
  one.order = { ...order, status };
  if (status === "paid") {
    await recordEvent(deps.jobs, tx, {
      name: "order_paid",
      orderId: order.id,
      userId: order.userId,
    });
  }
  await supersedeOthers(deps, one);
  await failpoint("pay:events");
  await tell(deps, one);
  await failpoint("pay:live");
  if (status === "paid") {
    await queries.numberInvoice(tx, order.id, { paidAt: funds.paidAt, now });
  } else {
    const paidAt = funds.from === "none" ? undefined : funds.paidAt;
    await queries.updateOrder(tx, order.id, { status, paidAt }, now);
  }
  await failpoint("pay:order");
}

/** The order's other pages must not be paid on any more: a job takes them down at the gateway. */
export async function supersedeOthers(deps: MoneyDeps, one: Case): Promise<void> {
  const others = await queries.selectUnsettled(one.tx, one.order.id);
  for (const { id } of others) {
    if (id === one.attempt?.id) continue;
    await recordEvent(deps.jobs, one.tx, { name: "attempt_superseded", attemptId: id });
  }
}
