import { page } from "fresh";
import { InstructorFrame } from "../../../components/InstructorFrame.tsx";
import {
  Listing,
  ListingChoice,
  ListingRange,
  ListingSearch,
} from "../../../components/Listing.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { Time } from "../../../components/Time.tsx";
import { movementColumns } from "../../../lib/commerce/income/view.ts";
import { listMovements, MOVEMENT_KINDS, MOVEMENTS_LISTING } from "../../../lib/commerce/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { formatRupiah } from "../../../lib/platform/money.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const { deps, m, lang, zone } = state;
    const listed = await listMovements(deps, staffOf(state), url.searchParams);
    const { format } = listed.query;
    if (format) {
      const columns = movementColumns(m, { lang, zone });
      return exportListing({
        format,
        name: m.teaching.income.ledger,
        columns,
        batches: listed.all(),
        total: await listed.count(),
      });
    }
    const links = listingLinks(url.pathname, MOVEMENTS_LISTING, listed);
    return page({ links, rows: listed.page.rows });
  },
});

export default define.page<typeof handler>(({ data: { links, rows }, state }) => {
  const { m, lang, zone, deps: { config } } = state;
  const words = m.teaching.income;
  const kinds: Record<string, string> = words.kinds;
  return (
    <InstructorFrame m={m} title={words.ledger} tab="income" lead={words.lead}>
      <PageMeta title={words.ledger} siteName={config.appName} noindex />
      <Listing
        m={m}
        links={links}
        caption={words.ledger}
        filters={
          <>
            <ListingSearch m={m} links={links} label={words.searchEntries} />
            <ListingChoice
              m={m}
              links={links}
              name="kind"
              label={words.kind}
              options={MOVEMENT_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            />
            <ListingRange m={m} links={links} />
          </>
        }
        empty={{ title: words.entriesEmpty, text: words.entriesEmptyText }}
        rows={rows}
        rowKey={(row) => String(row.id)}
        columns={[
          {
            key: "at",
            label: words.when,
            sorts: "at",
            cell: ({ at }) => <Time at={at.epochMilliseconds} lang={lang} zone={zone} withTime />,
          },
          {
            key: "kind",
            label: words.kind,
            sorts: "kind",
            cell: ({ kind }) => kinds[kind] ?? kind,
          },
          { key: "course", label: words.course, sorts: "course", cell: ({ course }) => course },
          { key: "order", label: words.order, cell: ({ number }) => number },
          {
            key: "amount",
            label: words.amount,
            sorts: "amount",
            numeric: true,
            cell: ({ amount }) => formatRupiah(amount, lang),
          },
        ]}
      />
    </InstructorFrame>
  );
});
