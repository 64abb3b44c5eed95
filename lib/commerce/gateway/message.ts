import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { GatewayRefund, GatewayStatus, TransactionStatus } from "./types.ts";

const STATUSES = [
  "pending",
  "authorize",
  "capture",
  "settlement",
  "deny",
  "cancel",
  "expire",
  "failure",
  "refund",
  "partial_refund",
  "chargeback",
  "partial_chargeback",
] as const satisfies readonly TransactionStatus[];

const text = z.string().max(500);
const optionalText = text.nullish().catch(null).transform((value) => value ?? null);

/** `"150000.00"`: whole rupiah; null for what is no whole number. */
const rupiah = z.union([z.string(), z.number()]).transform((value) => {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
  const whole = /^(\d{1,15})(?:\.0+)?$/.exec(value.trim());
  return whole ? Number(whole[1]) : null;
});

/** The gateway writes GMT+7 without saying so; null for what cannot be read. */
const moment = z.string().nullish().catch(null).transform((value) => {
  const read = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?$/.exec(value ?? "");
  if (!read) return null;
  try {
    return Temporal.Instant.from(`${read[1]}T${read[2]}+07:00`);
  } catch {
    return null;
  }
});

const fraud = z.string().nullish().transform((value) => {
  if (!value) return null;
  const known = value.toLowerCase();
  return known === "accept" || known === "deny" ? known : "challenge";
});

const refund = z.looseObject({
  refund_key: optionalText,
  refund_amount: rupiah,
  bank_confirmed_at: moment,
}).transform((value): GatewayRefund => ({
  key: value.refund_key,
  amount: value.refund_amount ?? 0,
  confirmedAt: value.bank_confirmed_at,
}));

const payment = z.looseObject({
  order_id: text,
  transaction_id: optionalText,
  merchant_id: optionalText,
  transaction_status: text.transform((value) => value.toLowerCase()).pipe(z.enum(STATUSES)),
  status_code: z.union([z.string().regex(/^\d{3}$/), z.number().int()]).transform(Number),
  fraud_status: fraud,
  gross_amount: rupiah,
  currency: z.string().max(10).default("IDR").transform((value) => value.toUpperCase()),
  payment_type: optionalText,
  transaction_time: moment,
  settlement_time: moment,
  refund_amount: rupiah.nullish().catch(null),
  refunds: z.array(refund).max(200).nullish().catch(null),
  va_numbers: z.array(z.looseObject({ bank: text })).nullish().catch(null),
  permata_va_number: optionalText,
  bank: optionalText,
  store: optionalText,
  issuer: optionalText,
  masked_card: optionalText,
});

type Payment = z.infer<typeof payment>;

function detailOf(value: Payment): string | null {
  const virtualAccount = value.va_numbers?.[0]?.bank ?? (value.permata_va_number && "permata");
  return value.masked_card ?? virtualAccount ?? value.store ?? value.issuer ?? value.bank ?? null;
}

/** Reads an answer of Get Status; null when it is none. Unknown fields are kept in `raw`. */
export function readStatus(body: unknown): GatewayStatus | null {
  const parsed = payment.safeParse(body);
  if (!parsed.success) return null;
  const value = parsed.data;
  const refunds = value.refunds ?? [];
  const confirmed = refunds.reduce((sum, { amount }) => sum + amount, 0);
  return {
    orderId: value.order_id,
    transactionId: value.transaction_id,
    merchantId: value.merchant_id,
    status: value.transaction_status,
    statusCode: value.status_code,
    fraud: value.fraud_status,
    amount: value.gross_amount,
    currency: value.currency,
    paymentType: value.payment_type,
    paymentDetail: detailOf(value),
    transactionAt: value.transaction_time,
    settledAt: value.settlement_time,
    refundedAmount: value.refund_amount ?? confirmed,
    refunds,
    raw: body as Record<string, unknown>,
  };
}

/** What a notification must have to be looked at; its strings are kept exactly as they came. */
const notification = z.looseObject({
  order_id: z.string().min(1).max(100),
  status_code: z.string().max(10),
  gross_amount: z.string().max(40),
  // A missing one is a wrong one.
  signature_key: z.string().max(200).catch(""),
  transaction_status: z.string().max(40),
  transaction_id: optionalText,
  merchant_id: optionalText,
});

/** A notification as it was received. */
export type GatewayNotification = z.infer<typeof notification>;

/** Reads the body of a notification; null when it is not JSON or lacks a field. */
export function readNotification(body: string): GatewayNotification | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const parsed = notification.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** What a signature covers: the strings exactly as received. */
export type Signed = Pick<GatewayNotification, "order_id" | "status_code" | "gross_amount">;

/** The signature that belongs to a message: hex SHA-512 over its strings and the server key. */
export function signatureOf(message: Signed, serverKey: string): string {
  const { order_id, status_code, gross_amount } = message;
  return createHash("sha512").update(order_id + status_code + gross_amount + serverKey)
    .digest("hex");
}

/**
 * Whether a message was signed with our key, compared in constant time. It says nothing about the message's
 * `transaction_status`, which is not covered: ask for the status afterwards.
 */
export function verifySignature(
  message: Signed & { signature_key: string },
  serverKey: string,
): boolean {
  if (serverKey === "") return false;
  const expected = new TextEncoder().encode(signatureOf(message, serverKey));
  const given = new TextEncoder().encode(message.signature_key.toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, expected);
}
