import { page } from "fresh";
import { AdminCouponsView } from "../../../components/AdminCouponsView.tsx";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { LinkButton } from "../../../components/Button.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { couponView } from "../../../lib/commerce/admin/view.ts";
import { listCoupons } from "../../../lib/commerce/service.ts";
import { define } from "../../../lib/state.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, state }) {
    const { deps, m } = state;
    const after = url.searchParams.get("after");
    const done = url.searchParams.get("done");
    const { coupons, next } = await listCoupons(deps, staffOf(state), after);
    const now = deps.clock.now();
    const words = m.sales.coupons;
    return page({
      coupons: coupons.map((coupon) => couponView(coupon, now)),
      notice: done === "saved" ? words.saved : done === "switched" ? words.switched : null,
      nextHref: next && `/admin/coupons?after=${next}`,
      firstHref: after && "/admin/coupons",
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
