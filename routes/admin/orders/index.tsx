import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { AdminOrdersView } from "../../../components/AdminOrdersView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { orderExport, orderRow } from "../../../lib/commerce/admin/view.ts";
import { listOrders, ORDER_STATUSES, ORDERS_LISTING } from "../../../lib/commerce/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { m, zone } = state;
    const found = await listOrders(state.deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = orderExport(m, zone);
      return exportListing({
        format,
        name: "orders",
        columns,
        batches: found.all(),
        total: await found.count(),
      });
    }
    const links = listingLinks("/admin/orders", ORDERS_LISTING, found);
    return page({ orders: found.page.rows.map(orderRow), statuses: ORDER_STATUSES, links });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame m={m} title={m.sales.orders.title} lead={m.sales.orders.lead} tab="orders">
    <PageMeta title={m.sales.orders.title} siteName={deps.config.appName} noindex />
    <AdminOrdersView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
