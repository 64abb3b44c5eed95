import { startPayment } from "../../../lib/commerce/service.ts";
import { readForm, seeOther, wantsJson } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";
import { invoiceProblem } from "../../../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { deps, viewer, address, log } = ctx.state;
    const { number } = ctx.params;
    const page = `/invoices/${number}`;
    if (!viewer) return toLogin(ctx.req, page);
    const values = await readForm(ctx.req);
    try {
      const buyer = { id: viewer.id, address };
      const url = await startPayment({ ...deps, log }, buyer, number, values);
      // For the popup, which stays on the order's page.
      return wantsJson(ctx.req) ? Response.json({ url }) : seeOther(url ?? page);
    } catch (error) {
      return await invoiceProblem(ctx, error, number);
    }
  },
});
