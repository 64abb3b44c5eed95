import { applyCoupon } from "../../lib/commerce/service.ts";
import { readForm, seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { cartProblem } from "../../lib/web/shop_pages.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { deps, cartOwner, address } = ctx.state;
    const values = await readForm(ctx.req);
    try {
      await applyCoupon(deps, cartOwner, values, address);
      return seeOther("/cart");
    } catch (error) {
      return await cartProblem(ctx, error, values);
    }
  },
});
