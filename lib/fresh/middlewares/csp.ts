import { nonceOf } from "../render/render.ts";
import type { Middleware } from "../types.ts";

/** Options of `csp()`. */
export interface CSPOptions {
  /** Report violations only; and the address they are reported to. */
  reportOnly?: boolean;
  reportTo?: string;
  /** Directives, each in place of the default one of the same name or in addition. */
  csp?: string[];
  /** Allow inline scripts and styles by the page's nonce rather than all of them. */
  useNonce?: boolean;
}

const DEFAULTS = [
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'",
  "font-src 'self'; img-src 'self' data:; media-src 'self' data: blob:; worker-src 'self' blob:",
  "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
  "frame-ancestors 'none'; upgrade-insecure-requests",
].flatMap((line) => line.split("; "));
const TAKES_NONCE = /^(?:default-src|script-src(?:-elem)?|style-src(?:-elem|-attr)?)$/;

/** Sets a `Content-Security-Policy` header. */
export function csp<State>(options: CSPOptions = {}): Middleware<State> {
  const { reportOnly, reportTo, useNonce } = options;
  const directives = new Map<string, string>();
  for (const directive of [...DEFAULTS, ...options.csp ?? []]) {
    directives.set(directive.trim().split(/\s+/, 1)[0].toLowerCase(), directive.trim());
  }
  if (reportTo !== undefined) {
    directives.set("report-to", "report-to csp-endpoint");
    directives.set("report-uri", `report-uri ${reportTo}`);
  }
  const policy = [...directives.values()].join("; ");
  const header = `content-security-policy${reportOnly ? "-report-only" : ""}`;

  const inline = [...directives].map(([name, directive]) =>
    TAKES_NONCE.test(name) ? directive.replaceAll("'unsafe-inline'", "'nonce-\0'") : directive
  ).join("; ").split("\0");
  return async (ctx) => {
    const response = await ctx.next();
    const nonce = useNonce ? nonceOf(response) : undefined;
    response.headers.set(header, nonce === undefined ? policy : inline.join(nonce));
    if (reportTo !== undefined) {
      response.headers.set("reporting-endpoints", `csp-endpoint="${reportTo}"`);
    }
    return response;
  };
}
