import { formatRupiah } from "../lib/platform/money.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import * as icons from "./icons.ts";
import { Notice } from "./Notice.tsx";
import { Summary, type SummaryData } from "./Summary.tsx";
import { Time } from "./Time.tsx";
import type { Children, Lang, Messages, Zone } from "./types.ts";

export type OrderState =
  | "pending"
  | "challenged"
  | "paid"
  | "in_review"
  | "expired"
  | "cancelled"
  | "refunded"
  | "reversed"
  | "charged_back";

export interface InvoiceLine {
  slug: string;
  title: string;
  price: number;
  status: "open" | "fulfilled" | "in_review" | "revoked";
}

export interface InvoiceData {
  number: string;
  /** As it is printed; null until it is paid. */
  invoiceNumber: string | null;
  status: OrderState;
  /** Whether there is time left to pay. */
  canPay: boolean;
  canCancel: boolean;
  /** Whether a payment page is open. */
  hasPage: boolean;
  /** Whether there is a document to download. */
  hasPaper: boolean;
  buyerName: string;
  buyerEmail: string;
  lines: readonly InvoiceLine[];
  summary: SummaryData;
  refunded: number;
  /** The gateway's name of the method, or `free`; null before one is chosen. */
  paymentType: string | null;
  /** The bank, the shop or the card's masked number. */
  paymentDetail: string | null;
  /** Epoch milliseconds, as below. */
  createdAt: number;
  paidAt: number | null;
  expiresAt: number;
  now: number;
}

export interface InvoiceViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  order: InvoiceData;
  /** What the request before this one has done. */
  said?: { kind: "success" | "info" | "error"; text: string } | null;
  /** The countdown, and what watches for the payment. */
  watch?: Children;
}

const TONES: Record<OrderState, BadgeTone> = {
  pending: "warn",
  challenged: "warn",
  paid: "good",
  in_review: "warn",
  expired: "neutral",
  cancelled: "neutral",
  refunded: "neutral",
  reversed: "bad",
  charged_back: "bad",
};

/** Where an order stands, in a word. */
export function OrderBadge({ m, status }: { m: Messages; status: OrderState }) {
  return <Badge tone={TONES[status]}>{m.commerce.order.status[status]}</Badge>;
}

/** The gateway's name of a method as people know it. */
export function methodName(m: Messages, type: string, detail: string | null): string {
  const methods: Record<string, string> = m.commerce.methods;
  const name = methods[type] ?? m.commerce.methods.other;
  return detail && type !== "free" ? `${name} · ${detail.toUpperCase()}` : name;
}

function Facts({ m, lang, zone, order }: InvoiceViewProps) {
  const words = m.commerce.order;
  return (
    <dl class="facts">
      <div>
        <dt class="muted small">{words.number}</dt>
        <dd>{order.number}</dd>
      </div>
      {order.invoiceNumber && (
        <div>
          <dt class="muted small">{words.invoiceNumber}</dt>
          <dd>{order.invoiceNumber}</dd>
        </div>
      )}
      <div>
        <dt class="muted small">{words.orderedAt}</dt>
        <dd>
          <Time at={order.createdAt} lang={lang} zone={zone} withTime />
        </dd>
      </div>
      {order.paidAt !== null && (
        <div>
          <dt class="muted small">{words.paidAt}</dt>
          <dd>
            <Time at={order.paidAt} lang={lang} zone={zone} withTime />
          </dd>
        </div>
      )}
      {order.paymentType && (
        <div>
          <dt class="muted small">{words.method}</dt>
          <dd>{methodName(m, order.paymentType, order.paymentDetail)}</dd>
        </div>
      )}
      <div>
        <dt class="muted small">{words.buyer}</dt>
        <dd>
          {order.buyerName}
          <br />
          <span class="muted small">{order.buyerEmail}</span>
        </dd>
      </div>
    </dl>
  );
}

function Lines({ m, lang, order }: Pick<InvoiceViewProps, "m" | "lang" | "order">) {
  const words = m.commerce.order;
  return (
    <section aria-labelledby="courses" class="stack">
      <h2 id="courses">{words.courses}</h2>
      <ul class="bill-lines">
        {order.lines.map((line) => (
          <li key={line.slug}>
            <span>
              <a
                href={line.status === "fulfilled" ? `/learn/${line.slug}` : `/courses/${line.slug}`}
              >
                {line.title}
              </a>
              {line.status === "in_review" && (
                <span class="small muted bill-note">{words.lineInReview}</span>
              )}
              {line.status === "revoked" && (
                <span class="small muted bill-note">{words.lineRevoked}</span>
              )}
            </span>
            <span class="bill-price">{formatRupiah(line.price, lang)}</span>
          </li>
        ))}
      </ul>
      <Summary m={m} lang={lang} summary={order.summary} refunded={order.refunded} />
    </section>
  );
}

