import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { AdminOrdersView } from "../../../components/AdminOrdersView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { orderRow } from "../../../lib/commerce/admin/view.ts";
import { listOrders, ORDER_STATUSES } from "../../../lib/commerce/service.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const [status, q, after] = ["status", "q", "after"].map((name) => url.searchParams.get(name));
    const { orders, next } = await listOrders(state.deps, staffOf(state), { status, q, after });
    const filter = { q: q ?? "", status: status ?? "" };
    const href = (after: string | null) =>
      `/admin/orders?${new URLSearchParams({ ...filter, ...(after ? { after } : {}) })}`;
    return page({
      orders: orders.map(orderRow),
      statuses: ORDER_STATUSES,
      filter,
      nextHref: next && href(next),
      firstHref: after && href(null),
    });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame m={m} title={m.sales.orders.title} lead={m.sales.orders.lead} tab="orders">
    <PageMeta title={m.sales.orders.title} siteName={deps.config.appName} noindex />
    <AdminOrdersView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
