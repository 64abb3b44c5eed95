import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { DeliveriesView } from "../../../components/DeliveriesView.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { listDeliveries, readWish } from "../../../lib/notifications/service.ts";
import { shownDelivery } from "../../../lib/notifications/view.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url: { searchParams }, state }) {
    const wish = readWish(searchParams);
    const after = searchParams.get("after");
    const { deliveries, next } = await listDeliveries(state.deps, staffOf(state), wish, after);
    const isAgain = searchParams.get("done") === "again";
    return page({ deliveries: deliveries.map(shownDelivery), next, wish, after, isAgain });
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
