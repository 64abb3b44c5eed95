import type { TransactionStatus } from "../types.ts";

/** How a payment on the stand-in's page can go on, each a button. */
export const OUTCOMES = [
  "va",
  "va_wait",
  "qris",
  "card",
  "card_challenge",
  "card_deny",
  "settle",
  "accept",
  "deny",
  "expire",
  "refund_half",
  "refund",
  "chargeback",
] as const;

export type Outcome = typeof OUTCOMES[number];

/** True for the name of an outcome. */
export function isOutcome(value: unknown): value is Outcome {
  return OUTCOMES.some((outcome) => outcome === value);
}

export interface StandInRefund {
  key: string | null;
  amount: number;
  at: string;
}

/** What has been paid, or not, on a page. Moments are ISO 8601. */
export interface Payment {
  transactionId: string;
  status: TransactionStatus;
  fraud: "accept" | "challenge" | "deny" | null;
  method: "bank_transfer" | "qris" | "credit_card";
  /** Rises with every change, so that no two messages are alike. */
  version: number;
  startedAt: string;
  settledAt: string | null;
  refunds: StandInRefund[];
}

/** What can happen next on a page (Midtrans' transaction status cycle). */
export function outcomesOf(payment: Payment | null, isClosed: boolean): readonly Outcome[] {
  if (!payment) {
    return isClosed
      ? []
      : ["va", "va_wait", "qris", "card", "card_challenge", "card_deny", "expire"];
  }
  switch (payment.status) {
    case "pending":
      return ["settle", "expire"];
    case "capture":
      return payment.fraud === "challenge" ? ["accept", "deny"] : ["settle", "chargeback"];
    case "settlement":
    case "partial_refund":
      return ["refund_half", "refund", "chargeback"];
    default:
      return [];
  }
}

const FIRST: Readonly<Partial<Record<Outcome, Pick<Payment, "status" | "fraud" | "method">>>> = {
  va: { status: "settlement", fraud: null, method: "bank_transfer" },
  va_wait: { status: "pending", fraud: null, method: "bank_transfer" },
  qris: { status: "settlement", fraud: "accept", method: "qris" },
  card: { status: "capture", fraud: "accept", method: "credit_card" },
  card_challenge: { status: "capture", fraud: "challenge", method: "credit_card" },
  card_deny: { status: "deny", fraud: "deny", method: "credit_card" },
  expire: { status: "expire", fraud: null, method: "bank_transfer" },
};

const NEXT: Readonly<Partial<Record<Outcome, Partial<Payment>>>> = {
  settle: { status: "settlement" },
  accept: { status: "capture", fraud: "accept" },
  deny: { status: "deny", fraud: "deny" },
  expire: { status: "expire" },
  chargeback: { status: "chargeback" },
};

/** A payment begun by an outcome; null when none begins with it. */
export function begin(outcome: Outcome, transactionId: string, at: string): Payment | null {
  const first = FIRST[outcome];
  if (!first) return null;
  const settledAt = first.status === "settlement" ? at : null;
  return { ...first, transactionId, version: 1, startedAt: at, settledAt, refunds: [] };
}

/** What has gone back of a payment so far, whole rupiah. */
export function refundedOf({ refunds }: Payment): number {
  return refunds.reduce((sum, { amount }) => sum + amount, 0);
}

/** A payment with money given back; the same key twice is one refund. Null: it cannot be. */
export function giveBack(payment: Payment, total: number, refund: StandInRefund): Payment | null {
  if (refund.key !== null && payment.refunds.some(({ key }) => key === refund.key)) return payment;
  const isSettled = payment.status === "settlement" || payment.status === "partial_refund";
  const left = total - refundedOf(payment);
  if (!isSettled || refund.amount < 1 || refund.amount > left) return null;
  return {
    ...payment,
    status: refund.amount === left ? "refund" : "partial_refund",
    version: payment.version + 1,
    refunds: [...payment.refunds, refund],
  };
}

/** A payment after an outcome. */
export function proceed(payment: Payment, outcome: Outcome, total: number, at: string): Payment {
  if (outcome === "refund" || outcome === "refund_half") {
    const left = total - refundedOf(payment);
    const amount = outcome === "refund" ? left : Math.ceil(left / 2);
    return giveBack(payment, total, { key: null, amount, at }) ?? payment;
  }
  const settledAt = outcome === "settle" ? at : payment.settledAt;
  return { ...payment, ...NEXT[outcome], settledAt, version: payment.version + 1 };
}

/** The code that belongs to a status. */
function codeOf({ status, fraud }: Payment): string {
  if (status === "capture") return fraud === "challenge" ? "201" : "200";
  return { pending: "201", authorize: "201", deny: "202", failure: "202", expire: "407" }[
    status as string
  ] ?? "200";
}

/** `2026-11-21 10:00:00`, GMT+7 without saying so, as the gateway writes. */
function gatewayTime(at: string): string {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO("+07:00").toPlainDateTime();
  return local.toString({ smallestUnit: "second" }).replace("T", " ");
}

const METHODS: Readonly<Record<Payment["method"], object>> = {
  bank_transfer: { va_numbers: [{ bank: "bca", va_number: "812785002530231" }] },
  qris: { issuer: "gopay", acquirer: "gopay" },
  credit_card: { masked_card: "48111111-1114", bank: "bca", eci: "05" },
};

/** What the gateway tells of a payment, in an answer as in a notification. */
export function statusBody(
  { orderId, total, merchantId }: { orderId: string; total: number; merchantId: string },
  payment: Payment,
) {
  const { status, fraud, method, transactionId, startedAt, settledAt, refunds } = payment;
  return {
    status_code: codeOf(payment),
    status_message: "Success, transaction is found",
    transaction_id: transactionId,
    order_id: orderId,
    merchant_id: merchantId,
    gross_amount: `${total}.00`,
    currency: "IDR",
    payment_type: method,
    transaction_status: status,
    transaction_time: gatewayTime(startedAt),
    ...(fraud ? { fraud_status: fraud } : {}),
    ...(settledAt ? { settlement_time: gatewayTime(settledAt) } : {}),
    ...(refunds.length > 0
      ? {
        refund_amount: `${refundedOf(payment)}.00`,
        refunds: refunds.map(({ key, amount, at }, index) => ({
          refund_chargeback_id: index + 1,
          refund_key: key ?? `dashboard-${index + 1}`,
          refund_amount: `${amount}.00`,
          created_at: gatewayTime(at),
          bank_confirmed_at: gatewayTime(at),
        })),
      }
      : {}),
    ...METHODS[method],
  };
}
