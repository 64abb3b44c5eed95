import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { findOrder, type OrderRow } from "../orders/queries.ts";
import { askAndApply } from "../payments/ask.ts";
import { selectAttempts } from "../payments/queries.ts";
import { isFunded, ORDER_MOVES, type OrderStatus, UNSETTLED_ATTEMPTS } from "../states.ts";
import { type Asker, demandAdmin } from "./access.ts";
import * as queries from "./order_queries.ts";
import { finishRefunds, type RefundDeps } from "./refunds.ts";

/** Orders on a page of the admins' list. */
export const ORDERS_PAGE = 25;
const QUERY_LENGTH = 100;
/** Messages of the gateway that are shown. */
const EVENTS_SHOWN = 100;

/** Every state an order can be in. */
export const ORDER_STATUSES = Object.keys(ORDER_MOVES) as OrderStatus[];

/** A page of all orders. */
export interface OrderList {
  orders: queries.OrderListRow[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

/** What the list is asked for, as it stands in the address. */
export interface OrderQuery {
  status: string | null;
  q: string | null;
  after: string | null;
}

/**
 * Everybody's orders, the newest first. Throws `forbidden`, `invalid` for a filter that is none and `bad_request`
 * (`cursor_invalid`).
 */
export async function listOrders(
  { db }: Pick<Deps, "db">,
  admin: Asker,
  { status, q, after }: OrderQuery,
): Promise<OrderList> {
  demandAdmin(admin);
  if (after !== null && !/^[1-9]\d{0,14}$/.test(after)) {
    throw new AppError("bad_request", "cursor_invalid");
  }
  const known = ORDER_STATUSES.find((one) => one === status) ?? null;
  if (status && !known) throw new AppError("invalid", "not_a_choice");
  const query = q?.trim() || null;
  if (query && query.length > QUERY_LENGTH) throw new AppError("invalid", "search_too_long");
  const rows = await queries.selectOrders(db, {
    status: known,
    query,
    beforeId: after === null ? null : Number(after),
    limit: ORDERS_PAGE + 1,
  });
  const orders = rows.slice(0, ORDERS_PAGE);
  return { orders, next: rows.length > ORDERS_PAGE ? String(orders.at(-1)!.id) : null };
}

/** An order with all that has happened to it. */
export interface OrderFile {
  order: OrderRow;
  attempts: queries.AttemptDetail[];
  events: queries.EventDetail[];
  refunds: queries.RefundDetail[];
  reviews: queries.ReviewDetail[];
}

/** An order as admins see it. Throws `forbidden` and `not_found`. */
export async function openOrderFile(
  { db }: Pick<Deps, "db">,
  admin: Asker,
  number: string,
): Promise<OrderFile> {
  demandAdmin(admin);
  const order = await findOrder(db, number);
  if (!order) throw new AppError("not_found", "order_not_found");
  const [attempts, events, refunds, reviews] = await Promise.all([
    queries.selectAttemptDetails(db, order.id),
    queries.selectEvents(db, order.id, EVENTS_SHOWN),
    queries.selectRefunds(db, order.id),
    queries.selectOrderReviews(db, order.id),
  ]);
  return { order, attempts, events, refunds, reviews };
}

/**
 * Asks the gateway about every payment of an order, also those that are settled, and for refunds that are not
 * finished. Throws `forbidden`, `not_found` and `gateway`.
 */
export async function checkOrder(deps: RefundDeps, admin: Asker, number: string): Promise<void> {
  demandAdmin(admin);
  const order = await findOrder(deps.db, number);
  if (!order) throw new AppError("not_found", "order_not_found");
  await finishRefunds(deps, { isDry: false, orderId: order.id });
  for (const attempt of await selectAttempts(deps.db, order.id)) {
    const { status } = attempt;
    if (isFunded(status) || UNSETTLED_ATTEMPTS.includes(status)) await askAndApply(deps, attempt);
  }
}
