import { page } from "fresh";
import { AdminCouponsView } from "../../../components/AdminCouponsView.tsx";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { LinkButton } from "../../../components/Button.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { couponExport, couponView } from "../../../lib/commerce/admin/view.ts";
import { COUPON_STATES, COUPONS_LISTING, listCoupons } from "../../../lib/commerce/service.ts";
import { listingLinks } from "../../../lib/platform/listing.ts";
import { exportListing } from "../../../lib/platform/listing_export.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { deps, m, zone } = state;
    const found = await listCoupons(deps, staffOf(state), url.searchParams);
    const { format } = found.query;
    if (format) {
      const columns = couponExport(m, zone);
      const total = await found.count();
      return exportListing({ format, name: "coupons", columns, batches: found.all(), total });
    }
    const done = url.searchParams.get("done");
    const words = m.sales.coupons;
    return page({
      coupons: found.page.rows.map(couponView),
      states: COUPON_STATES,
      notice: done === "saved" ? words.saved : done === "switched" ? words.switched : null,
      links: listingLinks("/admin/coupons", COUPONS_LISTING, found),
    });
  },
});

export default define.page<typeof handler>(({ data, state: { m, lang, zone, deps } }) => (
  <AdminFrame
    m={m}
    title={m.sales.coupons.title}
    lead={m.sales.coupons.lead}
    tab="coupons"
    notice={data.notice}
    actions={<LinkButton href="/admin/coupons/new">{m.sales.coupons.new}</LinkButton>}
  >
    <PageMeta title={m.sales.coupons.title} siteName={deps.config.appName} noindex />
    <AdminCouponsView m={m} lang={lang} zone={zone} {...data} />
  </AdminFrame>
));
