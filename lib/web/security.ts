import { csp } from "fresh";
import { EMBED_ORIGINS } from "../catalog/video.ts";
import type { Config } from "../platform/config.ts";
import { FORM_TARGETS, OWN_POLICY } from "../platform/http.ts";
import { define, type State } from "../state.ts";

/**
 * Where Snap's page, its script and its popup come from: Midtrans, or what the stand-in variables name. Browsers judge
 * the whole way of a form, so the gateway has to be allowed where the pay button leads.
 */
function gatewayOrigins({ snapUrl, apiUrl }: Config["midtrans"]): string {
  return [...new Set([snapUrl, apiUrl].map((url) => new URL(url).origin))].join(" ");
}

/** The content policy of every page; scripts run by the page's nonce, and Snap's from its own address. */
export function contentSecurityPolicy({ midtrans }: Pick<Config, "midtrans">) {
  const gateway = gatewayOrigins(midtrans);
  return csp<State>({
    useNonce: true,
    csp: [
      // Fresh puts the nonce in place of the inline rule.
      `script-src 'self' 'unsafe-inline' ${gateway}`,
      `form-action 'self' ${gateway}`,
      "style-src 'self'",
      "img-src 'self' https:",
      "media-src 'self'",
      "worker-src 'self'",
      `frame-src ${EMBED_ORIGINS.join(" ")} ${gateway}`,
    ],
  });
}

/**
 * The headers that every answer carries, errors included. Fresh's policy allows all inline scripts where a page
 * has no nonce, and upgrades requests even where the site itself is plain http; neither is wanted.
 */
export function securityHeaders(config: Pick<Config, "appBaseUrl">) {
  const isHttps = config.appBaseUrl.startsWith("https:");
  return define.middleware(async (ctx) => {
    const response = await ctx.next();
    const { headers } = response;
    const policy = headers.get("content-security-policy");
    const own = headers.get(OWN_POLICY);
    const targets = headers.get(FORM_TARGETS) ?? "";
    headers.delete(FORM_TARGETS);
    if (own) {
      headers.delete(OWN_POLICY);
      headers.set("content-security-policy", own);
    } else if (policy) {
      const strict = policy.replaceAll(" 'unsafe-inline'", "")
        .replace("form-action 'self'", `form-action 'self' ${targets}`.trimEnd());
      headers.set(
        "content-security-policy",
        isHttps ? strict : strict.replace("; upgrade-insecure-requests", ""),
      );
    }
    headers.set("x-content-type-options", "nosniff");
    headers.set("x-frame-options", "DENY");
    headers.set("referrer-policy", "strict-origin-when-cross-origin");
    headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
    headers.set("x-request-id", ctx.state.requestId);
    if (isHttps) headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
    const isPage = headers.get("content-type")?.startsWith("text/html");
    if (isPage && !headers.has("cache-control")) {
      headers.set("cache-control", "private, no-cache");
      headers.set("vary", "Cookie");
    }
    return response;
  });
}

/** Font files carry their version in their name, so a browser needs each but once. */
export const keepFonts = define.middleware(async (ctx) => {
  const response = await ctx.next();
  if (response.ok && ctx.url.pathname.startsWith("/fonts/")) {
    response.headers.set("cache-control", "public, max-age=31536000, immutable");
  }
  return response;
});
