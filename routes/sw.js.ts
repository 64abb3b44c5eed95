import { workerScript } from "../lib/offline/service.ts";
import { OWN_POLICY } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  GET() {
    return new Response(workerScript(), {
      headers: {
        "content-type": "text/javascript; charset=utf-8",
        // Asked for anew every time, so that a new build arrives.
        "cache-control": "no-cache",
        // A worker has a policy of its own; the page's nonce would keep it from loading its script.
        [OWN_POLICY]: "default-src 'none'; script-src 'self'; connect-src 'self'",
      },
    });
  },
});
