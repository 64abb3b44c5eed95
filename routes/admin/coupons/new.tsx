import { page } from "fresh";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import { CouponForm } from "../../../components/CouponForm.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { couponCourses, createCoupon } from "../../../lib/commerce/service.ts";
import { EMPTY_FORM, formFailed } from "../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { ZONES } from "../../../lib/platform/time.ts";
import { define } from "../../../lib/state.ts";
import { formFailure } from "../../../lib/web/constraint_errors.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state }) {
    return page({ courses: await couponCourses(state.deps, staffOf(state)), form: EMPTY_FORM });
  },

  async POST({ req, state }) {
    const { deps, log } = state;
    const admin = staffOf(state);
    const values = await readForm(req);
    try {
      await createCoupon({ ...deps, log }, admin, values);
      return seeOther("/admin/coupons?done=saved");
    } catch (error) {
      const courses = await couponCourses(deps, admin);
      return formFailed(req, formFailure(error), values, { courses });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, zone, deps } }) => (
  <AdminFrame m={m} title={m.sales.coupons.new} tab="coupons">
    <PageMeta title={m.sales.coupons.new} siteName={deps.config.appName} noindex />
    <CouponForm
      m={m}
      action="/admin/coupons/new"
      values={{ kind: "percent" }}
      zoneName={ZONES[zone]}
      {...data}
    />
  </AdminFrame>
));
