import type { Client } from "../accounts/service.ts";
import { AppError } from "../platform/errors.ts";
import { loginPath, seeOther, wantsJson } from "../platform/http.ts";
import type { State } from "../state.ts";

/** Where a request comes from, for signing in. */
export function clientOf(req: Request, { address, lang }: Pick<State, "address" | "lang">): Client {
  return {
    address,
    userAgent: req.headers.get("user-agent"),
    cookies: req.headers.get("cookie"),
    lang,
  };
}

/**
 * The answer to somebody who has to be signed in: the way to it and back to `page`, which can be opened. Throws
 * `unauthenticated` for a script that asks for JSON.
 */
export function toLogin(req: Request, page: string): Response {
  if (wantsJson(req)) throw new AppError("unauthenticated", "login_required");
  return seeOther(loginPath(page));
}

/** A document for its reader alone: what it says may change, and it belongs into no shared cache. */
export function pdfResponse({ name, bytes }: { name: string; bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${name}.pdf"`,
      "cache-control": "private, no-cache",
    },
  });
}
