import type { Client } from "../accounts/service.ts";
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
