import type { ColumnType, Generated } from "kysely";
import type { AttemptStatus, ItemStatus, OrderStatus, ReviewKind, ReviewStatus } from "./states.ts";
import type { GatewayStandInTable } from "./gateway/standin/tables.ts";
import type { CouponKind, TaxMode } from "./pricing.ts";

type Instant = Temporal.Instant;
type Defaulted<T> = ColumnType<T, T | undefined, T>;

/** What the shop is set to; one row. */
export interface CommerceSettingsTable {
  only_row: Generated<boolean>;
  tax_mode: TaxMode;
  /** Basis points on 11/12 of the price. */
  tax_bp: number;
  /** The platform's part of a line, in basis points. */
  commission_bp: number;
  /** How long an order can be paid; null: as the server is configured. */
  order_hours: number | null;
  /** Within which a sale can be given back; what it earned is payable afterwards. Null: as the server is configured. */
  refund_days: number | null;
}

export interface CouponsTable {
  id: Generated<number>;
  /** Upper case. */
  code: string;
  kind: CouponKind;
  /** Percent, or whole rupiah. */
  value: number;
  /** Null: for everything in the shop. */
  course_id: number | null;
  starts_at: Instant | null;
  ends_at: Instant | null;
  max_uses: number | null;
  max_per_person: number | null;
  /** Kept by a trigger on the redemptions. */
  used_count: Generated<number>;
  is_active: Defaulted<boolean>;
  created_by: number | null;
  created_at: Instant;
  updated_at: Instant;
}

export interface CouponRedemptionsTable {
  order_id: number;
  coupon_id: number;
  user_id: number;
  redeemed_at: Instant;
  /** Set: the order ended unpaid, and the use does not count. */
  released_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
}

export interface CartsTable {
  id: Generated<number>;
  /** Whose it is; null for a visitor's, which `token_hash` names. */
  user_id: number | null;
  /** SHA-256 of the token in the visitor's cookie, in hex. */
  token_hash: string | null;
  coupon_id: number | null;
  updated_at: Instant;
}

export interface CartItemsTable {
  cart_id: number;
  course_id: number;
  /** What the buyer has agreed to by adding or confirming. */
  price: number;
  /** What a checkout page has asked to confirm. */
  asked_price: number | null;
  added_at: Instant;
}

export interface OrdersTable {
  id: Generated<number>;
  /** What people and addresses call it. */
  number: string;
  user_id: number;
  status: OrderStatus;
  /** The courses and the coupon: what makes two orders the same. */
  content_key: string;
  coupon_id: number | null;
  coupon_code: string | null;
  subtotal: number;
  discount: number;
  tax_mode: TaxMode;
  tax_bp: number;
  tax: number;
  /** What the buyer pays. */
  total: number;
  /** 1…n without gaps, given by the transaction that pays. */
  invoice_number: number | null;
  fulfilled_at: Instant | null;
  paid_at: Instant | null;
  /** Until when it can be paid. */
  expires_at: Instant;
  created_at: Instant;
  updated_at: Instant;
}

export interface OrderItemsTable {
  id: Generated<number>;
  order_id: number;
  course_id: number;
  instructor_id: number;
  title: string;
  slug: string;
  price: number;
  discount: number;
  tax: number;
  /** What this line costs the buyer. */
  total: number;
  commission_bp: number;
  status: Defaulted<ItemStatus>;
  enrollment_id: number | null;
}

export interface InvoiceCounterTable {
  only_row: Generated<boolean>;
  last: number;
}

