import { formatRupiah } from "../lib/platform/money.ts";
import { Button } from "./Button.tsx";
import { DataTable } from "./DataTable.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Field, Select } from "./Field.tsx";
import { OrderBadge, type OrderState } from "./InvoiceView.tsx";
import { Pagination } from "./Pagination.tsx";
import { Time } from "./Time.tsx";
import type { Lang, Messages, Zone } from "./types.ts";

export interface AdminOrderRow {
  number: string;
  status: OrderState;
  /** Whole rupiah, as below. */
  total: number;
  refunded: number;
  buyerName: string;
  buyerEmail: string;
  titles: readonly string[];
  /** Epoch milliseconds. */
  createdAt: number;
}

export interface AdminOrdersViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  orders: readonly AdminOrderRow[];
  statuses: readonly OrderState[];
  filter: { q: string; status: string };
  nextHref: string | null;
  firstHref: string | null;
}

function Filter({ m, statuses, filter }: Pick<AdminOrdersViewProps, "m" | "statuses" | "filter">) {
  const words = m.sales.orders;
  const states = statuses.map((value) => ({ value, label: m.commerce.order.status[value] }));
  return (
    <form
      class="filter-row"
      method="get"
      action="/admin/orders"
      role="search"
      aria-label={words.search}
    >
      <Field
        m={m}
        name="q"
        type="search"
        label={words.search}
        value={filter.q}
        required={false}
        maxlength={100}
      />
      <Select
        m={m}
        name="status"
        label={words.status}
        value={filter.status}
        required={false}
        options={[{ value: "", label: words.all }, ...states]}
      />
      <Button variant="secondary">{words.filter}</Button>
    </form>
  );
}

/** Everybody's orders, to be searched and opened. */
export function AdminOrdersView(props: AdminOrdersViewProps) {
  const { m, lang, zone, orders, nextHref, firstHref } = props;
  const words = m.sales.orders;
  return (
    <>
      <Filter {...props} />
      {orders.length === 0
        ? <EmptyState drawing="search" title={words.empty} text={words.emptyText} />
        : (
          <DataTable
            m={m}
            caption={words.title}
            captionHidden
            rows={orders}
            rowKey={(row) => row.number}
            columns={[
              {
                key: "order",
                label: words.order,
                cell: ({ number, titles }) => (
                  <>
                    <a href={`/admin/orders/${number}`}>{number}</a>
                    <span class="small muted cell-note">
                      {titles[0]}
                      {titles.length > 1 && ` ${m.commerce.payments.more(titles.length - 1)}`}
                    </span>
                  </>
                ),
              },
              {
                key: "buyer",
                label: words.buyer,
                cell: ({ buyerName, buyerEmail }) => (
                  <div>
                    {buyerName}
                    <span class="small muted cell-note">{buyerEmail}</span>
                  </div>
                ),
              },
              {
                key: "date",
                label: words.date,
                cell: ({ createdAt }) => <Time at={createdAt} lang={lang} zone={zone} withTime />,
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
                cell: ({ total, refunded }) => (
                  <div>
                    {formatRupiah(total, lang)}
                    {refunded > 0 && (
                      <span class="small muted cell-note">
                        {words.refunded(formatRupiah(refunded, lang))}
                      </span>
                    )}
                  </div>
                ),
              },
            ]}
          />
        )}
      <Pagination m={m} nextHref={nextHref} firstHref={firstHref} />
    </>
  );
}
