import type { Context } from "../context.ts";
import { HttpError } from "../errors.ts";
import type { Middleware } from "../types.ts";

/** Options of `csrf()`: origins that may send requests, the app's own by default. */
export interface CsrfOptions<State> {
  origin?: string | string[] | ((origin: string, ctx: Context<State>) => boolean);
}

/** Refuses requests that change something and come from another site, with a 403. Requests without
 * `Sec-Fetch-Site` and `Origin` come from no page of a browser and pass. */
export function csrf<State>(options: CsrfOptions<State> = {}): Middleware<State> {
  const { origin: allowed } = options;
  function isAllowed(origin: string, ctx: Context<State>): boolean {
    if (typeof allowed === "function") return allowed(origin, ctx);
    return [allowed ?? ctx.url.origin].flat().includes(origin);
  }
  return (ctx) => {
    const { method, headers } = ctx.req;
    const site = headers.get("sec-fetch-site");
    const origin = headers.get("origin");
    const passes = /^(?:GET|HEAD|OPTIONS)$/.test(method) || site === "same-origin" ||
      site === "none" || (site === null && origin === null) ||
      (origin !== null && isAllowed(origin, ctx));
    if (passes) return ctx.next();
    throw new HttpError(403);
  };
}
