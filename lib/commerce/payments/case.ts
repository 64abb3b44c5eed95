import type { Tx } from "../../database.ts";
import type { Deps } from "../../deps.ts";
import { mayMoveAttempt, mayMoveOrder } from "../rules.ts";
import type { AttemptStatus, OrderStatus } from "../states.ts";
import type { AttemptRow, LockedOrder } from "./queries.ts";

/** What paying works with inside its transaction. */
export type MoneyDeps = Pick<Deps, "jobs" | "live" | "log">;

/** An order under its lock, with the attempt that something is known about; both are kept as they are written. */
export interface Case {
  readonly tx: Tx;
  readonly now: Temporal.Instant;
  order: LockedOrder;
  /** Null only for an order that costs nothing. */
  attempt: AttemptRow | null;
}

/** The attempt of a case that has one. */
export function attemptOf(one: Case): AttemptRow {
  if (!one.attempt) throw new TypeError(`Order ${one.order.number} has no attempt here`);
  return one.attempt;
}

/** Checks a move of the order against the table of moves; a refused one is logged. */
export function allowsOrder({ log }: MoneyDeps, { order }: Case, to: OrderStatus): boolean {
  if (mayMoveOrder(order.status, to)) return true;
  log.warn("order_move_refused", { order: order.number, from: order.status, to });
  return false;
}

/** Checks a move of the attempt against the table of moves; throws for one that is not in it. */
export function demandAttempt(attempt: AttemptRow, to: AttemptStatus): void {
  if (mayMoveAttempt(attempt.status, to)) return;
  throw new TypeError(`Attempt ${attempt.gatewayId} cannot go from ${attempt.status} to ${to}`);
}

/** Tells the buyer's open tabs where the order stands. */
export function tell({ live }: MoneyDeps, { tx, order, now }: Case): Promise<void> {
  const { number, status } = order;
  return live.publish(tx, order.userId, "order", { number, status }, now);
}
