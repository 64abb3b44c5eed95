import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { failpoint } from "../../platform/failpoint.ts";
import { parseInput } from "../../platform/http.ts";
import { limit } from "../../platform/rate_limit.ts";
import { GatewayDuplicate, GatewayRefused, GatewayUnreachable } from "../gateway/errors.ts";
import type { GatewayPage } from "../gateway/types.ts";
import { payInput } from "../input.ts";
import { retryId } from "../numbers.ts";
import { isLive } from "../rules.ts";
import { askAndApply, type AskDeps, cancelAttempt, closeAttempt, endUnpaid } from "./ask.ts";
import { pageRequest } from "./page_request.ts";
import * as queries from "./queries.ts";
import type { AttemptRow, LockedOrder } from "./queries.ts";

export type PayDeps = AskDeps & Pick<Deps, "config">;

/** Who pays, and from which network address. */
export interface Buyer {
  id: number;
  address: string;
}

/** Questions to the gateway that a person may cause. */
const PER_PERSON = { limit: 40, windowSeconds: 10 * 60 };
/** While one request makes a page, others wait for it; a request that died is waited for no longer than this. */
const CLAIM_SECONDS = 30;
const WAIT_MS = 200;
const WAIT_ROUNDS = 40;
/** A page with less time left than this is not worth going to. */
const MARGIN_SECONDS = 30;
const ROUNDS = 6;
/** Pages that are made for one click when the gateway's answers get lost. */
const PAGES = 2;

type Next =
  /** It cannot be paid (any more): its page says why. */
  | { do: "show" }
  | { do: "go"; url: string }
  /** Somebody else is making the page. */
  | { do: "wait" }
  | { do: "replace"; attempt: AttemptRow }
  /** `before`: a refused try, on whose page one could try again. */
  | { do: "make"; attempt: AttemptRow; before: AttemptRow | null };

/**
 * Finds where a buyer can pay an order: on the page it has, or on a new one. Of two clicks at once, one makes the
 * page and both go there. With `fresh=1` another method is wanted, and the page of before is closed first. Null
 * when there is nothing to pay (any more).
 * Throws `not_found`, `invalid`, `conflict` (`payment_preparing`, `order_challenged`), `rate_limited` and `gateway`.
 */
export async function startPayment(
  deps: PayDeps,
  buyer: Buyer,
  number: string,
  input: unknown,
): Promise<string | null> {
  const { fresh: wantsFresh } = parseInput(payInput, input);
  const orderId = await ownOrder(deps, buyer, number);
  await limit(deps, "pay", `user ${buyer.id}`, PER_PERSON, buyer.address);
  let fresh = wantsFresh;
  for (let round = 0, waits = 0, lost = 0; round < ROUNDS;) {
    const next = await decide(deps, orderId, fresh);
    switch (next.do) {
      case "show":
        return null;
      case "go":
        return next.url;
      case "wait":
        if (++waits > WAIT_ROUNDS) throw new AppError("conflict", "payment_preparing");
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
        continue;
      case "replace":
        if (await closeAttempt(deps, next.attempt)) await cancelAttempt(deps, next.attempt);
        fresh = false;
        break;
      case "make": {
        const url = await makePage(deps, next);
        if (url) return url;
        if (++lost === PAGES) throw new GatewayUnreachable("No page came back");
      }
    }
    round++;
  }
  throw new AppError("conflict", "payment_preparing");
}

/** The order's id; throws `not_found` for somebody else's. */
async function ownOrder({ db }: Pick<Deps, "db">, buyer: Buyer, number: string): Promise<number> {
  const orderId = await queries.findOwnOrder(db, buyer.id, number);
  if (orderId === undefined) throw new AppError("not_found", "order_not_found");
  return orderId;
}

