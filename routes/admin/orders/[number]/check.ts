import { checkOrder } from "../../../../lib/commerce/service.ts";
import { seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { number } }) {
    await checkOrder(state.deps, staffOf(state), number);
    return seeOther(`/admin/orders/${number}?done=checked`);
  },
});
