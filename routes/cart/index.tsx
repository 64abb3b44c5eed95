import { countCart } from "../../lib/commerce/service.ts";
import { wantsJson } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { cartPage } from "../../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const { deps, cartOwner } = ctx.state;
    if (wantsJson(ctx.req)) return Response.json({ count: await countCart(deps, cartOwner) });
    return await cartPage(ctx);
  },
});
