import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { OrderBadge, type OrderState } from "./InvoiceView.tsx";
import { Listing, ListingChoice, ListingRange, ListingSearch } from "./Listing.tsx";
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
  links: ListingLinks;
}

/** Everybody's orders, to be searched and opened. */
export function AdminOrdersView(props: AdminOrdersViewProps) {
  const { m, lang, zone, orders, statuses, links } = props;
  const words = m.sales.orders;
  const states = statuses.map((value) => ({ value, label: m.commerce.order.status[value] }));
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      rows={orders}
      rowKey={(row) => row.number}
      empty={{ title: words.empty, text: words.emptyText }}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.search} />
          <ListingChoice m={m} links={links} name="status" label={words.status} options={states} />
          <ListingRange m={m} links={links} />
        </>
      }
      columns={[
        {
          key: "order",
          label: words.order,
          sorts: "number",
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
          sorts: "buyer",
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
          sorts: "created",
          cell: ({ createdAt }) => <Time at={createdAt} lang={lang} zone={zone} withTime />,
        },
        {
          key: "status",
          label: words.status,
          sorts: "status",
          cell: ({ status }) => <OrderBadge m={m} status={status} />,
        },
        {
          key: "total",
          label: words.total,
          sorts: "total",
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
  );
}
