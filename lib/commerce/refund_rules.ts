import { type AttemptStatus, isFunded } from "./states.ts";

/** Methods whose payments the gateway gives back itself; what came by others goes back by hand (Midtrans' refund API). */
const REFUNDABLE: readonly string[] = [
  "credit_card",
  "gopay",
  "shopeepay",
  "dana",
  "ovo",
  "qris",
  "kredivo",
  "akulaku",
];

/** What a refund is decided on; amounts in units of the payment's currency. */
export interface RefundableFacts {
  readonly status: AttemptStatus;
  readonly paidAmount: number;
  readonly paidCurrency: string;
  readonly refundedAmount: number;
  readonly paymentType: string | null;
}

/** What of a payment can still be given back; 0 for one that never arrived or has gone back. */
export function refundableAmount(
  { status, paidAmount, refundedAmount }: RefundableFacts,
): number {
  const isOver = status === "refunded" || status === "reversed" || status === "charged_back";
  return isFunded(status) && !isOver ? paidAmount - refundedAmount : 0;
}

/** Whether the gateway can give a payment back. */
export function canRefundByGateway({ paymentType, paidCurrency }: RefundableFacts): boolean {
  return paidCurrency === "IDR" && paymentType !== null && REFUNDABLE.includes(paymentType);
}

/** How money goes back when an admin wants it. */
export type RefundWay = "gateway" | "manual";

/** Why a refund cannot be made; keys of the error catalog. Null: it can. */
export function judgeRefund(
  facts: RefundableFacts,
  { amount, way }: { amount: number; way: RefundWay },
): "refund_nothing_left" | "refund_too_much" | "refund_not_by_gateway" | null {
  const left = refundableAmount(facts);
  if (left === 0) return "refund_nothing_left";
  if (amount > left) return "refund_too_much";
  if (way === "gateway" && !canRefundByGateway(facts)) return "refund_not_by_gateway";
  return null;
}
