import type { Db, Tx } from "../database.ts";
import { deleteCart, type ExportedOrder, selectOrdersForExport } from "./orders/export_queries.ts";

export type { ExportedOrder };

/** Every order of a person, the oldest first, for them to take along. One query. */
export function exportOrders(db: Db, userId: number): Promise<ExportedOrder[]> {
  return selectOrdersForExport(db, userId);
}

/** Forgets what somebody who leaves had in their cart; their orders stay, for the books. */
export function forgetCart(tx: Tx, userId: number): Promise<void> {
  return deleteCart(tx, userId);
}
