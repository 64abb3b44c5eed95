import { adoptCart, CART_COOKIE, cartCookie, countCart, ownerOf } from "../commerce/service.ts";
import { isSecure } from "../accounts/service.ts";
import { readCookie } from "../platform/cookies.ts";
import { define } from "../state.ts";

/** Addresses that show no page, so that nobody looks at the count there. */
const NO_PAGES = /^\/(?:media|events|healthz|payment\/notification|api|dev)(?:\/|$)/;

/**
 * Finds out whose cart a request is about. What a visitor had collected moves into their own cart with the first
 * request after signing in, whichever way they did. The count for the header is asked for at once, beside the queries
 * of the page; a visitor without a cart costs none.
 */
export const cart = define.middleware(async (ctx) => {
  const { state, req, url } = ctx;
  const { deps, viewer, log } = state;
  const cookies = req.headers.get("cookie");
  const visitor = await ownerOf(null, cookies);
  // An admin who looks through somebody's eyes gives them nothing.
  const isOwner = viewer !== null && !viewer.actingAdmin;
  if (isOwner && visitor && "tokenHash" in visitor) {
    await adoptCart(deps, viewer.id, visitor.tokenHash);
  }
  state.cartOwner = viewer ? { userId: viewer.id } : visitor;
  let count: Promise<number> | undefined;
  state.cartCount = () =>
    count ??= countCart(deps, state.cartOwner).catch((error) => {
      log.error("cart_count_failed", { error });
      return 0;
    });
  if (req.method === "GET" && !NO_PAGES.test(url.pathname)) void state.cartCount();
  const response = await ctx.next();
  if (isOwner && readCookie(cookies, CART_COOKIE) !== null) {
    response.headers.append("set-cookie", cartCookie("", { secure: isSecure(deps) }));
  }
  return response;
});
