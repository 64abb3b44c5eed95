import { addToCart } from "../../../lib/commerce/service.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { cartProblem } from "../../../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { deps, cartOwner } = ctx.state;
    const values = await readForm(ctx.req);
    try {
      const { cookie } = await addToCart(deps, cartOwner, values);
      return seeOther("/cart", cookie ? { "set-cookie": cookie } : {});
    } catch (error) {
      return await cartProblem(ctx, error, {});
    }
  },
});
