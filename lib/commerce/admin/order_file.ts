import type { Deps } from "../../deps.ts";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { readTables } from "../../platform/listing_tables.ts";
import { findOrder, type OrderRow } from "../orders/queries.ts";
import { type Asker, demandAdmin } from "./access.ts";
import * as queries from "./order_file_queries.ts";

type Filters = { q: string | null };
const filters = z.object({ q: searchFilter });

/** The lists on an order's page. */
const ORDER_TABLES = ["attempts", "timeline"] as const;

/** The attempts to pay an order. */
export const ATTEMPTS_LISTING: Listing<Filters> = {
  key: "id",
  sorts: {
    created: "timestamptz",
    gatewayId: "text",
    status: "text",
    method: "text",
    amount: "bigint",
    paid: "bigint",
    back: "bigint",
  },
  initial: "created",
  filters,
};

/** What has happened to an order. */
export const TIMELINE_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { at: "timestamptz", kind: "text" },
  initial: "at",
  filters,
};

/** An order with all that has happened to it. */
export interface OrderFile {
  order: OrderRow;
  /** All of them, for what can be done with each. */
  attempts: queries.AttemptDetail[];
  /** Those that the address asks for. */
  tried: Listed<queries.AttemptLine, Filters>;
  timeline: Listed<queries.OrderEvent, Filters>;
  refunds: queries.RefundDetail[];
  reviews: queries.ReviewDetail[];
}

/**
 * An order as admins see it; `table` of its address names the list that `q`, `sort`, `after` and `format` are for.
 * Throws `forbidden`, `not_found`, and as `readTables` and `readListing` do.
 */
export async function openOrderFile(
  { db }: Pick<Deps, "db">,
  admin: Asker,
  number: string,
  params: URLSearchParams,
): Promise<OrderFile> {
  demandAdmin(admin);
  const order = await findOrder(db, number);
  if (!order) throw new AppError("not_found", "order_not_found");
  const tables = readTables(params, ORDER_TABLES);
  const attempt = readListing(ATTEMPTS_LISTING, tables.of("attempts"));
  const event = readListing(TIMELINE_LISTING, tables.of("timeline"));
  const tryRows = queries.attemptRows(order.id, likePattern(attempt.filters.q));
  const eventRows = queries.eventRows(order.id, likePattern(event.filters.q));
  const [attempts, tried, timeline, refunds, reviews] = await Promise.all([
    queries.selectAttemptDetails(db, order.id),
    list(db, ATTEMPTS_LISTING, attempt, tryRows),
    list(db, TIMELINE_LISTING, event, eventRows),
    queries.selectRefunds(db, order.id),
    queries.selectOrderReviews(db, order.id),
  ]);
  return { order, attempts, tried, timeline, refunds, reviews };
}
