import type { GatewayItem, TransactionRequest } from "./types.ts";

/** Limits of Snap's documentation. */
const ID_LENGTH = 50;
const NAME_LENGTH = 50;
const CUSTOMER_LENGTH = 255;
const URL_LENGTH = 255;
const MIN_MINUTES = 5;
const MAX_MINUTES = 7 * 24 * 60;

/** Cuts to so many UTF-16 units without splitting a letter. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = "";
  for (const letter of text) {
    if (kept.length + letter.length > length - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A name as Snap takes it: its own separator and control characters become spaces. */
function cleanName(name: string): string {
  const plain = name.replace(/[|\p{Cc}\p{Cf}]+/gu, " ").replace(/\s+/g, " ").trim();
  return cut(plain || "-", NAME_LENGTH);
}

/** `2026-11-21 10:00:00 +0700`, the gateway's own zone. */
function gatewayTime(at: Temporal.Instant): string {
  const local = at.toZonedDateTimeISO("+07:00").toPlainDateTime();
  return `${local.toString({ smallestUnit: "second" }).replace("T", " ")} +0700`;
}

function minutesOf({ startsAt, expiresAt }: TransactionRequest): number {
  const minutes = Math.floor(startsAt.until(expiresAt).total("minutes"));
  return Math.min(MAX_MINUTES, Math.max(MIN_MINUTES, minutes));
}

function checkRequest({ orderId, amount, items, finishUrl }: TransactionRequest): void {
  const total = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  if (!isGatewayId(orderId)) throw new RangeError(`Not an id the gateway takes: ${orderId}`);
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`Not an amount: ${amount}`);
  if (total !== amount) throw new RangeError(`The items make ${total}, the amount is ${amount}`);
  if (finishUrl.length > URL_LENGTH) throw new RangeError("The finish address is too long");
}

function itemBody({ id, name, price, quantity }: GatewayItem) {
  return { id: cut(id, ID_LENGTH), name: cleanName(name), price, quantity };
}

/** Whether the gateway takes an id as it is; such an id is safe in an address, too. */
export function isGatewayId(id: string): boolean {
  return /^[A-Za-z0-9_~.-]{1,50}$/.test(id) && !/^\.{1,2}$/.test(id);
}

/**
 * The body of Snap's create call. Throws `RangeError` for what would be a fault of ours: an id it does not take, items
 * that do not add up to the amount.
 */
export function snapRequest(request: TransactionRequest) {
  checkRequest(request);
  const { orderId, amount, items, customer, finishUrl, startsAt } = request;
  const duration = minutesOf(request);
  return {
    transaction_details: { order_id: orderId, gross_amount: amount },
    item_details: items.map(itemBody),
    customer_details: {
      first_name: cut(customer.name, CUSTOMER_LENGTH),
      email: customer.email,
      ...(customer.phone ? { phone: customer.phone } : {}),
    },
    credit_card: { secure: true },
    callbacks: { finish: finishUrl, error: finishUrl },
    expiry: { start_time: gatewayTime(startsAt), unit: "minute", duration },
    page_expiry: { unit: "minute", duration },
  };
}
