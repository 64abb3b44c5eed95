import { page } from "fresh";
import { AdminFrame } from "../../../../components/AdminFrame.tsx";
import { CouponForm } from "../../../../components/CouponForm.tsx";
import { PageMeta } from "../../../../components/PageMeta.tsx";
import { couponValues } from "../../../../lib/commerce/admin/view.ts";
import { couponCourses, editCoupon, openCoupon } from "../../../../lib/commerce/service.ts";
import { EMPTY_FORM, formFailed } from "../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { ZONES } from "../../../../lib/platform/time.ts";
import { define, type State } from "../../../../lib/state.ts";
import { formFailure } from "../../../../lib/web/constraint_errors.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

async function load(state: State, id: string) {
  const admin = staffOf(state);
  const coupon = await openCoupon(state.deps, admin, id);
  return { coupon, courses: await couponCourses(state.deps, admin) };
}

export const handler = define.handlers({
  async GET({ state, params }) {
    return page({ ...await load(state, params.id), form: EMPTY_FORM });
  },

  async POST({ req, state, params: { id } }) {
    const { deps, log } = state;
    const values = await readForm(req);
    try {
      await editCoupon({ ...deps, log }, staffOf(state), id, values);
      return seeOther("/admin/coupons?done=saved");
    } catch (error) {
      return formFailed(req, formFailure(error), values, await load(state, id));
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, zone, deps } }) => {
  const title = m.sales.coupons.edit(data.coupon.code);
  return (
    <AdminFrame m={m} title={title} tab="coupons">
      <PageMeta title={title} siteName={deps.config.appName} noindex />
      <CouponForm
        m={m}
        action={`/admin/coupons/${data.coupon.id}`}
        values={couponValues(data.coupon, zone)}
        zoneName={ZONES[zone]}
        courses={data.courses}
        form={data.form}
      />
    </AdminFrame>
  );
});
