import { refundOrder } from "../../../../lib/commerce/service.ts";
import { failedForm } from "../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { orderFilePage } from "../../../../lib/web/admin_pages.tsx";
import { formFailure } from "../../../../lib/web/constraint_errors.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { deps, log } = ctx.state;
    const { number } = ctx.params;
    const values = await readForm(ctx.req);
    try {
      const outcome = await refundOrder({ ...deps, log }, staffOf(ctx.state), number, values);
      const done = outcome === "done" ? "refunded" : "requested";
      return seeOther(`/admin/orders/${number}?done=${done}`);
    } catch (error) {
      return await orderFilePage(ctx, failedForm(ctx.req, formFailure(error), values));
    }
  },
});
