import { sql } from "kysely";
import type { Db, Tx } from "../../../database.ts";
import { json } from "../../../platform/db/mod.ts";
import type { Payment } from "./moves.ts";

/** A page of the stand-in. */
export interface StandInPage {
  orderId: string;
  token: string;
  /** Whole rupiah. */
  total: number;
  items: { name: string; price: number; quantity: number }[];
  finishUrl: string;
  /** Ended without a payment. */
  isClosed: boolean;
  payment: Payment | null;
}

/** Keeps a new page; false when its order has one. */
export async function insertPage(
  db: Db,
  { orderId, token, total, items, finishUrl }: StandInPage,
  now: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql`
    insert into gateway_standin (order_id, token, total, items, finish_url, created_at)
    values (${orderId}, ${token}, ${total}, ${json(items)}, ${finishUrl}, ${now})
    on conflict do nothing returning order_id`.execute(db);
  return rows.length > 0;
}

/** A page by its token or its order; inside a transaction it is locked. */
export function findPage(
  db: Db | Tx,
  by: { token: string } | { orderId: string },
): Promise<StandInPage | undefined> {
  let query = db.selectFrom("gateway_standin").select([
    "order_id as orderId",
    "token",
    "total",
    "items",
    "finish_url as finishUrl",
    "is_closed as isClosed",
    "payment",
  ]);
  if (db.isTransaction) query = query.forUpdate();
  return "token" in by
    ? query.where("token", "=", by.token).executeTakeFirst()
    : query.where("order_id", "=", by.orderId).executeTakeFirst();
}

/** Keeps what has become of a page. */
export async function updatePage(
  tx: Tx,
  orderId: string,
  { isClosed, payment }: Pick<StandInPage, "isClosed" | "payment">,
): Promise<void> {
  await sql`
    update gateway_standin set is_closed = ${isClosed},
      payment = ${payment ? json(payment) : null}
    where order_id = ${orderId}`.execute(tx);
}
