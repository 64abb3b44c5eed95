import { z } from "zod";
import type { Deps } from "../../deps.ts";
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
import type { Zone } from "../../platform/time.ts";
import { ORDER_STATUSES } from "../states.ts";
import * as queries from "./queries.ts";
import type { OrderRow, PaymentFilter, PaymentRow } from "./queries.ts";

/** How "Riwayat Pembayaran" can be asked for. */
export const PAYMENTS_LISTING: Listing<PaymentFilter> = {
  key: "id",
  sorts: { title: "text", created: "timestamptz", status: "text", total: "bigint" },
  initial: "-created",
  filters: z.object({ q: searchFilter, status: choiceFilter(ORDER_STATUSES), ...rangeFilters }),
};

interface Asker {
  id: number;
}

/** The viewer's own order; throws `not_found` for somebody else's. One query. */
export async function openOrder(
  { db }: Pick<Deps, "db">,
  viewer: Asker,
  number: string,
): Promise<OrderRow> {
  return own(await queries.findOrder(db, number), viewer);
}

/** The order to which a buyer comes back from the gateway, by the attempt's id; throws as `openOrder`. */
export async function openOrderOfAttempt(
  { db }: Pick<Deps, "db">,
  viewer: Asker,
  gatewayId: string,
): Promise<OrderRow> {
  return own(await queries.findOrderOfAttempt(db, gatewayId), viewer);
}

function own(order: OrderRow | undefined, viewer: Asker): OrderRow {
  if (!order || order.userId !== viewer.id) throw new AppError("not_found", "order_not_found");
  return order;
}

/**
 * The viewer's orders, the newest first unless they are asked for otherwise. Throws as `readListing` and
 * `readDateRange` do.
 */
export async function listPayments(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Asker & { zone: Zone },
  params: URLSearchParams,
): Promise<Listed<PaymentRow, PaymentFilter>> {
  const query = readListing(PAYMENTS_LISTING, params);
  const range = filteredRange(query.filters, { zone: viewer.zone, now: clock.now() });
  const rows = queries.paymentRows(viewer.id, query.filters, range);
  return await list(db, PAYMENTS_LISTING, query, rows);
}
