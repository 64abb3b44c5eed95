import type { FormState } from "../lib/platform/forms.ts";
import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { Badge } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import * as icons from "./icons.ts";
import { type InvoiceLine, methodName, OrderBadge, type OrderState } from "./InvoiceView.tsx";
import { ListingFrame, ListingSearch } from "./Listing.tsx";
import { Notice } from "./Notice.tsx";
import { RefundForm } from "./RefundForm.tsx";
import { Summary, type SummaryData } from "./Summary.tsx";
import { TableListing } from "./TableListing.tsx";
import { Time } from "./Time.tsx";
import type { Lang, Messages, Zone } from "./types.ts";

type Words = Messages["sales"];

export interface AttemptData {
  id: number;
  gatewayId: string;
  status: keyof Words["order"]["attemptStatus"];
  amount: number;
  paid: number;
  currency: string;
  back: number;
  /** Empty as long as none was chosen. */
  method: string;
  paymentDetail: string | null;
}

export interface EventData {
  kind: "placed" | "notification" | "status";
  /** What the gateway said. */
  status: string | null;
  outcome: string | null;
}

/** An order as admins see it. Amounts are whole rupiah, moments epoch milliseconds. */
export interface AdminOrderData {
  number: string;
  status: OrderState;
  buyerName: string;
  buyerEmail: string;
  invoiceNumber: string | null;
  createdAt: number;
  paidAt: number | null;
  expiresAt: number;
  lines: readonly InvoiceLine[];
  summary: SummaryData;
  refunded: number;
  /** What can be given back of each attempt to pay. */
  attempts: readonly {
    id: number;
    gatewayId: string;
    refundable: number;
    byGateway: boolean;
  }[];
  /** The attempts as their list shows them. */
  tried: { rows: readonly AttemptData[]; links: ListingLinks };
  timeline: { rows: readonly (EventData & { id: number; at: number })[]; links: ListingLinks };
  refunds: readonly {
    id: number;
    amount: number;
    method: keyof Words["order"]["refundMethod"];
    status: keyof Words["order"]["refundStatus"];
    reason: string;
    by: string | null;
    createdAt: number;
  }[];
  reviews: readonly {
    id: number;
    kind: keyof Words["reviews"]["kind"];
    status: keyof Words["reviews"]["status"];
    amount: number;
    currency: string;
  }[];
}

export interface AdminOrderViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  order: AdminOrderData;
  form: FormState;
  /** Makes the refund of a form one, however often it is sent. */
  formKey: string;
}

/** An amount in rupiah or, rarely, in another currency. */
export function money(amount: number, currency: string, lang: Lang): string {
  return currency === "IDR" ? formatRupiah(amount, lang) : `${currency} ${amount}`;
}

function Facts({ m, lang, zone, order }: AdminOrderViewProps) {
  const words = m.sales.order;
  return (
    <dl class="facts">
      <div>
        <dt class="muted small">{words.buyer}</dt>
        <dd>
          {order.buyerName}
          <br />
          {order.buyerEmail}
        </dd>
      </div>
      <div>
        <dt class="muted small">{words.orderedAt}</dt>
        <dd>
          <Time at={order.createdAt} lang={lang} zone={zone} withTime />
        </dd>
      </div>
      <div>
        <dt class="muted small">{order.paidAt ? words.paidAt : words.expiresAt}</dt>
        <dd>
          <Time at={order.paidAt ?? order.expiresAt} lang={lang} zone={zone} withTime />
        </dd>
      </div>
      {order.invoiceNumber && (
        <div>
          <dt class="muted small">{words.invoice}</dt>
          <dd>{order.invoiceNumber}</dd>
        </div>
      )}
    </dl>
  );
}

function Lines({ m, lang, order }: AdminOrderViewProps) {
  return (
    <section class="stack">
      <h2>{m.sales.order.courses}</h2>
      <ul class="plain-list">
        {order.lines.map(({ slug, title, price, status }) => (
          <li class="plain-row" key={slug}>
            <span>
              <a href={`/courses/${slug}`}>{title}</a>
              {status === "in_review" && (
                <span class="small muted cell-note">{m.commerce.order.lineInReview}</span>
              )}
              {status === "revoked" && (
                <span class="small muted cell-note">{m.commerce.order.lineRevoked}</span>
              )}
            </span>
            <span class="numeric">{formatRupiah(price, lang)}</span>
          </li>
        ))}
      </ul>
      <Summary m={m} lang={lang} summary={order.summary} refunded={order.refunded} />
    </section>
  );
}

function Attempts({ m, lang, order }: AdminOrderViewProps) {
  const words = m.sales.order;
  if (order.attempts.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.attempts}</h2>
      <TableListing
        m={m}
        id="attempts"
        links={order.tried.links}
        caption={words.attempts}
        none={m.layout.table.empty}
        rows={order.tried.rows}
        rowKey={(row) => row.gatewayId}
        columns={[
          {
            key: "id",
            label: words.attempt,
            sorts: "gatewayId",
            cell: ({ gatewayId }) => gatewayId,
          },
          {
            key: "status",
            label: m.sales.orders.status,
            sorts: "status",
            cell: ({ status }) => <Badge>{words.attemptStatus[status]}</Badge>,
          },
          {
            key: "method",
            label: words.method,
            sorts: "method",
            cell: ({ method, paymentDetail }) =>
              method ? methodName(m, method, paymentDetail) : "–",
          },
          {
            key: "amount",
            label: words.amount,
            sorts: "amount",
            numeric: true,
            cell: ({ amount }) => formatRupiah(amount, lang),
          },
          {
            key: "paid",
            label: words.paid,
            sorts: "paid",
            numeric: true,
            cell: ({ paid, currency }) => money(paid, currency, lang),
          },
          {
            key: "back",
            label: words.back,
            sorts: "back",
            numeric: true,
            cell: ({ back, currency }) => money(back, currency, lang),
          },
        ]}
      />
    </section>
  );
}

