import { appManifest } from "../lib/offline/service.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  GET({ state }) {
    return Response.json(appManifest(state.deps.config.appName), {
      headers: {
        "content-type": "application/manifest+json; charset=utf-8",
        "cache-control": "public, max-age=3600",
      },
    });
  },
});
