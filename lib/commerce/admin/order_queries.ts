import { type RawBuilder, sql } from "kysely";
import { likePattern, type RangeFilters } from "../../platform/listing.ts";
import type { OrderStatus } from "../states.ts";

type Instant = Temporal.Instant;

/** An order in the admins' list. */
export interface OrderListRow {
  id: number;
  number: string;
  status: OrderStatus;
  total: number;
  refunded: number;
  invoiceNumber: number | null;
  paidAt: Instant | null;
  created: Instant;
  buyer: string;
  buyerEmail: string;
  titles: string[];
  paymentType: string | null;
}

export interface OrderFilter extends RangeFilters {
  status: OrderStatus | null;
  /** A part of the number, or of the buyer's name or address; null: everybody's. */
  q: string | null;
}

/** Everybody's orders, as far as the filter lets them through; with a range, those placed within. */
export function orderRows(
  { status, q }: OrderFilter,
  range: { start: Instant; end: Instant } | null,
): RawBuilder<OrderListRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (status) conditions.push(sql`o.status = ${status}`);
  if (range) conditions.push(sql`o.created_at >= ${range.start} and o.created_at < ${range.end}`);
  if (like) {
    conditions.push(
      sql`(o.number ilike ${like} or u.name ilike ${like} or u.email::text ilike ${like})`,
    );
  }
  return sql<OrderListRow>`
    select o.id, o.number, o.status, o.total, o.invoice_number as "invoiceNumber",
      o.paid_at as "paidAt", o.created_at as created, u.name as buyer, u.email::text as "buyerEmail",
      (select coalesce(sum(a.refunded_amount), 0)::bigint from payment_attempts a
        where a.order_id = o.id and a.paid_currency = 'IDR') as refunded,
      (select jsonb_agg(i.title order by i.id) from order_items i where i.order_id = o.id) as titles,
      (select a.payment_type from payment_attempts a where a.order_id = o.id
        order by a.paid_at is null, a.id desc limit 1) as "paymentType"
    from orders o join users u on u.id = o.user_id
    where ${sql.join(conditions, sql` and `)}`;
}
