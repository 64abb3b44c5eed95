import type { Config } from "../platform/config.ts";
import type { Deps } from "../deps.ts";
import { type ShopProfile, shopProfile } from "../shop/service.ts";
import { define } from "../state.ts";

/** Addresses that show no page of the shop's, so that nobody looks at what it says of itself. */
const NO_PAGES = /^\/(?:events|healthz|api)(?:\/|$)/;

/** A configuration in which the shop bears the name that its admins gave it. */
export function named(config: Config, { name }: Pick<ShopProfile, "name">): Config {
  const { appName, mailFrom } = config;
  if (name === null || name === appName) return config;
  // A sender that was given no name of its own bears the shop's.
  const sender = mailFrom.name === appName ? { ...mailFrom, name } : mailFrom;
  return { ...config, appName: name, mailFrom: sender };
}

/** Use cases outside a request, such as letters, under the name that the admins gave the shop. */
export async function namedDeps(deps: Deps): Promise<Deps> {
  const config = named(deps.config, await shopProfile(deps));
  return config === deps.config ? deps : { ...deps, config };
}

/**
 * Finds out what the shop says of itself: its name goes to wherever the configured one is used. A database that is away
 * must not keep the error page from being shown.
 */
export const shop = define.middleware(async (ctx) => {
  const { state } = ctx;
  if (!NO_PAGES.test(ctx.url.pathname)) {
    state.shop = await shopProfile(state.deps).catch((error) => {
      state.log.error("shop_profile_failed", { error });
      return null;
    });
    if (state.shop) {
      const config = named(state.deps.config, state.shop);
      if (config !== state.deps.config) state.deps = { ...state.deps, config };
    }
  }
  return ctx.next();
});
