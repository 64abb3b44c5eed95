import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { likePattern } from "../../platform/listing.ts";
import type { OrderStatus, ReviewKind, ReviewStatus } from "../states.ts";

type Instant = Temporal.Instant;

/** Something that waits, or has waited, for an admin. */
export interface ReviewRow {
  id: number;
  kind: ReviewKind;
  status: ReviewStatus;
  /** In units of its currency. */
  amount: number;
  currency: string;
  note: string;
  created: Instant;
  settledAt: Instant | null;
  settledBy: string | null;
  number: string;
  orderStatus: OrderStatus;
  orderTotal: number;
  buyer: string;
  gatewayId: string;
  paymentType: string | null;
  paymentDetail: string | null;
}

export interface ReviewFilters {
  status: "open" | "settled";
  kind: ReviewKind | null;
  /** A part of the order's number, or of the buyer's name or address; null: all. */
  q: string | null;
}

/** What waits, or what was settled, as far as the filters let it through. */
export function reviewRows({ status, kind, q }: ReviewFilters): RawBuilder<ReviewRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [
    status === "open" ? sql`r.status = 'open'` : sql`r.status <> 'open'`,
  ];
  if (kind) conditions.push(sql`r.kind = ${kind}`);
  if (like) {
    conditions.push(
      sql`(o.number ilike ${like} or u.name ilike ${like} or u.email::text ilike ${like})`,
    );
  }
  return sql<ReviewRow>`
    select r.id, r.kind, r.status, r.amount, r.currency, r.note, r.created_at as created,
      r.settled_at as "settledAt", s.name as "settledBy", o.number, o.status as "orderStatus",
      o.total as "orderTotal", u.name as buyer, a.gateway_id as "gatewayId",
      a.payment_type as "paymentType", a.payment_detail as "paymentDetail"
    from payment_reviews r
      join orders o on o.id = r.order_id join users u on u.id = o.user_id
      join payment_attempts a on a.id = r.attempt_id
      left join users s on s.id = r.settled_by
    where ${sql.join(conditions, sql` and `)}`;
}

/** A review as settling needs it. */
export interface OpenReview {
  id: number;
  orderId: number;
  attemptId: number;
  kind: ReviewKind;
  status: ReviewStatus;
  amount: number;
  currency: string;
}

/** A review by its id. */
export function findReview(db: Db | Tx, id: number): Promise<OpenReview | undefined> {
  return db.selectFrom("payment_reviews").select([
    "id",
    "order_id as orderId",
    "attempt_id as attemptId",
    "kind",
    "status",
    "amount",
    "currency",
  ]).where("id", "=", id).executeTakeFirst();
}

/** Notes how an admin has settled a review. */
export async function settle(
  db: Db | Tx,
  id: number,
  { status, note, by, now }: { status: ReviewStatus; note: string; by: number; now: Instant },
): Promise<void> {
  await db.updateTable("payment_reviews")
    .set({ status, note, settled_by: by, settled_at: now })
    .where("id", "=", id).where("status", "=", "open").execute();
}

/** Notes who is giving a review's money back and why; the refund itself ends the review. */
export async function noteReview(
  db: Db | Tx,
  id: number,
  { note, by }: { note: string; by: number },
): Promise<void> {
  await db.updateTable("payment_reviews").set({ note, settled_by: by })
    .where("id", "=", id).where("status", "=", "open").execute();
}
