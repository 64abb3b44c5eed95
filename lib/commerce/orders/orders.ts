import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import * as queries from "./queries.ts";
import type { OrderRow, PaymentRow } from "./queries.ts";

/** Orders on a page of "Riwayat Pembayaran". */
export const PAYMENTS_PAGE = 20;

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

/** A page of somebody's payments. */
export interface Payments {
  payments: PaymentRow[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

/** The viewer's orders, the newest first. Throws `bad_request` (`cursor_invalid`). One query. */
export async function listPayments(
  { db }: Pick<Deps, "db">,
  viewer: Asker,
  after: string | null,
): Promise<Payments> {
  if (after !== null && !/^[1-9]\d{0,14}$/.test(after)) {
    throw new AppError("bad_request", "cursor_invalid");
  }
  const rows = await queries.selectPayments(db, {
    userId: viewer.id,
    beforeId: after === null ? null : Number(after),
    limit: PAYMENTS_PAGE + 1,
  });
  const payments = rows.slice(0, PAYMENTS_PAGE);
  const hasMore = rows.length > PAYMENTS_PAGE;
  return { payments, next: hasMore ? String(payments.at(-1)!.id) : null };
}
