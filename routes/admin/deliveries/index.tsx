import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { DeliveriesView } from "../../../components/DeliveriesView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { DELIVERIES_LISTING, listDeliveries } from "../../../lib/notifications/service.ts";
import { deliveryExport, shownDelivery } from "../../../lib/notifications/view.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { deps, m, zone } = state;
    const found = await listDeliveries(deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = deliveryExport(m, zone);
      const total = await found.count();
      const batches = found.all();
      return exportListing({ format, name: "deliveries", columns, batches, total });
    }
    const here = new URL(url);
    here.searchParams.delete("done");
    return page({
      deliveries: found.page.rows.map(shownDelivery),
      links: listingLinks("/admin/deliveries", DELIVERIES_LISTING, found),
      back: here.pathname + here.search,
      isAgain: url.searchParams.get("done") === "again",
    });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => {
  const { isAgain, ...shown } = data;
  const words = m.system.deliveries;
  return (
    <AdminFrame
      m={m}
      tab="deliveries"
      title={words.title}
      lead={words.lead}
      notice={isAgain ? words.done : null}
    >
      <PageMeta title={words.title} siteName={deps.config.appName} noindex />
      <DeliveriesView m={m} lang={lang} zone={zone} {...shown} />
    </AdminFrame>
  );
});
