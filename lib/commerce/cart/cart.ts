import { isSecure } from "../../accounts/service.ts";
import type { Deps } from "../../deps.ts";
import { AppError, type MessageKey } from "../../platform/errors.ts";
import { parseInput } from "../../platform/http.ts";
import { limit } from "../../platform/rate_limit.ts";
import { cartItemInput, couponInput } from "../input.ts";
import {
  CART_LIMIT,
  type CouponProblem,
  judgeCoupon,
  judgeOffer,
  normaliseCode,
  type OfferProblem,
  type Quote,
  quote,
} from "../rules.ts";
import { readSettings } from "../settings.ts";
import type { TaxMode } from "../pricing.ts";
import * as queries from "./queries.ts";
import type { CartLineRow, CouponRow } from "./queries.ts";
import { cartCookie, type CartOwner, hashToken, newToken } from "./visitor.ts";

export type CartDeps = Pick<Deps, "db" | "clock">;

/** Coupons that somebody may try: nobody mistypes a code so often, and guessing has to be slow. */
const COUPON_TRIES = { limit: 15, windowSeconds: 15 * 60 };
/** From one network address, whoever asks: a classroom shares one. */
const COUPON_TRIES_PER_ADDRESS = { limit: 60, windowSeconds: 15 * 60 };

/** A line of a cart that can be bought. */
export interface CartLine extends CartLineRow {
  /** Whether the price is another one than the buyer has agreed to. */
  isChanged: boolean;
}

/** A cart as it stands, at the prices of now. */
export interface Cart {
  lines: CartLine[];
  /** Lines that cannot be bought any more, with the reason. */
  dropped: { line: CartLineRow; problem: OfferProblem }[];
  coupon: { id: number; code: string; problem: CouponProblem | null } | null;
  quote: Quote;
  taxMode: TaxMode;
}

/** Sorts the lines of a cart and works out what they cost. */
export function shapeCart(
  rows: readonly CartLineRow[],
  coupon: CouponRow | undefined,
  settings: Awaited<ReturnType<typeof readSettings>>,
  buyerId: number | null,
  now: Temporal.Instant,
): Cart {
  const judged = rows.map((line) => ({ line, problem: judgeOffer(line, buyerId) }));
  const lines = judged.filter(({ problem }) => problem === null)
    .map(({ line }) => ({ ...line, isChanged: line.price !== line.agreedPrice }));
  const dropped = judged.flatMap(({ line, problem }) => problem ? [{ line, problem }] : []);
  const courseIds = lines.map(({ courseId }) => courseId);
  const problem = coupon ? judgeCoupon(coupon, courseIds, now.epochMilliseconds) : null;
  return {
    lines,
    dropped,
    coupon: coupon ? { id: coupon.id, code: coupon.code, problem } : null,
    quote: quote(lines, coupon && problem === null ? coupon : null, settings.tax),
    taxMode: settings.tax.mode,
  };
}

/** What is in somebody's cart. Null is a visitor without one. */
export async function openCart({ db, clock }: CartDeps, owner: CartOwner | null): Promise<Cart> {
  const [rows, coupon, settings] = await Promise.all([
    owner ? queries.selectLines(db, owner) : [],
    owner ? queries.findCartCoupon(db, owner) : undefined,
    readSettings(db),
  ]);
  const buyerId = owner && "userId" in owner ? owner.userId : null;
  return shapeCart(rows, coupon, settings, buyerId, clock.now());
}

/** How many courses are in somebody's cart; no query for a visitor without one. */
export function countCart({ db }: Pick<Deps, "db">, owner: CartOwner | null): Promise<number> {
  return owner ? queries.countLines(db, owner) : Promise.resolve(0);
}

/** The error that says why a course cannot be bought. */
export function offerError(problem: OfferProblem): AppError {
  switch (problem) {
    case "not_found":
      return new AppError("not_found", "course_not_found");
    case "own_course":
      return invalidCourse("own_course_sold");
    case "already_owned":
      return invalidCourse("already_owned");
    case "removed":
      return new AppError("forbidden", "enrollment_revoked");
    case "not_sold":
      return invalidCourse("course_not_sold");
  }
}

