import {
  type AdminOrderData,
  eventWords,
  outcomeWords,
} from "../../../components/AdminOrderView.tsx";
import { methodName } from "../../../components/InvoiceView.tsx";
import type { Messages } from "../../platform/i18n/mod.ts";
import { listingLinks } from "../../platform/listing.ts";
import { type ExportColumn, exportListing } from "../../platform/listing_export.ts";
import { anchoredLinks } from "../../platform/listing_tables.ts";
import { localTime } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import { invoiceNumber } from "../invoice/number.ts";
import { canRefundByGateway, refundableAmount } from "../rules.ts";
import { ATTEMPTS_LISTING, type OrderFile, TIMELINE_LISTING } from "./order_file.ts";
import type { AttemptLine, OrderEvent } from "./order_file_queries.ts";

const millis = (at: Temporal.Instant | null): number | null => at?.epochMilliseconds ?? null;

/** An order as its admins' page shows it. */
export function orderFileView(file: OrderFile): AdminOrderData {
  const { order, attempts, tried, timeline, refunds, reviews } = file;
  const path = `/admin/orders/${order.number}`;
  return {
    number: order.number,
    status: order.status,
    buyerName: order.buyerName,
    buyerEmail: order.buyerEmail,
    invoiceNumber: invoiceNumber(order),
    createdAt: order.createdAt.epochMilliseconds,
    paidAt: millis(order.paidAt),
    expiresAt: order.expiresAt.epochMilliseconds,
    lines: order.lines.map(({ title, slug, price, status }) => ({ title, slug, price, status })),
    summary: {
      subtotal: order.subtotal,
      discount: order.discount,
      couponCode: order.couponCode,
      taxMode: order.taxMode,
      tax: order.tax,
      total: order.total,
    },
    refunded: order.refunded,
    attempts: attempts.map((attempt) => ({
      id: attempt.id,
      gatewayId: attempt.gatewayId,
      refundable: refundableAmount(attempt),
      byGateway: canRefundByGateway(attempt),
    })),
    tried: {
      rows: tried.page.rows.map(({ created: _created, ...line }) => line),
      links: anchoredLinks(listingLinks(path, ATTEMPTS_LISTING, tried), "attempts"),
    },
    timeline: {
      rows: timeline.page.rows.map(({ at, ...event }) => ({ ...event, at: at.epochMilliseconds })),
      links: anchoredLinks(listingLinks(path, TIMELINE_LISTING, timeline), "timeline"),
    },
    refunds: refunds.map(({ id, amount, method, status, reason, by, createdAt }) => ({
      id,
      amount,
      method,
      status,
      reason,
      by,
      createdAt: createdAt.epochMilliseconds,
    })),
    reviews: reviews.map(({ id, kind, status, amount, currency }) => ({
      id,
      kind,
      status,
      amount,
      currency,
    })),
  };
}

function attemptExport(m: Messages, zone: Zone): ExportColumn<AttemptLine>[] {
  const words = m.sales.order;
  return [
    { label: words.attempt, cell: ({ gatewayId }) => gatewayId },
    { label: words.startedAt, cell: ({ created }) => localTime(created, zone) },
    { label: m.sales.orders.status, cell: ({ status }) => words.attemptStatus[status] },
    {
      label: words.method,
      cell: ({ method, paymentDetail }) => method && methodName(m, method, paymentDetail),
    },
    { label: words.amount, cell: ({ amount }) => amount },
    { label: words.paid, cell: ({ paid }) => paid },
    { label: words.back, cell: ({ back }) => back },
    { label: words.currency, cell: ({ currency }) => currency },
  ];
}

function timelineExport(m: Messages, zone: Zone): ExportColumn<OrderEvent>[] {
  const words = m.sales.order;
  return [
    { label: m.office.audit.at, cell: ({ at }) => localTime(at, zone) },
    { label: words.what, cell: (event) => eventWords(m, event) },
    { label: words.attempt, cell: ({ gatewayId }) => gatewayId },
    { label: words.outcome, cell: ({ outcome }) => outcome && outcomeWords(m, outcome) },
  ];
}

/** The list of an order's page that was asked for as a file; null: the page was. Throws as `exportListing` does. */
export async function orderFileExport(
  { order, tried, timeline }: OrderFile,
  m: Messages,
  zone: Zone,
): Promise<Response | null> {
  const words = m.sales.order;
  if (tried.query.format) {
    return exportListing({
      format: tried.query.format,
      name: `${words.attempts} ${order.number}`,
      columns: attemptExport(m, zone),
      batches: tried.all(),
      total: await tried.count(),
    });
  }
  if (timeline.query.format) {
    return exportListing({
      format: timeline.query.format,
      name: `${words.timeline} ${order.number}`,
      columns: timelineExport(m, zone),
      batches: timeline.all(),
      total: await timeline.count(),
    });
  }
  return null;
}
