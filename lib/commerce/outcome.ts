import { type AttemptStatus, isFunded, mayMoveAttempt, type OrderStatus } from "./states.ts";

/** What the decision needs to know of an order. */
export interface OrderFacts {
  readonly status: OrderStatus;
}

/** What the decision needs to know of the attempt that the gateway speaks of; whole rupiah. */
export interface AttemptFacts {
  readonly status: AttemptStatus;
  /** What was asked for. */
  readonly amount: number;
  readonly paidAmount: number;
  readonly refundedAmount: number;
  /** The part of `refundedAmount` that the gateway knows of; the rest went back by hand. */
  readonly refundedByGateway: number;
}

/** What the gateway says of a payment, as far as it decides anything. */
export interface Told {
  readonly status:
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
  readonly statusCode: number;
  readonly fraud: "accept" | "challenge" | "deny" | null;
  /** Null for an amount that is no whole number. */
  readonly amount: number | null;
  readonly currency: string;
  readonly paymentType: string | null;
  /** Over all refunds; 0 when there are none. */
  readonly refundedAmount: number;
  readonly refunds: readonly {
    readonly amount: number;
    /** Null: the bank has not confirmed it yet. */
    readonly confirmedAt: Temporal.Instant | null;
  }[];
}

/** One thing to do about what the gateway says. */
export type Step =
  /** A way to pay has been chosen. */
  | { readonly do: "pending" }
  | { readonly do: "challenge" }
  /** The right money has come: give what was bought, or put into review what cannot be given. */
  | { readonly do: "settle" }
  /** Money has come that must not be taken for the order's payment. */
  | {
    readonly do: "hold";
    readonly kind: "wrong_amount" | "wrong_currency" | "second_payment" | "not_fulfillable";
    readonly amount: number;
    readonly currency: string;
  }
  /** The attempt has ended unpaid. */
  | { readonly do: "end"; readonly as: "denied" | "cancelled" | "expired" | "failed" }
  /** So much more has gone back than was known. */
  | { readonly do: "refund"; readonly amount: number }
  /** All of it was taken back. */
  | { readonly do: "reverse"; readonly as: "reversed" | "charged_back" };

/** Why nothing is done. */
export type Inaction =
  /** It has been done. */
  | "known"
  /** A newer state is known. */
  | "older"
  | "not_allowed"
  /** The bank has not confirmed it yet. */
  | "unconfirmed";

/** What follows from an answer of the gateway: steps in order, or why there are none. */
export type Outcome =
  | { readonly steps: readonly Step[]; readonly why: null }
  | { readonly steps: readonly []; readonly why: Inaction };

function act(...steps: Step[]): Outcome {
  return { steps, why: null };
}

function nothing(why: Inaction): Outcome {
  return { steps: [], why };
}

const ENDS = { deny: "denied", cancel: "cancelled", expire: "expired", failure: "failed" } as const;

/** Orders whose purpose is fulfilled or over: further money is not theirs. */
const TAKES_NO_MONEY: readonly OrderStatus[] = ["paid", "refunded", "reversed", "charged_back"];

/**
 * What the shop does about an answer of the gateway (the table "Outcomes" of the payment facts). The answer is that
 * of Get Status; what a notification claims is not looked at. Saying the same again never leads to anything.
 */
export function decideOutcome(order: OrderFacts, attempt: AttemptFacts, told: Told): Outcome {
  switch (told.status) {
    case "pending":
    case "authorize":
      return move(attempt, "pending", { do: "pending" });
    case "capture":
    case "settlement":
      return decidePaid(order, attempt, told);
    case "deny":
    case "cancel":
    case "expire":
    case "failure":
      return decideEnd(attempt, told.status, told);
    case "refund":
    case "partial_refund":
    case "partial_chargeback":
      return decideRefund(order, attempt, told);
    case "chargeback":
      return decideChargeback(attempt, told);
  }
}

