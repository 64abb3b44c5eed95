import { listForSitemap } from "../lib/catalog/service.ts";
import { sitemap } from "../lib/catalog/sitemap.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps } }) {
    const xml = sitemap(deps.config.appBaseUrl, await listForSitemap(deps));
    return new Response(xml, {
      headers: {
        "content-type": "application/xml; charset=utf-8",
        "cache-control": "public, max-age=600",
      },
    });
  },
});