function Refunds(props: AdminOrderViewProps) {
  const { m, lang, zone, order, form, formKey } = props;
  const words = m.sales.order;
  return (
    <section class="stack">
      <h2>{words.refunds}</h2>
      {order.refunds.length === 0 ? <p class="muted">{words.noRefunds}</p> : (
        <ul class="plain-list">
          {order.refunds.map((refund) => (
            <li class="plain-row" key={refund.id}>
              <span>
                {words.refundMethod[refund.method]} {refund.by && words.by(refund.by)} ·{" "}
                <Time at={refund.createdAt} lang={lang} zone={zone} withTime />
                {refund.reason && <span class="small muted cell-note">{refund.reason}</span>}
              </span>
              <span class="numeric">
                {formatRupiah(refund.amount, lang)}
                <span class="small muted cell-note">{words.refundStatus[refund.status]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {order.attempts.filter(({ refundable }) => refundable > 0).map((attempt) => (
        <RefundForm
          key={attempt.id}
          m={m}
          lang={lang}
          number={order.number}
          attempt={attempt}
          formKey={formKey}
          form={form}
        />
      ))}
    </section>
  );
}

/** What has happened to an order, in words. */
export function eventWords(m: Messages, { kind, status }: Omit<EventData, "outcome">): string {
  const words = m.sales.order;
  return kind === "placed" ? words.placed : words.event[kind](status ?? "?");
}

/** What came of a message, step by step. */
export function outcomeWords(m: Messages, outcome: string): string {
  const words: Readonly<Record<string, string>> = m.sales.order.outcomes;
  return outcome.split("+").map((step) => words[step] ?? step).join(", ");
}

function Timeline({ m, lang, zone, order }: AdminOrderViewProps) {
  const words = m.sales.order;
  const { rows, links } = order.timeline;
  return (
    <section class="stack" id="timeline">
      <h2>{words.timeline}</h2>
      <ListingFrame
        m={m}
        links={links}
        id="timeline"
        caption={words.timeline}
        fixed={["table"]}
        folded={m.layout.listing.folded}
        filters={<ListingSearch m={m} links={links} id="timeline" />}
        sorts={[{ name: "at", label: m.office.audit.at }, { name: "kind", label: words.what }]}
        isEmpty={rows.length === 0}
        empty={{ title: words.timeline, text: words.noEvents }}
      >
        <ol class="timeline">
          {rows.map(({ id, at, kind, status, outcome }) => (
            <li key={id}>
              <span class="small muted">
                <Time at={at} lang={lang} zone={zone} withTime />
              </span>
              <span>{eventWords(m, { kind, status })}</span>
              {outcome && <span class="small muted">{outcomeWords(m, outcome)}</span>}
            </li>
          ))}
        </ol>
        {rows.length === 1 && rows[0].kind === "placed" && <p class="muted">{words.noEvents}</p>}
      </ListingFrame>
    </section>
  );
}

function Reviews({ m, lang, order }: AdminOrderViewProps) {
  const words = m.sales.reviews;
  if (order.reviews.length === 0) return null;
  return (
    <section class="stack">
      <h2>{m.sales.order.reviews}</h2>
      <ul class="plain-list">
        {order.reviews.map(({ id, kind, status, amount, currency }) => (
          <li class="plain-row" key={id}>
            <span>
              {status === "open"
                ? <a href={`/admin/reviews#review-${id}`}>{words.kind[kind]}</a>
                : words.kind[kind]}
              <span class="small muted cell-note">{words.status[status]}</span>
            </span>
            <span class="numeric">{money(amount, currency, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An order with its payments, what the gateway said, and the ways to give money back. */
export function AdminOrderView(props: AdminOrderViewProps) {
  const { m, order, form } = props;
  const words = m.sales.order;
  // What was sent may be about a payment of which nothing is left by now, and so without a form.
  const isGone = !order.attempts.some(({ id, refundable }) =>
    String(id) === form.values.attempt && refundable > 0
  );
  return (
    <>
      {form.error && isGone && <Notice m={m} kind="error" text={m.errors[form.error]} />}
      <div class="row row-between">
        <OrderBadge m={m} status={order.status} />
        <div class="button-row">
          <LinkButton
            href={`/invoices/${order.number}.pdf`}
            variant="secondary"
            icon={icons.download}
          >
            {words.pdf}
          </LinkButton>
          {order.attempts.length > 0 && (
            <form method="post" action={`/admin/orders/${order.number}/check`}>
              <Button variant="secondary">{words.check}</Button>
            </form>
          )}
        </div>
      </div>
      <Facts {...props} />
      <Lines {...props} />
      <Reviews {...props} />
      <Attempts {...props} />
      <Refunds {...props} />
      <Timeline {...props} />
    </>
  );
}
