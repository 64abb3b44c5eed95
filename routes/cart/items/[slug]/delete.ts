import { removeFromCart } from "../../../../lib/commerce/service.ts";
import { seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";

export const handler = define.handlers({
  async POST({ state: { deps, cartOwner }, params: { slug } }) {
    await removeFromCart(deps, cartOwner, slug);
    return seeOther("/cart");
  },
});