function Paying({ m, lang, zone, order, watch }: InvoiceViewProps) {
  const words = m.commerce.order;
  const at = `/invoices/${order.number}`;
  return (
    <section class="pay-box" aria-label={words.payBefore}>
      <p class="pay-deadline">
        {words.payBefore} <Time at={order.expiresAt} lang={lang} zone={zone} withTime />
      </p>
      {watch}
      {order.canPay && (
        <form method="post" action={`${at}/pay`} data-pay>
          <Button large wide>{order.hasPage ? words.continuePaying : words.pay}</Button>
        </form>
      )}
      <div class="pay-more">
        {order.canPay && order.hasPage && (
          <form method="post" action={`${at}/pay`} data-pay>
            <input type="hidden" name="fresh" value="1" />
            <Button variant="quiet" icon={icons.wallet}>{words.otherMethod}</Button>
          </form>
        )}
        <form method="post" action={`${at}/check`}>
          <Button variant="quiet" icon={icons.refreshCw}>{words.check}</Button>
        </form>
        {order.canCancel && (
          <Button variant="quiet" type="button" icon={icons.x} popovertarget="cancel">
            {words.cancel}
          </Button>
        )}
      </div>
      {order.canCancel && (
        <Dialog
          m={m}
          id="cancel"
          title={words.cancelTitle}
          actions={
            <>
              <Button
                variant="secondary"
                type="button"
                popovertarget="cancel"
                popovertargetaction="hide"
              >
                {words.cancelKeep}
              </Button>
              <form method="post" action={`${at}/cancel`}>
                <Button variant="danger">{words.cancel}</Button>
              </form>
            </>
          }
        >
          <p>{words.cancelText}</p>
        </Dialog>
      )}
    </section>
  );
}

function Paper({ m, order }: Pick<InvoiceViewProps, "m" | "order">) {
  const words = m.commerce.order;
  const isPaid = order.invoiceNumber !== null;
  return (
    <div class="button-row">
      {order.hasPaper && (
        <LinkButton
          href={`/invoices/${order.number}.pdf`}
          variant="secondary"
          icon={icons.download}
        >
          {isPaid ? words.download : words.downloadProforma}
        </LinkButton>
      )}
      {order.status === "paid" && order.summary.total > 0 && (
        <LinkButton
          href={`/invoices/${order.number}/kuitansi.pdf`}
          variant="secondary"
          icon={icons.download}
        >
          {words.receipt}
        </LinkButton>
      )}
      <LinkButton href="/payments" variant="quiet" icon={icons.receipt}>{words.history}</LinkButton>
    </div>
  );
}

/** An order: where it stands, what it is for, how to pay it. */
export function InvoiceView(props: InvoiceViewProps) {
  const { m, order, said } = props;
  const words = m.commerce.order;
  const { status } = order;
  const isWaiting = status === "pending" || status === "challenged";
  const first = order.lines.find((line) => line.status === "fulfilled");
  const text = status === "pending" && !order.canPay ? words.text.ranOut : words.text[status];
  return (
    <div class="narrow page" id="invoice" data-status={status}>
      <header class="page-head invoice-head">
        <h1>{order.invoiceNumber ? words.invoice(order.invoiceNumber) : words.title}</h1>
        <OrderBadge m={m} status={status} />
      </header>
      <div class="stack stack-l">
        {said && <Notice m={m} kind={said.kind} text={said.text} />}
        <p>{text}</p>
        {isWaiting && <Paying {...props} />}
        {status === "paid" && first && (
          <div class="button-row">
            <LinkButton href={`/learn/${first.slug}`} large>{words.startLearning}</LinkButton>
          </div>
        )}
        {(status === "expired" || status === "cancelled") && (
          <div class="button-row">
            <LinkButton href="/courses" large>{words.buyAgain}</LinkButton>
          </div>
        )}
        <Lines {...props} />
        <Facts {...props} />
        <Paper m={m} order={order} />
      </div>
    </div>
  );
}
