import { joinSession } from "../../../../../lib/live/service.ts";
import { seeOther } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { toLogin } from "../../../../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, params: { slug, id }, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, `/learn/${slug}/sessions`);
    return seeOther(await joinSession(deps, viewer, id));
  },
});
