import type { GatewayNotification } from "./message.ts";

/** A line of what is paid for; a discount is a line of negative price. */
export interface GatewayItem {
  id: string;
  name: string;
  /** Whole rupiah for one; may be negative. */
  price: number;
  quantity: number;
}

/** A payment page that is wanted. */
export interface TransactionRequest {
  /** The attempt's own id, never used before: at most 50 of letters, digits and `-_~.`. */
  orderId: string;
  /** Whole rupiah; exactly the sum over `items`. */
  amount: number;
  items: readonly GatewayItem[];
  customer: { name: string; email: string; phone?: string | null };
  /** The page and what is issued on it last from one to the other: at least 5 minutes, at most 7 days. */
  startsAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  /** Where the buyer goes afterwards; at most 255 characters. */
  finishUrl: string;
}

/** A payment page that was made. */
export interface GatewayPage {
  token: string;
  /** Where the buyer pays; a path when it is on this site (the stand-in of development). */
  redirectUrl: string;
}

/** Where a payment stands, in the gateway's words. */
export type TransactionStatus =
  | "pending"
  | "authorize"
  | "capture"
  | "settlement"
  | "deny"
  | "cancel"
  | "expire"
  | "failure"
  | "refund"
  | "partial_refund"
  | "chargeback"
  | "partial_chargeback";

/** A refund that the gateway knows of. */
export interface GatewayRefund {
  /** Our key; null for one that was begun elsewhere, such as on the gateway's dashboard. */
  key: string | null;
  /** Whole rupiah. */
  amount: number;
  /** Null: the bank has not confirmed it yet. */
  confirmedAt: Temporal.Instant | null;
}

/** What the gateway says of a payment. */
export interface GatewayStatus {
  orderId: string;
  transactionId: string | null;
  merchantId: string | null;
  status: TransactionStatus;
  statusCode: number;
  /** Null: the method has no fraud check. Anything that is not known counts as `challenge`. */
  fraud: "accept" | "challenge" | "deny" | null;
  /** Whole rupiah, or null for an amount that is none: it never equals what was asked for. */
  amount: number | null;
  /** Upper case, `IDR`. */
  currency: string;
  /** The gateway's name of the method, such as `bank_transfer`; null before one is chosen. */
  paymentType: string | null;
  /** What a person recognises the method by: a bank, a shop, the masked card. */
  paymentDetail: string | null;
  transactionAt: Temporal.Instant | null;
  settledAt: Temporal.Instant | null;
  /** Whole rupiah over all refunds; 0 when there are none. */
  refundedAmount: number;
  refunds: GatewayRefund[];
  /** As it came, for the record. */
  raw: Readonly<Record<string, unknown>>;
}

/** What became of a wish to end a payment. */
export type EndOutcome =
  /** It has ended, now or before. */
  | "ended"
  /** Nobody has chosen a method on its page: the gateway knows no payment of this id. */
  | "not_started"
  /** It cannot be ended any more; ask for its status. */
  | "too_late";

/**
 * The payment gateway. Every call asks it over the network, so none belongs inside a database transaction. Throws
 * `GatewayUnreachable` when it is not known what happened, `GatewayRefused` when nothing did.
 */
export interface Gateway {
  /** Makes a payment page. Throws `GatewayDuplicate` for an id that has one. */
  createTransaction(request: TransactionRequest): Promise<GatewayPage>;
  /** Where a payment stands; null: no method was chosen on its page yet, or there never was one. */
  getStatus(orderId: string): Promise<GatewayStatus | null>;
  /** Takes a payment back before it is settled; with its `token` the page is closed, too. */
  cancel(orderId: string, token?: string | null): Promise<EndOutcome>;
  /** Lets a pending payment expire now. */
  expire(orderId: string): Promise<EndOutcome>;
  /** Decides about a card payment that the gateway suspects. False: it does not wait for that (any more). */
  settleChallenge(orderId: string, verdict: ChallengeVerdict): Promise<boolean>;
  /** Pays a settled payment back, whole or in part. The same `refundKey` may be sent again: it is one refund. */
  refund(orderId: string, wish: RefundWish): Promise<void>;
  /** Whether a notification was signed with our key, and speaks of our shop. The key stays in here. */
  verify(message: GatewayNotification): "ours" | "unsigned" | "foreign";
}

/** What a merchant says to a suspected payment (Midtrans' `approve` and `deny`). */
export type ChallengeVerdict = "approve" | "deny";

export interface RefundWish {
  /** Whole rupiah. */
  amount: number;
  reason: string;
  refundKey: string;
}
