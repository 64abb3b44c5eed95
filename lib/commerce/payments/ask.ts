import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import type { GatewayStatus } from "../gateway/types.ts";
import { GatewayUnreachable } from "../gateway/errors.ts";
import { type Applied, applyStatus } from "./apply.ts";
import type { MoneyDeps } from "./case.ts";
import { endOrder } from "./apply.ts";
import * as queries from "./queries.ts";
import type { AttemptRow } from "./queries.ts";
import type { Case } from "./case.ts";
import { tell } from "./case.ts";
import { type OrderStatus, UNSETTLED_ATTEMPTS } from "../states.ts";

/** What asking the gateway takes. */
export type AskDeps = Pick<Deps, "db" | "clock" | "gateway"> & MoneyDeps;

/** Milliseconds that somebody waits for the gateway's word: the gateway itself wants an answer within five seconds. */
export const PATIENCE_MS = 3_500;

/** Get Status, given up on after a while. Throws `GatewayUnreachable`. */
export async function askStatus(
  { gateway }: Pick<Deps, "gateway">,
  gatewayId: string,
  patience = PATIENCE_MS,
): Promise<GatewayStatus | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayUnreachable("No answer in time")), patience);
  });
  try {
    return await Promise.race([gateway.getStatus(gatewayId), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the gateway about an attempt, by the id that we stored, and applies what it says. */
export async function askAndApply(
  deps: AskDeps,
  attempt: { id: number; orderId: number; gatewayId: string },
  eventId?: number,
): Promise<Applied> {
  const told = await askStatus(deps, attempt.gatewayId);
  return await applyStatus(deps, attempt, told, eventId);
}

async function isUnsettled(deps: AskDeps, attemptId: number): Promise<boolean> {
  const attempt = await queries.findAttempt(deps.db, attemptId);
  return attempt !== undefined && UNSETTLED_ATTEMPTS.includes(attempt.status);
}

/**
 * Makes sure that an attempt cannot be paid any more. The gateway is asked first, and what it says is applied: money
 * that has come is not lost. False when the attempt has come to an end by that.
 * Throws `conflict` (`order_challenged`) while the gateway looks into it, and `GatewayUnreachable`.
 */
export async function closeAttempt(deps: AskDeps, attempt: AttemptRow): Promise<boolean> {
  await askAndApply(deps, attempt);
  const current = await queries.findAttempt(deps.db, attempt.id);
  if (!current || !UNSETTLED_ATTEMPTS.includes(current.status)) return false;
  if (current.status === "challenged") throw new AppError("conflict", "order_challenged");
  const ended = await deps.gateway.cancel(attempt.gatewayId, current.token);
  if (ended !== "too_late") return true;
  await askAndApply(deps, attempt);
  if (await isUnsettled(deps, attempt.id)) throw new GatewayUnreachable("It cannot be ended");
  return false;
}

/** Tries to end an order before a newcomer among its attempts is taken for a mistake of ours. */
const ROUNDS = 5;

/**
 * Ends an order that was not paid, after every page of it has been closed at the gateway. Returns the state in which
 * the order is then, which is another one when it turns out to be paid. Throws as `closeAttempt` does.
 */
export async function endUnpaid(
  deps: AskDeps,
  orderId: number,
  as: "cancelled" | "expired",
): Promise<OrderStatus> {
  for (let round = 0; round < ROUNDS; round++) {
    const closed = new Set<number>();
    for (const attempt of await queries.selectUnsettled(deps.db, orderId)) {
      if (await closeAttempt(deps, attempt)) closed.add(attempt.id);
    }
    const status = await deps.db.transaction().execute(async (tx) => {
      const now = deps.clock.now();
      const order = await queries.lockOrder(tx, orderId);
      if (order.status !== "pending") return order.status;
      const left = await queries.selectUnsettled(tx, orderId);
      // Somebody has begun another attempt meanwhile: it has to be closed as well.
      if (left.some(({ id }) => !closed.has(id))) return null;
      for (const { id } of left) await queries.updateAttempt(tx, id, { status: as }, now);
      const one: Case = { tx, now, order, attempt: null };
      await endOrder(deps, one, as);
      await tell(deps, one);
      return one.order.status;
    });
    if (status) return status;
  }
  throw new AppError("conflict", "order_busy");
}

/**
 * Takes down the page of an attempt whose order is over or paid otherwise. Money that has come on it goes into
 * review. Throws `GatewayUnreachable`: the job tries again.
 */
export async function closeSuperseded(deps: AskDeps, attemptId: number): Promise<void> {
  const attempt = await queries.findAttempt(deps.db, attemptId);
  if (!attempt || !UNSETTLED_ATTEMPTS.includes(attempt.status)) return;
  if (!await closeAttempt(deps, attempt)) return;
  await cancelAttempt(deps, attempt);
}

/** Notes that an attempt was ended; whatever came of it meanwhile goes before. */
export function cancelAttempt(
  deps: AskDeps,
  { id, orderId }: Pick<AttemptRow, "id" | "orderId">,
): Promise<void> {
  return deps.db.transaction().execute(async (tx) => {
    await queries.lockOrder(tx, orderId);
    const attempt = await queries.findAttempt(tx, id);
    if (!attempt || !UNSETTLED_ATTEMPTS.includes(attempt.status)) return;
    await queries.updateAttempt(tx, id, { status: "cancelled" }, deps.clock.now());
  });
}
