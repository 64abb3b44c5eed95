import type { Deps } from "../../../deps.ts";
import { AppError } from "../../../platform/errors.ts";
import { signatureOf } from "../message.ts";
import type { TransactionStatus } from "../types.ts";
import { type StandInDeps, tellOf } from "./api.ts";
import { hasStandIn, standInKey } from "./key.ts";
import { begin, isOutcome, type Outcome, outcomesOf, type Payment, proceed } from "./moves.ts";
import { findPage, type StandInPage, updatePage } from "./store.ts";

export type { Outcome } from "./moves.ts";

/** Where a page stands; a captured card payment is told apart by what the fraud check says. */
export type PageStatus =
  | Exclude<TransactionStatus, "capture">
  | `capture_${"accept" | "challenge" | "deny"}`
  | "closed";

/** A page as a person sees it. */
export interface PayPage {
  orderId: string;
  token: string;
  total: number;
  items: readonly { name: string; price: number; quantity: number }[];
  /** Null: nothing has been chosen. */
  status: PageStatus | null;
  outcomes: readonly Outcome[];
  /** Where it leads back to the shop; a path when that is on this site. */
  back: string;
}

/** Milliseconds for the shop to answer a notification. */
const TIMEOUT_MS = 15_000;

/** Throws `not_found` wherever the stand-in has no business. */
function demandStandIn({ config }: Pick<Deps, "config">): void {
  if (!hasStandIn(config)) throw new AppError("not_found", "not_found");
}

/** The shop's own address as a path, so that a browser stays on the name it came by; others as they are. */
function backTo({ config }: Pick<Deps, "config">, finishUrl: string): string {
  const url = new URL(finishUrl);
  return url.origin === new URL(config.appBaseUrl).origin ? url.pathname + url.search : url.href;
}

function statusOf({ status, fraud }: Payment): PageStatus {
  return status === "capture" ? `capture_${fraud ?? "accept"}` : status;
}

/** A page of the stand-in. Throws `not_found`, and always in production or when there is a real gateway. */
export async function openPage(deps: StandInDeps, token: string): Promise<PayPage> {
  demandStandIn(deps);
  const page = await findPage(deps.db, { token });
  if (!page) throw new AppError("not_found", "not_found");
  const { orderId, total, items, payment, isClosed, finishUrl } = page;
  return {
    orderId,
    token,
    total,
    items,
    status: payment ? statusOf(payment) : isClosed ? "closed" : null,
    outcomes: outcomesOf(payment, isClosed),
    back: backTo(deps, finishUrl),
  };
}

async function applyOutcome(
  deps: StandInDeps,
  token: string,
  outcome: Outcome,
): Promise<StandInPage> {
  return await deps.db.transaction().execute(async (tx) => {
    const page = await findPage(tx, { token });
    if (!page) throw new AppError("not_found", "not_found");
    if (!outcomesOf(page.payment, page.isClosed).includes(outcome)) {
      throw new AppError("conflict", "gateway_refused");
    }
    const at = deps.clock.now().toString();
    const payment = page.payment
      ? proceed(page.payment, outcome, page.total, at)
      : begin(outcome, crypto.randomUUID(), at);
    await updatePage(tx, page.orderId, { isClosed: page.isClosed, payment });
    return { ...page, payment };
  });
}

/** Sends the shop a signed notification over HTTP, as the gateway does. */
async function notify(deps: StandInDeps, page: StandInPage, origin: string): Promise<boolean> {
  if (!page.payment) return false;
  const message = tellOf(deps, page, page.payment);
  const signature_key = signatureOf(message, standInKey(deps.sessionSecret));
  try {
    const response = await fetch(`${origin}/payment/notification`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept": "application/json" },
      body: JSON.stringify({ ...message, signature_key }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Lets a payment on a page come out in one way and tells the shop's webhook at `origin` about it.
 * Returns where the buyer goes now, and whether the shop took the message.
 * Throws `not_found`, `invalid` for what is no outcome, `conflict` for one that cannot follow.
 */
export async function chooseOutcome(
  deps: StandInDeps,
  { token, outcome, origin }: { token: string; outcome: string | undefined; origin: string },
): Promise<{ back: string; isTold: boolean }> {
  demandStandIn(deps);
  if (!isOutcome(outcome)) throw new AppError("invalid", "not_a_choice");
  const page = await applyOutcome(deps, token, outcome);
  return { back: backTo(deps, page.finishUrl), isTold: await notify(deps, page, origin) };
}

/** Where this server is reached from itself: by the name of the request, if that is this very machine. */
export function ownOrigin({ config }: Pick<Deps, "config">, url: URL): string {
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return isLocal ? url.origin : `http://127.0.0.1:${config.port}`;
}
