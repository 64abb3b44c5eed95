import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { PayoutsView, PayoutTabs } from "../../../components/PayoutsView.tsx";
import { payoutExport, payoutLine } from "../../../lib/commerce/payouts/view.ts";
import { listPayouts, PAYOUTS_LISTING, refundDaysOf } from "../../../lib/commerce/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { m, zone, deps } = state;
    const found = await listPayouts(deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = payoutExport(m, zone);
      return exportListing({
        format,
        name: "payouts",
        columns,
        batches: found.all(),
        total: await found.count(),
      });
    }
    const links = listingLinks("/admin/payouts/paid", PAYOUTS_LISTING, found);
    const refundDays = await refundDaysOf(deps.db, deps.config);
    const done = url.searchParams.get("done") === "paid";
    return page({ done, refundDays, rows: found.page.rows.map(payoutLine), links });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
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
      <PayoutTabs m={m} current="paid" />
      <PayoutsView m={m} lang={lang} zone={zone} rows={data.rows} links={data.links} />
    </AdminFrame>
  );
});
