import { cancelOrder } from "../../../lib/commerce/service.ts";
import { seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";
import { invoiceProblem } from "../../../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { deps, viewer, address, log } = ctx.state;
    const { number } = ctx.params;
    if (!viewer) return toLogin(ctx.req, `/invoices/${number}`);
    try {
      await cancelOrder({ ...deps, log }, { id: viewer.id, address }, number);
      return seeOther(`/invoices/${number}`);
    } catch (error) {
      return await invoiceProblem(ctx, error, number);
    }
  },
});