function move(attempt: AttemptFacts, to: AttemptStatus, step: Step): Outcome {
  if (attempt.status === to) return nothing("known");
  return mayMoveAttempt(attempt.status, to) ? act(step) : nothing("older");
}

function decidePaid(order: OrderFacts, attempt: AttemptFacts, told: Told): Outcome {
  if (isFunded(attempt.status)) return nothing("known");
  if (told.fraud === "deny") return move(attempt, "denied", { do: "end", as: "denied" });
  if (told.fraud === "challenge") return move(attempt, "challenged", { do: "challenge" });
  // Anything but 200 is not the success that the status alone seems to be.
  if (told.statusCode !== 200) return nothing("not_allowed");
  return act(receive(order, attempt, told));
}

/** What to do with money that has come. */
function receive(order: OrderFacts, attempt: AttemptFacts, told: Told): Step {
  const amount = told.amount ?? 0;
  const { currency } = told;
  if (currency !== "IDR") return { do: "hold", kind: "wrong_currency", amount, currency };
  if (amount !== attempt.amount) return { do: "hold", kind: "wrong_amount", amount, currency };
  if (TAKES_NO_MONEY.includes(order.status)) {
    return { do: "hold", kind: "second_payment", amount, currency };
  }
  return { do: "settle" };
}

function decideEnd(attempt: AttemptFacts, status: keyof typeof ENDS, told: Told): Outcome {
  const as = ENDS[status];
  if (!isFunded(attempt.status)) return move(attempt, as, { do: "end", as });
  // The bank may refuse minutes after the settlement, and a card payment be voided before it.
  const takesBack = status === "deny" ||
    (status === "cancel" && told.paymentType === "credit_card");
  if (!takesBack) return nothing("older");
  return move(attempt, "reversed", { do: "reverse", as: "reversed" });
}

/** What has gone back by the gateway's account; null while the bank has not confirmed it. */
function confirmedRefund(attempt: AttemptFacts, told: Told): number | null {
  if (told.refunds.length > 0) {
    const confirmed = told.refunds.filter(({ confirmedAt }) => confirmedAt !== null);
    const sum = confirmed.reduce((total, { amount }) => total + amount, 0);
    return sum > 0 ? sum : null;
  }
  if (told.refundedAmount > 0) return told.refundedAmount;
  if (told.status !== "refund") return null;
  const byHand = attempt.refundedAmount - attempt.refundedByGateway;
  return (isFunded(attempt.status) ? attempt.paidAmount : told.amount ?? 0) - byHand;
}

function decideRefund(order: OrderFacts, attempt: AttemptFacts, told: Told): Outcome {
  const { status } = attempt;
  if (isFunded(status) && !mayMoveAttempt(status, "refunded")) return nothing("older");
  const back = confirmedRefund(attempt, told);
  if (isFunded(status)) {
    if (back === null) return nothing("unconfirmed");
    const isNews = back - attempt.refundedByGateway;
    const amount = Math.min(isNews, attempt.paidAmount - attempt.refundedAmount);
    return amount > 0 ? act({ do: "refund", amount }) : nothing("known");
  }
  // The news of the payment itself never came: what is to go back whole gives nothing any more.
  const amount = told.amount ?? 0;
  if (amount === 0) return nothing("not_allowed");
  if (back !== null && back >= amount) return missed(told, { do: "refund", amount });
  const received = receive(order, attempt, told);
  return back === null ? act(received) : act(received, { do: "refund", amount: back });
}

function decideChargeback(attempt: AttemptFacts, told: Told): Outcome {
  const step = { do: "reverse", as: "charged_back" } as const;
  return isFunded(attempt.status) ? move(attempt, "charged_back", step) : missed(told, step);
}

/** Money whose coming was never told and which is gone again: it passes through the books. */
function missed(told: Told, then: Step): Outcome {
  const { currency, amount } = told;
  const kind = currency === "IDR" ? "not_fulfillable" : "wrong_currency";
  return act({ do: "hold", kind, amount: amount ?? 0, currency }, then);
}