/** What to do next for a buyer, decided under the order's lock. */
function decide(deps: PayDeps, orderId: number, fresh: boolean): Promise<Next> {
  return deps.db.transaction().execute(async (tx) => {
    const now = deps.clock.now();
    const order = await queries.lockOrder(tx, orderId);
    const isOver = Temporal.Instant.compare(order.expiresAt, now) <= 0;
    if (order.status !== "pending" || isOver) return { do: "show" };
    const attempts = await queries.selectAttempts(tx, orderId);
    const live = attempts.find(({ status }) => isLive(status));
    const before = attempts.findLast(({ status, token }) => status === "denied" && token !== null);
    const claimedUntil = now.add({ seconds: CLAIM_SECONDS });
    if (!live) {
      const attempt = await queries.insertAttempt(tx, {
        order,
        gatewayId: attempts.length === 0 ? order.number : retryId(order.number),
        claimedUntil,
        now,
      });
      return { do: "make", attempt, before: before ?? null };
    }
    if (live.status === "creating") {
      const isClaimed = live.claimedUntil !== null &&
        Temporal.Instant.compare(live.claimedUntil, now) > 0;
      if (isClaimed) return { do: "wait" };
      await queries.claimAttempt(tx, live.id, claimedUntil, now);
      return { do: "make", attempt: live, before: before ?? null };
    }
    const isStale = Temporal.Instant.compare(
      live.expiresAt,
      now.add({ seconds: MARGIN_SECONDS }),
    ) < 0;
    if (fresh || isStale || live.redirectUrl === null) return { do: "replace", attempt: live };
    return { do: "go", url: live.redirectUrl };
  });
}

/** Asks for a page; a question without an answer is asked once more, under the same id. */
async function create(deps: PayDeps, attempt: AttemptRow): Promise<GatewayPage> {
  const request = await pageRequest(deps, attempt);
  try {
    return await deps.gateway.createTransaction(request);
  } catch (error) {
    if (!(error instanceof GatewayUnreachable)) throw error;
    return await deps.gateway.createTransaction(request);
  }
}

/** Makes the page of an attempt, the only one on which one can pay; null when another look at the order is needed. */
async function makePage(
  deps: PayDeps,
  { attempt, before }: Extract<Next, { do: "make" }>,
): Promise<string | null> {
  try {
    if (before) await deps.gateway.cancel(before.gatewayId, before.token);
    const page = await create(deps, attempt);
    await failpoint("page:made");
    return await keepPage(deps, attempt, page);
  } catch (error) {
    if (error instanceof GatewayDuplicate) {
      await giveUpPage(deps, attempt);
      return null;
    }
    const isNothing = error instanceof GatewayRefused;
    await queries.releaseAttempt(deps.db, attempt.id, isNothing ? "failed" : "creating");
    throw error;
  }
}

/**
 * The gateway has made a page under this id, but its token never reached us. What came of it is found out; then it
 * is ended, so that a new one can take its place.
 */
async function giveUpPage(deps: PayDeps, attempt: AttemptRow): Promise<void> {
  const current = await queries.findAttempt(deps.db, attempt.id);
  if (current?.status !== "creating") return;
  if (await closeAttempt(deps, current)) await cancelAttempt(deps, current);
}

/** Stores the page; one that came too late for its order is closed again. */
async function keepPage(
  deps: PayDeps,
  attempt: AttemptRow,
  page: GatewayPage,
): Promise<string | null> {
  const isKept = await deps.db.transaction().execute(async (tx) => {
    const order: LockedOrder = await queries.lockOrder(tx, attempt.orderId);
    const current = await queries.findAttempt(tx, attempt.id);
    // The gateway may have told of a choice on the page before we had its token.
    const isOurs = current !== undefined && isLive(current.status) && current.token === null;
    if (order.status !== "pending" || !isOurs) return false;
    await queries.openAttempt(tx, attempt.id, page, deps.clock.now());
    return true;
  });
  await failpoint("page:kept");
  if (isKept) return page.redirectUrl;
  const current = await queries.findAttempt(deps.db, attempt.id);
  // Another request has kept the same page: both go there.
  if (current && isLive(current.status)) return current.redirectUrl;
  await deps.gateway.cancel(attempt.gatewayId, page.token);
  return null;
}

/**
 * Asks the gateway about every attempt of an order that is not settled. Throws `not_found`, `rate_limited` and
 * `gateway`.
 */
export async function checkPayment(deps: PayDeps, buyer: Buyer, number: string): Promise<void> {
  const orderId = await ownOrder(deps, buyer, number);
  await limit(deps, "pay", `user ${buyer.id}`, PER_PERSON, buyer.address);
  for (const attempt of await queries.selectUnsettled(deps.db, orderId)) {
    await askAndApply(deps, attempt);
  }
}

/**
 * Cancels an order that has not been paid, after its page was closed at the gateway. Nothing happens to one that is
 * over or turns out to be paid. Throws `not_found`, `conflict` (`order_challenged`), `rate_limited` and `gateway`.
 */
export async function cancelOrder(deps: PayDeps, buyer: Buyer, number: string): Promise<void> {
  const orderId = await ownOrder(deps, buyer, number);
  await limit(deps, "pay", `user ${buyer.id}`, PER_PERSON, buyer.address);
  await endUnpaid(deps, orderId, "cancelled");
}