export interface PaymentAttemptsTable {
  id: Generated<number>;
  order_id: number;
  /** The id by which the gateway knows it. */
  gateway_id: string;
  status: AttemptStatus;
  /** What is asked for, whole rupiah. */
  amount: number;
  /** Of the gateway's page. */
  token: string | null;
  redirect_url: string | null;
  expires_at: Instant;
  /** While it is being made: until when somebody is at it. */
  claimed_until: Instant | null;
  paid_amount: Defaulted<number>;
  paid_currency: Defaulted<string>;
  refunded_amount: Defaulted<number>;
  paid_at: Instant | null;
  transaction_id: string | null;
  payment_type: string | null;
  /** The bank, the shop or the card's masked number. */
  payment_detail: string | null;
  /** When the gateway was last asked. */
  checked_at: Instant | null;
  created_at: Instant;
  updated_at: Instant;
}

/** Append-only. */
export interface GatewayEventsTable {
  id: Generated<number>;
  attempt_id: number;
  source: "notification" | "status";
  /** As it was received. */
  raw: string;
  /** SHA-256 of `raw`, in hex. */
  digest: string;
  received_at: Instant;
}

/** Append-only; an event without one is unfinished. */
export interface GatewayResultsTable {
  id: Generated<number>;
  event_id: number;
  outcome: string;
  handled_at: Instant;
}

/** Money that arrived and could not be given its purpose, until an admin settles it. */
export interface PaymentReviewsTable {
  id: Generated<number>;
  order_id: number;
  attempt_id: number;
  kind: ReviewKind;
  /** In units of its currency. */
  amount: number;
  currency: Defaulted<string>;
  status: Defaulted<ReviewStatus>;
  note: Defaulted<string>;
  settled_by: number | null;
  settled_at: Instant | null;
  created_at: Instant;
}

export type RefundMethod = "gateway" | "manual" | "told";
export type RefundStatus = "requested" | "done" | "failed";

export interface RefundsTable {
  id: Generated<number>;
  order_id: number;
  attempt_id: number;
  amount: number;
  method: RefundMethod;
  status: RefundStatus;
  /** Told to the gateway, so that asking twice refunds once. */
  refund_key: string;
  reason: Defaulted<string>;
  requested_by: number | null;
  created_at: Instant;
  done_at: Instant | null;
}

export type PostingKind =
  | "payment"
  | "fulfilment"
  | "refund"
  | "reversal"
  | "dismissal"
  | "payout";

/** Append-only. */
export interface LedgerPostingsTable {
  id: Generated<number>;
  kind: PostingKind;
  /** Null for a payout, as the attempt. */
  order_id: number | null;
  attempt_id: number | null;
  payout_id: ColumnType<number | null, number | null | undefined, never>;
  posted_at: Instant;
}

/** Append-only; a posting's entries add up to nothing. */
export interface LedgerEntriesTable {
  id: Generated<number>;
  posting_id: number;
  account: "gateway" | "review" | "instructor" | "platform" | "tax" | "other" | "bank";
  /** The instructor whom an entry of that account is about. */
  user_id: number | null;
  order_item_id: number | null;
  /** Debits are positive, credits negative; whole rupiah. */
  amount: number;
}

/** Append-only: what instructors were paid. */
export interface PayoutsTable {
  id: Generated<number>;
  instructor_id: number;
  /** Whole rupiah. */
  amount: number;
  /** What was sold before this moment is in it, as far as it was payable. */
  sold_before: Instant;
  /** Of the transfer. */
  reference: string;
  paid_at: Instant;
  paid_by: number | null;
  key: string;
}

export interface CommerceTables {
  payouts: PayoutsTable;
  commerce_settings: CommerceSettingsTable;
  coupons: CouponsTable;
  coupon_redemptions: CouponRedemptionsTable;
  carts: CartsTable;
  cart_items: CartItemsTable;
  orders: OrdersTable;
  order_items: OrderItemsTable;
  invoice_counter: InvoiceCounterTable;
  payment_attempts: PaymentAttemptsTable;
  gateway_events: GatewayEventsTable;
  gateway_results: GatewayResultsTable;
  payment_reviews: PaymentReviewsTable;
  refunds: RefundsTable;
  ledger_postings: LedgerPostingsTable;
  ledger_entries: LedgerEntriesTable;
  gateway_standin: GatewayStandInTable;
}