function invalidCourse(key: MessageKey): AppError {
  return new AppError("invalid", key, { fields: { course: key } });
}

/**
 * Puts a course into a cart; one that is in it already stays. A visitor without a cart gets one: `cookie` is then the
 * `Set-Cookie` value.
 * Throws `not_found`, and `invalid` for a course that is free, owned, one's own or not sold, and for a full cart.
 */
export async function addToCart(
  deps: CartDeps & Pick<Deps, "config">,
  owner: CartOwner | null,
  input: unknown,
): Promise<{ cookie: string | null }> {
  const { course: slug } = parseInput(cartItemInput, input);
  const token = owner ? null : newToken();
  const mine = owner ?? { tokenHash: await hashToken(token!) };
  await deps.db.transaction().execute(async (tx) => {
    const buyerId = "userId" in mine ? mine.userId : null;
    const offer = await queries.findOffer(tx, slug, buyerId);
    if (!offer) throw offerError("not_found");
    const problem = judgeOffer(offer, buyerId);
    if (problem) throw offerError(problem);
    if (offer.price === 0) throw invalidCourse("course_is_free");
    const now = deps.clock.now();
    const cartId = await queries.lockCart(tx, mine, now);
    const { courseId, price } = offer;
    if (await queries.countOthers(tx, cartId, courseId) >= CART_LIMIT) {
      throw invalidCourse("cart_full");
    }
    await queries.insertLine(tx, { cartId, courseId, price, now });
  });
  return { cookie: token && cartCookie(token, { secure: isSecure(deps) }) };
}

/** Takes a course out of a cart; nothing happens when it is not in it. */
export async function removeFromCart(
  { db }: Pick<Deps, "db">,
  owner: CartOwner | null,
  slug: string,
): Promise<void> {
  if (owner) await queries.deleteLine(db, owner, slug);
}

/**
 * Applies a coupon to a cart; an empty code takes it away. `address`: where the request comes from.
 * Throws `invalid` with why the code does not help, at its field, and `rate_limited` for guessing.
 */
export async function applyCoupon(
  deps: CartDeps & Pick<Deps, "config">,
  owner: CartOwner | null,
  input: unknown,
  address: string,
): Promise<void> {
  const { code: typed } = parseInput(couponInput, input);
  const code = normaliseCode(typed);
  const now = deps.clock.now();
  if (code === "") {
    if (owner) await queries.setCoupon(deps.db, owner, null, now);
    return;
  }
  const buyerId = owner && "userId" in owner ? owner.userId : null;
  await limit(deps, "coupon_address", address, COUPON_TRIES_PER_ADDRESS, address);
  const subject = buyerId === null ? address : `user ${buyerId}`;
  await limit(deps, "coupon", subject, COUPON_TRIES, address);
  const refuse = (key: MessageKey) => new AppError("invalid", key, { fields: { code: key } });
  const coupon = await queries.findCoupon(deps.db, code, buyerId);
  if (!coupon) throw refuse("coupon_unknown");
  const { lines } = await openCart(deps, owner);
  if (!owner || lines.length === 0) throw refuse("cart_empty");
  const courseIds = lines.map(({ courseId }) => courseId);
  const problem = judgeCoupon(coupon, courseIds, now.epochMilliseconds);
  if (problem) throw refuse(problem);
  await queries.setCoupon(deps.db, owner, coupon.id, now);
}

/** Moves what somebody had collected before signing in into their own cart. */
export async function adoptCart(
  { db, clock }: CartDeps,
  userId: number,
  tokenHash: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const cartId = await queries.lockCart(tx, { userId }, clock.now());
    await queries.mergeCart(tx, { cartId, userId, tokenHash, limit: CART_LIMIT });
  });
}
