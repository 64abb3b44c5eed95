import type { Context } from "../context.ts";
import type { Middleware } from "../types.ts";

/** Options of `cors()`. */
export interface CORSOptions<State> {
  /** Origins that may use the app, or a function that names the one. `*` by default. */
  origin?: string | string[] | ((origin: string, ctx: Context<State>) => string | null | undefined);
  /** Methods that may be used, and request headers that may be sent, by default those asked for. */
  allowMethods?: string[] | ((origin: string, ctx: Context<State>) => string[]);
  allowHeaders?: string[];
  /** Seconds for which the answer to a preflight request may be kept. */
  maxAge?: number;
  /** Whether credentials may be sent, and response headers that scripts may read. */
  credentials?: boolean;
  exposeHeaders?: string[];
}

const METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"];

/** Sets the headers that let pages of other origins use the app, and answers preflight requests. */
export function cors<State>(options: CORSOptions<State> = {}): Middleware<State> {
  const { origin: allowed = "*", allowMethods = METHODS, allowHeaders = [] } = options;
  function setCommon(headers: Headers, origin: string, ctx: Context<State>): void {
    const value = typeof allowed === "function"
      ? allowed(origin, ctx)
      : Array.isArray(allowed)
      ? allowed.find((item) => item === origin)
      : allowed;
    if (value) headers.set("access-control-allow-origin", value);
    if (allowed !== "*") headers.append("vary", "Origin");
    if (options.credentials) headers.set("access-control-allow-credentials", "true");
    const exposed = options.exposeHeaders?.join(",");
    if (exposed) headers.set("access-control-expose-headers", exposed);
  }
  return async (ctx) => {
    const origin = ctx.req.headers.get("origin") ?? "";
    if (ctx.req.method !== "OPTIONS") {
      const response = await ctx.next();
      setCommon(response.headers, origin, ctx);
      return response;
    }
    const headers = new Headers();
    setCommon(headers, origin, ctx);
    if (options.maxAge !== undefined) headers.set("access-control-max-age", `${options.maxAge}`);
    const methods = typeof allowMethods === "function" ? allowMethods(origin, ctx) : allowMethods;
    if (methods.length > 0) headers.set("access-control-allow-methods", methods.join(","));
    const asked = ctx.req.headers.get("access-control-request-headers")?.split(/\s*,\s*/) ?? [];
    const allow = allowHeaders.length > 0 ? allowHeaders : asked;
    if (allow.length > 0) {
      headers.set("access-control-allow-headers", allow.join(","));
      headers.append("vary", "Access-Control-Request-Headers");
    }
    return new Response(null, { status: 204, headers });
  };
}
