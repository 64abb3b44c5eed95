import { switchCoupon } from "../../../../lib/commerce/service.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, state, params: { id } }) {
    const { active } = await readForm(req);
    const { deps, log } = state;
    await switchCoupon({ ...deps, log }, staffOf(state), id, active === "1");
    return seeOther("/admin/coupons?done=switched");
  },
});
