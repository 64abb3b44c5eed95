import type { AdminOrderRow } from "../../../components/AdminOrdersView.tsx";
import type { AdminReviewData } from "../../../components/AdminReviewsView.tsx";
import type { CouponData } from "../../../components/AdminCouponsView.tsx";
import type { Messages } from "../../platform/i18n/mod.ts";
import type { ExportColumn } from "../../platform/listing_export.ts";
import { formatLocal, localTime } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import { canRefundByGateway, reviewActions } from "../rules.ts";
import type { CouponListRow, CouponRow } from "./coupon_queries.ts";
import type { OrderListRow } from "./order_queries.ts";
import type { ReviewRow } from "./review_queries.ts";

const millis = (at: Temporal.Instant | null): number | null => at?.epochMilliseconds ?? null;

/** An order as the admins' list shows it. */
export function orderRow(row: OrderListRow): AdminOrderRow {
  const { number, status, total, refunded, buyer, buyerEmail, titles } = row;
  const createdAt = row.created.epochMilliseconds;
  return { number, status, total, refunded, buyerName: buyer, buyerEmail, titles, createdAt };
}

/** The columns of the list of orders as a file. */
export function orderExport(m: Messages, zone: Zone): ExportColumn<OrderListRow>[] {
  const words = m.sales.orders;
  return [
    { label: words.order, cell: ({ number }) => number },
    { label: words.buyer, cell: ({ buyer }) => buyer },
    { label: m.office.users.email, cell: ({ buyerEmail }) => buyerEmail },
    { label: m.office.courses.course, cell: ({ titles }) => titles.join("; ") },
    { label: words.date, cell: ({ created }) => localTime(created, zone) },
    { label: words.status, cell: ({ status }) => m.commerce.order.status[status] },
    { label: words.total, cell: ({ total }) => total },
    { label: m.office.overview.refunds, cell: ({ refunded }) => refunded },
  ];
}

/** The columns of money in review as a file. */
export function reviewExport(m: Messages, zone: Zone): ExportColumn<ReviewRow>[] {
  const words = m.sales.reviews;
  return [
    { label: words.subject, cell: ({ kind }) => words.kind[kind] },
    { label: m.sales.orders.status, cell: ({ status }) => words.status[status] },
    { label: words.amount, cell: ({ amount }) => amount },
    { label: words.currency, cell: ({ currency }) => currency },
    { label: m.sales.orders.order, cell: ({ number }) => number },
    { label: m.sales.orders.total, cell: ({ orderTotal }) => orderTotal },
    { label: m.sales.orders.buyer, cell: ({ buyer }) => buyer },
    { label: m.sales.order.method, cell: ({ paymentType }) => paymentType ?? "" },
    { label: m.sales.orders.date, cell: ({ created }) => localTime(created, zone) },
    { label: words.settledAt, cell: ({ settledAt }) => localTime(settledAt, zone) },
    { label: words.settler, cell: ({ settledBy }) => settledBy ?? "" },
    { label: words.reason, cell: ({ note }) => note },
  ];
}

/** A review as the queue shows it. */
export function reviewView(row: ReviewRow): AdminReviewData {
  const { paymentType, currency: paidCurrency } = row;
  const facts = { status: "paid", paidAmount: 0, refundedAmount: 0 } as const;
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    amount: row.amount,
    currency: row.currency,
    note: row.note,
    createdAt: row.created.epochMilliseconds,
    settledAt: millis(row.settledAt),
    settledBy: row.settledBy,
    number: row.number,
    orderTotal: row.orderTotal,
    buyerName: row.buyer,
    paymentType: row.paymentType,
    paymentDetail: row.paymentDetail,
    actions: row.status === "open" ? reviewActions(row.kind) : [],
    byGateway: canRefundByGateway({ ...facts, paymentType, paidCurrency }),
  };
}

/** A coupon as the list shows it. */
export function couponView(row: CouponListRow): CouponData {
  const { id, code, kind, value, courseTitle, usedCount, maxUses, state, isActive } = row;
  return {
    id,
    code,
    kind,
    value,
    courseTitle,
    startsAt: millis(row.startsAt),
    endsAt: millis(row.endsAt),
    createdAt: row.created.epochMilliseconds,
    usedCount,
    maxUses,
    state,
    isActive,
  };
}

/** The columns of the list of coupons as a file. */
export function couponExport(m: Messages, zone: Zone): ExportColumn<CouponListRow>[] {
  const words = m.sales.coupons;
  return [
    { label: words.code, cell: ({ code }) => code },
    { label: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { label: words.value, cell: ({ value }) => value },
    { label: words.course, cell: ({ courseTitle }) => courseTitle ?? words.wholeShop },
    { label: words.starts, cell: ({ startsAt }) => localTime(startsAt, zone) },
    { label: words.ends, cell: ({ endsAt }) => localTime(endsAt, zone) },
    { label: words.used, cell: ({ usedCount }) => usedCount },
    { label: words.maxUses, cell: ({ maxUses }) => maxUses },
    { label: words.maxPerPerson, cell: ({ maxPerPerson }) => maxPerPerson },
    { label: words.state, cell: ({ state }) => words.states[state] },
    { label: words.created, cell: ({ created }) => localTime(created, zone) },
  ];
}

/** A coupon as its form shows it to somebody in `zone`. */
export function couponValues(row: CouponRow, zone: Zone): Record<string, string> {
  return {
    code: row.code,
    kind: row.kind,
    value: String(row.value),
    course: row.courseSlug ?? "",
    starts: formatLocal(row.startsAt, zone),
    ends: formatLocal(row.endsAt, zone),
    max_uses: row.maxUses === null ? "" : String(row.maxUses),
    max_per_person: row.maxPerPerson === null ? "" : String(row.maxPerPerson),
  };
}
