import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";
import type { Messages } from "./types.ts";

/** The way to the cart, with how much is in it. */
export function CartLink({ m, count }: { m: Messages; count: number }) {
  return (
    <a
      class="icon-button cart-link"
      id="cart-link"
      href="/cart"
      aria-label={m.commerce.cart.link(count)}
    >
      <Icon of={icons.shoppingCart} />
      {count > 0 && <span class="cart-count" aria-hidden="true">{count}</span>}
    </a>
  );
}
