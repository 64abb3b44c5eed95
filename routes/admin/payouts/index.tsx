import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { PayablesView, PayoutTabs } from "../../../components/PayoutsView.tsx";
import { payableExport } from "../../../lib/commerce/payouts/view.ts";
import { listPayables, PAYABLES_LISTING, refundDaysOf } from "../../../lib/commerce/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { m, deps } = state;
    const found = await listPayables(deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = payableExport(m);
      return exportListing({
        format,
        name: "payable",
        columns,
        batches: found.all(),
        total: await found.count(),
      });
    }
    const links = listingLinks("/admin/payouts", PAYABLES_LISTING, found);
    const refundDays = await refundDaysOf(deps.db, deps.config);
    const done = url.searchParams.get("done") === "paid";
    return page({ done, refundDays, rows: found.page.rows, links });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, deps } }) => {
  const words = m.office.payouts;
  return (
    <AdminFrame
      m={m}
      title={words.title}
      lead={words.lead(data.refundDays)}
      tab="payouts"
      notice={data.done ? words.done : null}
    >
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <PayoutTabs m={m} current="due" />
      <PayablesView m={m} lang={lang} rows={data.rows} links={data.links} />
    </AdminFrame>
  );
});
