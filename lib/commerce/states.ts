/** Where an order stands. */
export type OrderStatus =
  /** Waiting for the payment. */
  | "pending"
  /** A card payment that the gateway is looking into. */
  | "challenged"
  | "paid"
  /** Money has arrived that could not be given its purpose; an admin decides. */
  | "in_review"
  | "expired"
  | "cancelled"
  | "refunded"
  /** The bank took the payment back after the settlement. */
  | "reversed"
  | "charged_back";

/** Where an attempt to pay stands. */
export type AttemptStatus =
  /** The gateway is being asked for a page; whether it has made one is not known yet. */
  | "creating"
  /** There is a page, on which nothing has been chosen yet. */
  | "open"
  /** A way to pay has been chosen, such as a virtual account. */
  | "pending"
  | "challenged"
  | "paid"
  | "denied"
  | "cancelled"
  | "expired"
  | "failed"
  | "partially_refunded"
  | "refunded"
  | "reversed"
  | "charged_back";

/** Where a line of an order stands. */
export type ItemStatus = "open" | "fulfilled" | "in_review" | "revoked";

/** Why money is in review. */
export type ReviewKind =
  | "wrong_amount"
  | "wrong_currency"
  /** The order had been paid already. */
  | "second_payment"
  /** What was bought cannot be given any more, such as a course the buyer has meanwhile. */
  | "not_fulfillable"
  /** No money yet: the gateway suspects fraud and decides. */
  | "challenge"
  /** An alert: the bank has taken the money back. */
  | "chargeback";

export type ReviewStatus = "open" | "fulfilled" | "refunded" | "dismissed" | "closed";

type Moves<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/** Every move an order may make; whatever is not here is refused. */
export const ORDER_MOVES: Moves<OrderStatus> = {
  pending: ["challenged", "paid", "in_review", "expired", "cancelled"],
  challenged: ["paid", "in_review", "cancelled"],
  // Late money: bought if it still can be, else in review.
  expired: ["paid", "in_review"],
  cancelled: ["paid", "in_review"],
  paid: ["refunded", "reversed", "charged_back"],
  in_review: ["paid", "cancelled", "refunded", "reversed", "charged_back"],
  refunded: [],
  reversed: [],
  charged_back: [],
};

/** Every state an order can be in. */
export const ORDER_STATUSES = Object.keys(ORDER_MOVES) as OrderStatus[];

const ENDED_UNPAID: readonly AttemptStatus[] = ["denied", "cancelled", "expired", "failed"];
const GONE_BACK: readonly AttemptStatus[] = [
  "partially_refunded",
  "refunded",
  "reversed",
  "charged_back",
];

/** Every move an attempt may make (Midtrans' transaction status cycle, and a late settlement after an end). */
export const ATTEMPT_MOVES: Moves<AttemptStatus> = {
  creating: ["open", "pending", "challenged", "paid", ...ENDED_UNPAID],
  open: ["pending", "challenged", "paid", ...ENDED_UNPAID],
  pending: ["challenged", "paid", ...ENDED_UNPAID],
  challenged: ["paid", ...ENDED_UNPAID],
  denied: ["challenged", "paid"],
  cancelled: ["challenged", "paid"],
  expired: ["challenged", "paid"],
  failed: ["challenged", "paid"],
  paid: GONE_BACK,
  partially_refunded: GONE_BACK,
  refunded: [],
  reversed: [],
  charged_back: [],
};

/** Whether an order may go from one state to another. */
export function mayMoveOrder(from: OrderStatus, to: OrderStatus): boolean {
  return ORDER_MOVES[from].includes(to);
}

/** Whether an attempt may go from one state to another. */
export function mayMoveAttempt(from: AttemptStatus, to: AttemptStatus): boolean {
  return ATTEMPT_MOVES[from].includes(to);
}

/** Attempts with a page on which somebody can pay: an order has one of them at most. */
export const LIVE_ATTEMPTS: readonly AttemptStatus[] = ["creating", "open", "pending"];

/** Attempts about which the gateway has not said its last word. */
export const UNSETTLED_ATTEMPTS: readonly AttemptStatus[] = [...LIVE_ATTEMPTS, "challenged"];

/** Orders that have not come to an end: a person has one of the same content at most. */
export const OPEN_ORDERS: readonly OrderStatus[] = ["pending", "challenged"];

/** Attempts whose money has arrived, whatever became of it. */
export const FUNDED_ATTEMPTS: readonly AttemptStatus[] = ["paid", ...GONE_BACK];

/** Whether an attempt has a page on which somebody can pay. */
export function isLive(status: AttemptStatus): boolean {
  return LIVE_ATTEMPTS.includes(status);
}

/** Whether an attempt's money has arrived, whatever became of it. */
export function isFunded(status: AttemptStatus): boolean {
  return FUNDED_ATTEMPTS.includes(status);
}
