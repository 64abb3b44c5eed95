import { define } from "../lib/state.ts";

export const handler = define.handlers({
  GET({ state }) {
    const lines = [
      "User-agent: *",
      "Disallow: /learn/",
      "Disallow: /dev/",
      "Disallow: /my-courses",
      `Sitemap: ${state.deps.config.appBaseUrl}/sitemap.xml`,
    ];
    return new Response(lines.join("\n") + "\n", {
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  },
});
