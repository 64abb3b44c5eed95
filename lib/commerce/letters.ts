import type { Deps } from "../deps.ts";
import { tell, type TellDeps } from "../notifications/service.ts";
import type { DomainEvent, EventOf } from "../platform/events.ts";
import { type Messages, messages } from "../platform/i18n/mod.ts";
import type { Mail, MailAttachment } from "../platform/mail.ts";
import { renderMail } from "../platform/mail_template.ts";
import { formatRupiah } from "../platform/money.ts";
import { formatDateTime } from "../platform/time.ts";
import { invoiceForMail } from "./invoice/documents.ts";
import { invoiceNumber } from "./invoice/number.ts";
import { type BuyerRow, findBuyer, findOrderById, findRefund } from "./orders/queries.ts";
import type { OrderRow } from "./orders/queries.ts";

const NAMES = ["order_placed", "order_paid", "order_expired", "order_refunded"] as const;

/** Something that has happened to an order and that its buyer is told. */
export type OrderEvent = EventOf<typeof NAMES[number]>;

/** True for what `announceOrder` tells the buyer. */
export function isOrderEvent(event: DomainEvent): event is OrderEvent {
  return NAMES.some((name) => name === event.name);
}

/** What a letter about an order says. */
interface Letter {
  key: string;
  subject: string;
  paragraphs: string[];
  button: string;
  attachments?: readonly MailAttachment[];
  /** Whole rupiah, for the notification on the site. */
  amount: number;
}

interface Writing {
  words: Messages["orderMail"];
  order: OrderRow;
  buyer: BuyerRow;
}

/** The lines of an order with its sums, a paragraph each. */
function billOf({ words, order, buyer: { lang } }: Writing): string[] {
  const rupiah = (amount: number) => formatRupiah(amount, lang);
  return [
    ...order.lines.map(({ title, price }) => words.line(title, rupiah(price))),
    ...(order.discount > 0 ? [words.discount(rupiah(-order.discount))] : []),
    ...(order.taxMode === "added" && order.tax > 0 ? [words.tax(rupiah(order.tax))] : []),
    words.total(rupiah(order.total)),
  ];
}

/** Nothing for an order that was paid or ended before its letter was written. */
function placed(writing: Writing): Letter | null {
  const { words, order, buyer } = writing;
  if (order.status !== "pending" || order.total === 0) return null;
  const { subject, intro, payBefore, button } = words.placed;
  return {
    key: `order-placed-${order.id}`,
    subject: subject(order.number),
    paragraphs: [
      intro(order.number),
      ...billOf(writing),
      payBefore(formatDateTime(order.expiresAt, buyer)),
    ],
    button,
    amount: order.total,
  };
}

async function paid(
  deps: Pick<Deps, "db" | "config" | "clock">,
  writing: Writing,
): Promise<Letter | null> {
  const { words, order, buyer } = writing;
  const number = invoiceNumber(order);
  const paper = await invoiceForMail(deps, order.id, buyer);
  if (number === null || paper === null) return null;
  const { subject, intro, attached, button } = words.paid;
  const file = {
    name: `${paper.name}.pdf`,
    type: "application/pdf",
    base64: paper.bytes.toBase64(),
  };
  return {
    key: `order-paid-${order.id}`,
    subject: subject(number),
    paragraphs: [intro(order.number), ...billOf(writing), attached(number)],
    button,
    attachments: [file],
    amount: order.total,
  };
}

function expired({ words, order }: Writing): Letter | null {
  // Money may have arrived after all.
  if (order.status !== "expired") return null;
  const { subject, paragraphs, button } = words.expired;
  return {
    key: `order-expired-${order.id}`,
    subject: subject(order.number),
    paragraphs: paragraphs(order.number),
    button,
    amount: order.total,
  };
}

async function refunded(
  { db }: Pick<Deps, "db">,
  { words, order, buyer }: Writing,
  refundId: number,
): Promise<Letter | null> {
  const refund = await findRefund(db, refundId);
  if (!refund) return null;
  const { subject, whole, part, extra, when, button } = words.refunded;
  const write = order.status === "refunded" ? whole : refund.isOfSale ? part : extra;
  const amount = formatRupiah(refund.amount, buyer.lang);
  return {
    key: `order-refunded-${refundId}`,
    subject: subject(order.number),
    paragraphs: [write(amount, order.number), when],
    button,
    amount: refund.amount,
  };
}

function write(
  deps: Pick<Deps, "db" | "config" | "clock">,
  event: OrderEvent,
  writing: Writing,
): Letter | null | Promise<Letter | null> {
  switch (event.name) {
    case "order_placed":
      return placed(writing);
    case "order_paid":
      return paid(deps, writing);
    case "order_expired":
      return expired(writing);
    case "order_refunded":
      return refunded(deps, writing, event.refundId);
  }
}

function mailOf(
  { config }: Pick<Deps, "config">,
  { order, buyer }: Writing,
  kind: OrderEvent["name"],
  letter: Letter,
): Mail {
  const words = messages(buyer.lang).mail;
  const { key, subject, paragraphs, button, attachments } = letter;
  const mail = renderMail({
    lang: buyer.lang,
    siteName: config.appName,
    subject,
    greeting: words.greeting(buyer.name),
    paragraphs,
    button: { label: button, href: `${config.appBaseUrl}/invoices/${order.number}` },
    footer: words.footer(config.appName),
  });
  return { key, kind, to: buyer.email, attachments, ...mail };
}

/**
 * Tells a buyer what has happened to their order: a letter of its own, and a notification on the site. Once for each
 * event, however often it is called; nothing to somebody whose account is gone.
 */
export async function announceOrder(deps: TellDeps, event: OrderEvent): Promise<void> {
  const order = await findOrderById(deps.db, event.orderId);
  const buyer = await findBuyer(deps.db, event.userId);
  if (!order || !buyer) return;
  const writing = { words: messages(buyer.lang).orderMail, order, buyer };
  const letter = await write(deps, event, writing);
  if (!letter) return;
  const mail = mailOf(deps, writing, event.name, letter);
  await deps.jobs.send(deps.db, "mail", mail, { singletonKey: mail.key });
  await tell(deps, [event.userId], {
    kind: event.name,
    key: letter.key,
    details: { number: order.number, amount: letter.amount, at: order.expiresAt.toString() },
    path: `/invoices/${order.number}`,
    byMail: false,
  });
}
