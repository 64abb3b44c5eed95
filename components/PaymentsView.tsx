import type { ListingLinks } from "../lib/platform/listing.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { OrderBadge, type OrderState } from "./InvoiceView.tsx";
import { isNarrowed, Listing, ListingChoice, ListingRange, ListingSearch } from "./Listing.tsx";
import { Time } from "./Time.tsx";
import type { Lang, Messages, Zone } from "./types.ts";

export interface PaymentData {
  number: string;
  status: OrderState;
  /** Whole rupiah, as below. */
  total: number;
  refunded: number;
  titles: readonly string[];
  /** Epoch milliseconds. */
  createdAt: number;
}

export interface PaymentsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  payments: readonly PaymentData[];
  statuses: readonly OrderState[];
  links: ListingLinks;
}

function Filters({ m, links, statuses }: PaymentsViewProps) {
  const words = m.commerce.payments;
  const states = statuses.map((value) => ({ value, label: m.commerce.order.status[value] }));
  return (
    <>
      <ListingSearch m={m} links={links} label={words.search} />
      <ListingChoice m={m} links={links} name="status" label={words.status} options={states} />
      <ListingRange m={m} links={links} />
    </>
  );
}

/** Everything somebody has ordered. */
export function PaymentsView(props: PaymentsViewProps) {
  const { m, lang, zone, payments, links } = props;
  const words = m.commerce.payments;
  const empty = { title: words.emptyTitle, text: words.emptyText };
  if (payments.length === 0 && !isNarrowed(links)) {
    return (
      <div class="container page">
        <EmptyState heading={1} {...empty}>
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
      <Listing
        m={m}
        links={links}
        caption={words.title}
        empty={empty}
        folded={m.layout.listing.folded}
        filters={<Filters {...props} />}
        rows={payments}
        rowKey={(row) => row.number}
        columns={[
          {
            key: "order",
            label: words.order,
            sorts: "title",
            cell: ({ number, titles }) => (
              <>
                <a href={`/invoices/${number}`}>{titles[0]}</a>
                {titles.length > 1 && ` ${words.more(titles.length - 1)}`}
                <span class="small muted cell-note">{number}</span>
              </>
            ),
          },
          {
            key: "date",
            label: words.date,
            sorts: "created",
            cell: ({ createdAt }) => <Time at={createdAt} lang={lang} zone={zone} />,
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
    </div>
  );
}
