import type { Deps } from "../../deps.ts";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import {
  choiceFilter,
  filteredRange,
  list,
  type Listed,
  type Listing,
  rangeFilters,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { findOrder } from "../orders/queries.ts";
import { askAndApply } from "../payments/ask.ts";
import { selectAttempts } from "../payments/queries.ts";
import { isFunded, ORDER_STATUSES, UNSETTLED_ATTEMPTS } from "../states.ts";
import { type Asker, demandAdmin, type Reader } from "./access.ts";
import * as queries from "./order_queries.ts";
import { finishRefunds, type RefundDeps } from "./refunds.ts";

/** How the list of orders can be asked for. */
export const ORDERS_LISTING: Listing<queries.OrderFilter> = {
  key: "id",
  sorts: {
    number: "text",
    buyer: "text",
    created: "timestamptz",
    status: "text",
    total: "bigint",
  },
  initial: "-created",
  filters: z.object({ q: searchFilter, status: choiceFilter(ORDER_STATUSES), ...rangeFilters }),
};

/** Everybody's orders. Throws `forbidden`, and as `readListing` and `readDateRange` do. */
export async function listOrders(
  { db, clock }: Pick<Deps, "db" | "clock">,
  admin: Reader,
  params: URLSearchParams,
): Promise<Listed<queries.OrderListRow, queries.OrderFilter>> {
  demandAdmin(admin);
  const query = readListing(ORDERS_LISTING, params);
  const range = filteredRange(query.filters, { zone: admin.zone, now: clock.now() });
  return await list(db, ORDERS_LISTING, query, queries.orderRows(query.filters, range));
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
