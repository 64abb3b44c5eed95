import { openOrder } from "../../../lib/commerce/service.ts";
import { wantsJson } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";
import { invoicePage } from "../../../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const { deps, viewer, m } = ctx.state;
    const { number } = ctx.params;
    if (!viewer) return toLogin(ctx.req, `/invoices/${number}`);
    const order = await openOrder(deps, viewer, number);
    if (wantsJson(ctx.req)) {
      return Response.json({ number, status: order.status, expiresAt: order.expiresAt });
    }
    const isChecked = ctx.url.searchParams.has("checked") && order.status === "pending";
    const said = isChecked ? { kind: "info", text: m.commerce.order.checked } as const : null;
    return await invoicePage(ctx, order, said);
  },
});
