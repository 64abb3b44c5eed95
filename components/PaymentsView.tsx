import { formatRupiah } from "../lib/platform/money.ts";
import { LinkButton } from "./Button.tsx";
import { DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { OrderBadge, type OrderState } from "./InvoiceView.tsx";
import { Pagination } from "./Pagination.tsx";
import { Time } from "./Time.tsx";
import type { Lang, Messages, Zone } from "./types.ts";

export interface PaymentData {
  number: string;
  status: OrderState;
  /** Whole rupiah. */
  total: number;
  titles: readonly string[];
  /** Epoch milliseconds. */
  createdAt: number;
}

export interface PaymentsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  payments: readonly PaymentData[];
  nextHref: string | null;
  firstHref: string | null;
}

/** Everything somebody has ordered, the newest first. */
export function PaymentsView(props: PaymentsViewProps) {
  const { m, lang, zone, payments, nextHref, firstHref } = props;
  const words = m.commerce.payments;
  if (payments.length === 0 && firstHref === null) {
    return (
      <div class="container page">
        <EmptyState heading={1} title={words.emptyTitle} text={words.emptyText}>
          <LinkButton href="/courses">{m.commerce.cart.browse}</LinkButton>
        </EmptyState>
      </div>
    );
  }
  return (
    <div class="container page">
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
      </header>
      <DataTable
        m={m}
        caption={words.title}
        captionHidden
        rows={payments}
        rowKey={(row) => row.number}
        columns={[
          {
            key: "order",
            label: words.order,
            cell: ({ number, titles }) => (
              <>
                <a href={`/invoices/${number}`}>{titles[0]}</a>
                {titles.length > 1 && ` ${words.more(titles.length - 1)}`}
                <span class="small muted bill-note">{number}</span>
              </>
            ),
          },
          {
            key: "date",
            label: words.date,
            cell: ({ createdAt }) => <Time at={createdAt} lang={lang} zone={zone} />,
          },
          {
            key: "status",
            label: words.status,
            cell: ({ status }) => <OrderBadge m={m} status={status} />,
          },
          {
            key: "total",
            label: words.total,
            numeric: true,
            cell: ({ total }) => formatRupiah(total, lang),
          },
        ]}
      />
      <Pagination m={m} nextHref={nextHref} firstHref={firstHref} />
    </div>
  );
}
