import { App, csrf, staticFiles } from "fresh";
import manifest from "../fresh.gen.ts";
import type { Deps } from "./deps.ts";
import { registerManifest } from "./manifest.ts";
import type { State } from "./state.ts";
import { cart } from "./web/cart.ts";
import { errorPages } from "./web/error_pages.tsx";
import { offlineHeaders } from "./web/offline_headers.ts";
import { pageCache } from "./web/page_cache.ts";
import { afterwards, refuseNonsense, requestState, session } from "./web/request_state.ts";
import { shop } from "./web/shop.ts";
import { staffLog } from "./web/staff_log.ts";
import { viewAsReadOnly } from "./web/view_as.ts";
import { contentSecurityPolicy, keepFonts, securityHeaders } from "./web/security.ts";

/**
 * The application on the given dependencies, without cron: what `main.ts` serves and what tests call.
 * The order matters: what stands earlier sees the answers of what stands later.
 */
export function createApp(deps: Deps): App<State> {
  const { origin } = new URL(deps.config.appBaseUrl);
  const app = new App<State>()
    .use(pageCache(deps))
    .use(requestState(deps))
    .use(securityHeaders(deps.config))
    .use(contentSecurityPolicy(deps.config))
    .use(keepFonts)
    .use(staticFiles())
    .use(offlineHeaders)
    .use(errorPages)
    .use(refuseNonsense)
    .use(csrf({ origin }))
    .use(shop)
    .use(session)
    .use(viewAsReadOnly)
    .use(cart)
    .use(staffLog)
    .use(afterwards);
  registerManifest(app, manifest);
  return app;
}
