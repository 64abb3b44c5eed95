import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { recordEvent } from "../../platform/jobs.ts";
import { limit } from "../../platform/rate_limit.ts";
import { type Cart, offerError, shapeCart } from "../cart/cart.ts";
import * as carts from "../cart/queries.ts";
import { checkoutInput } from "../input.ts";
import { orderNumber } from "../numbers.ts";
import { endUnpaid } from "../payments/ask.ts";
import { fulfilOrder } from "../payments/fulfil.ts";
import type { Buyer, PayDeps } from "../payments/pay.ts";
import { contentKey } from "../rules.ts";
import { readFeatures } from "../../shop/service.ts";
import { type CommerceSettings, readSettings } from "../settings.ts";
import * as queries from "./queries.ts";

/** What a checkout leads to. */
export type Checkout =
  | { kind: "order"; number: string }
  /** Something is not as the buyer has seen it: nothing is ordered before they agree. */
  | { kind: "confirm"; cart: Cart; course: string | null };

/** Orders that a person may place. */
const PER_PERSON = { limit: 40, windowSeconds: 10 * 60 };
/** A second click on an order that was done at once, since it costs nothing, leads to that order. */
const SECOND_CLICK_SECONDS = 120;
const ROUNDS = 4;

type Wish = { course?: string; price?: number; confirm?: number };

/**
 * Orders the cart or, with `course`, one course. Prices are read again; what differs from what the buyer has seen has
 * to be confirmed first. The same content again, while its order is open, is the same order. An order that costs
 * nothing is fulfilled at once. Records `order_placed`.
 * Throws `not_found`, `invalid` (`cart_empty`, `own_course_sold`, `already_owned`, `course_not_sold`, a coupon that
 * was used up at this moment, `selling_closed` while nothing is sold), `rate_limited`, and `gateway` when an order that ran out cannot be closed yet.
 */
export async function checkout(deps: PayDeps, buyer: Buyer, input: unknown): Promise<Checkout> {
  const wish = parseInput(checkoutInput, input);
  if (!(await readFeatures(deps.db)).selling) throw new AppError("invalid", "selling_closed");
  await limit(deps, "checkout", `user ${buyer.id}`, PER_PERSON, buyer.address);
  for (let round = 0; round < ROUNDS; round++) {
    const step = await deps.db.transaction().execute((tx) => place(deps, tx, buyer, wish));
    if (step.kind !== "stale") return step;
    // The gateway is asked before an order that ran out makes way for a new one.
    await endUnpaid(deps, step.orderId, "expired");
  }
  throw new AppError("conflict", "order_busy");
}

async function place(
  deps: PayDeps,
  tx: Tx,
  buyer: Buyer,
  wish: Wish,
): Promise<Checkout | { kind: "stale"; orderId: number }> {
  const now = deps.clock.now();
  await queries.lockBuyer(tx, buyer.id);
  const settings = await readSettings(tx);
  const owner = { userId: buyer.id };
  const cart = wish.course === undefined
    ? shapeCart(
      await carts.selectLines(tx, owner),
      await carts.findCartCoupon(tx, owner),
      settings,
      buyer.id,
      now,
    )
    : await cartOfOne(tx, buyer, wish.course, wish.price, settings, now);
  if (cart.lines.length === 0) {
    const since = now.subtract({ seconds: SECOND_CLICK_SECONDS });
    const slug = wish.course ?? null;
    const recent = await queries.findRecentOrder(tx, { userId: buyer.id, slug, since });
    if (recent) return { kind: "order", number: recent.number };
    if (wish.course !== undefined) throw offerError(cart.dropped[0]?.problem ?? "not_found");
    throw new AppError("invalid", "cart_empty");
  }
  const courseIds = cart.lines.map(({ courseId }) => courseId);
  // An order that carries the coupon already is what keeps it from being used again.
  const open = await queries.findOpenOrder(
    tx,
    buyer.id,
    contentKey(courseIds, cart.coupon?.id ?? null),
  );
  if (open) {
    const isOver = Temporal.Instant.compare(open.expiresAt, now) <= 0;
    return isOver && open.status === "pending"
      ? { kind: "stale", orderId: open.id }
      : { kind: "order", number: open.number };
  }
  if (!isAgreed(cart, wish)) {
    if (wish.course === undefined) await carts.setAskedPrices(tx, owner, cart.lines);
    return { kind: "confirm", cart, course: wish.course ?? null };
  }
  const number = await insert(deps, tx, buyer, cart, settings);
  if (wish.course === undefined) await carts.settleLines(tx, owner, cart);
  return { kind: "order", number };
}

/** "Beli Sekarang": a cart of one course, which the cart itself and its coupon have no part in. */
async function cartOfOne(
  tx: Tx,
  buyer: Buyer,
  slug: string,
  seenPrice: number | undefined,
  settings: CommerceSettings,
  now: Temporal.Instant,
): Promise<Cart> {
  const offer = await carts.findOffer(tx, slug, buyer.id);
  if (!offer) throw offerError("not_found");
  const line = {
    ...offer,
    agreedPrice: seenPrice ?? offer.price,
    askedPrice: null,
    instructorName: "",
    categorySlug: "",
    thumbnailMediaId: null,
    thumbnailUrl: null,
  };
  return shapeCart([line], undefined, settings, buyer.id, now);
}

/** Whether the buyer has seen what this costs: nothing has changed, or the change was shown and confirmed. */
function isAgreed({ lines, dropped, coupon, quote }: Cart, { confirm }: Wish): boolean {
  const isNews = lines.some((line) => line.isChanged) || dropped.length > 0 ||
    (coupon !== null && coupon.problem !== null);
  if (!isNews) return true;
  if (confirm === undefined) return false;
  if (confirm === quote.total) return true;
  // Without the total, what was shown last has to be what it costs now.
  return confirm === 1 && lines.every((line) => line.price === line.askedPrice);
}

async function insert(
  deps: Pick<Deps, "jobs" | "live" | "log" | "clock" | "config">,
  tx: Tx,
  buyer: Buyer,
  cart: Cart,
  { tax, commissionBp, orderHours }: CommerceSettings,
): Promise<string> {
  const now = deps.clock.now();
  const coupon = cart.coupon && cart.coupon.problem === null ? cart.coupon : null;
  const courseIds = cart.lines.map(({ courseId }) => courseId);
  const order = await queries.insertOrder(tx, {
    number: orderNumber(now),
    userId: buyer.id,
    contentKey: contentKey(courseIds, coupon?.id ?? null),
    coupon,
    quote: cart.quote,
    tax,
    commissionBp,
    lines: cart.lines,
    expiresAt: now.add({ hours: orderHours ?? deps.config.orderExpiryHours }),
    now,
  });
  if (order.total === 0) {
    const free = { from: "none", amount: 0, paidAt: now } as const;
    await fulfilOrder(deps, { tx, now, order, attempt: null }, free);
  } else {
    await recordEvent(deps.jobs, tx, {
      name: "order_placed",
      orderId: order.id,
      userId: buyer.id,
    });
  }
  return order.number;
}
