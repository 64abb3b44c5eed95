import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import type { OrderStatus } from "../states.ts";

/** An order as its buyer takes it along; amounts are whole rupiah. */
export interface ExportedOrder {
  number: string;
  status: OrderStatus;
  orderedAt: Temporal.Instant;
  paidAt: Temporal.Instant | null;
  /** Null until it is paid. */
  invoiceNumber: number | null;
  subtotal: number;
  discount: number;
  coupon: string | null;
  tax: number;
  total: number;
  courses: { course: string; title: string; price: number; discount: number; total: number }[];
  /** Every try to pay. */
  payments: { id: string; status: string; method: string | null }[];
}

/** A person's orders with their lines and payments, the oldest first. */
export async function selectOrdersForExport(db: Db, userId: number): Promise<ExportedOrder[]> {
  const { rows } = await sql<ExportedOrder>`
    select o.number, o.status, o.created_at as "orderedAt", o.paid_at as "paidAt",
      o.invoice_number as "invoiceNumber", o.subtotal, o.discount, o.coupon_code as coupon, o.tax,
      o.total,
      (select coalesce(jsonb_agg(jsonb_build_object('course', i.slug, 'title', i.title,
          'price', i.price, 'discount', i.discount, 'total', i.total) order by i.id), '[]')
        from order_items i where i.order_id = o.id) as courses,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.gateway_id, 'status', a.status,
          'method', a.payment_type) order by a.id), '[]')
        from payment_attempts a where a.order_id = o.id) as payments
    from orders o where o.user_id = ${userId} order by o.id`.execute(db);
  return rows;
}

/** Deletes a person's cart. */
export async function deleteCart(tx: Tx, userId: number): Promise<void> {
  await tx.deleteFrom("carts").where("user_id", "=", userId).execute();
}
