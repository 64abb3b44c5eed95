import type { CartLineData, CartViewData } from "../../components/CartView.tsx";
import type { InvoiceData } from "../../components/InvoiceView.tsx";
import type { PaymentData } from "../../components/PaymentsView.tsx";
import type { SummaryData } from "../../components/Summary.tsx";
import type { ThumbnailData } from "../../components/Thumbnail.tsx";
import type { Cart, OrderRow, PaymentRow } from "./service.ts";
import { invoiceNumber } from "./invoice/number.ts";
import { methodLabel } from "./invoice/method.ts";
import type { Lang, Messages } from "../platform/i18n/mod.ts";
import type { ExportColumn } from "../platform/listing_export.ts";
import { formatDateTime, type Zone } from "../platform/time.ts";
import { isLive } from "./rules.ts";

type LineRow = Cart["lines"][number] | Cart["dropped"][number]["line"];

type ThumbnailOf = (row: LineRow) => ThumbnailData | null;

function line(row: LineRow, thumbnailOf: ThumbnailOf): CartLineData {
  const { slug, title, instructorName, categorySlug, price, agreedPrice } = row;
  return {
    slug,
    title,
    instructorName,
    categorySlug,
    thumbnail: thumbnailOf(row),
    price,
    priceBefore: price === agreedPrice ? null : agreedPrice,
  };
}

/** The sums under a cart. */
function cartSummary({ quote, coupon, taxMode }: Cart): SummaryData {
  const { subtotal, discount, tax, total } = quote;
  const couponCode = coupon && coupon.problem === null ? coupon.code : null;
  return { subtotal, discount, couponCode, taxMode, tax, total };
}

/** A cart as its page shows it. */
export function cartView(cart: Cart, thumbnailOf: ThumbnailOf): CartViewData {
  return {
    lines: cart.lines.map((row) => line(row, thumbnailOf)),
    dropped: cart.dropped.map((dropped) => ({
      ...line(dropped.line, thumbnailOf),
      problem: dropped.problem,
    })),
    coupon: cart.coupon,
    summary: cartSummary(cart),
  };
}

/** An order as its page shows it at `now`. */
export function invoiceView(order: OrderRow, now: Temporal.Instant): InvoiceData {
  const { number, status, total, attempt, refunded } = order;
  const isPending = status === "pending";
  return {
    number,
    invoiceNumber: invoiceNumber(order),
    status,
    canPay: isPending && Temporal.Instant.compare(order.expiresAt, now) > 0,
    canCancel: isPending,
    hasPage: attempt !== null && isLive(attempt.status) && attempt.status !== "creating",
    hasPaper: total > 0 || order.invoiceNumber !== null,
    buyerName: order.buyerName,
    buyerEmail: order.buyerEmail,
    lines: order.lines.map(({ slug, title, price, status }) => ({ slug, title, price, status })),
    summary: {
      subtotal: order.subtotal,
      discount: order.discount,
      couponCode: order.couponCode,
      taxMode: order.taxMode,
      tax: order.tax,
      total,
    },
    refunded,
    paymentType: total === 0 ? "free" : attempt?.paymentType ?? null,
    paymentDetail: attempt?.paymentDetail ?? null,
    createdAt: order.createdAt.epochMilliseconds,
    paidAt: order.paidAt?.epochMilliseconds ?? null,
    expiresAt: order.expiresAt.epochMilliseconds,
    now: now.epochMilliseconds,
  };
}

/** An order in the list of payments. */
export function paymentView(row: PaymentRow): PaymentData {
  return {
    number: row.number,
    status: row.status,
    total: row.total,
    refunded: row.refunded,
    titles: row.titles,
    createdAt: row.created.epochMilliseconds,
  };
}

/** The columns of somebody's payments as a file, moments in the reader's zone. */
export function paymentColumns(
  m: Messages,
  reader: { lang: Lang; zone: Zone },
): ExportColumn<PaymentRow>[] {
  const words = m.commerce.payments;
  const { order } = m.commerce;
  return [
    { label: order.number, cell: ({ number }) => number },
    { label: order.invoiceNumber, cell: invoiceNumber },
    { label: order.courses, cell: ({ titles }) => titles.join("; ") },
    { label: words.date, cell: ({ created }) => formatDateTime(created, reader) },
    { label: words.status, cell: ({ status }) => order.status[status] },
    { label: words.total, cell: ({ total }) => total },
    { label: m.commerce.summary.refunded, cell: ({ refunded }) => refunded },
    {
      label: order.method,
      cell: ({ total, paymentType, paymentDetail }) =>
        total === 0 ? m.commerce.methods.free : methodLabel(m, paymentType, paymentDetail),
    },
    { label: order.paidAt, cell: ({ paidAt }) => paidAt && formatDateTime(paidAt, reader) },
  ];
}
