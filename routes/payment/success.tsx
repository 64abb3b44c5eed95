import { openOrderOfAttempt } from "../../lib/commerce/service.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";
import { invoicePage } from "../../lib/web/shop_pages.tsx";

/** Where buyers land after the gateway's page. It shows where the order stands, whatever the address claims. */
export const handler = define.handlers({
  async GET(ctx) {
    const { deps, viewer } = ctx.state;
    const attempt = ctx.url.searchParams.get("order_id") ?? "";
    if (!viewer) {
      return toLogin(ctx.req, `/payment/success?order_id=${encodeURIComponent(attempt)}`);
    }
    return await invoicePage(ctx, await openOrderOfAttempt(deps, viewer, attempt));
  },
});
