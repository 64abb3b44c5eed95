import { joinSession } from "../../../../../lib/live/service.ts";
import { fieldProblem } from "../../../../../lib/platform/forms.ts";
import { seeOther } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { toLogin } from "../../../../../lib/web/client.ts";
import { courseSessionsPage } from "../../../../../lib/web/session_pages.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, params: { slug, id }, state: { deps, viewer } } = ctx;
    if (!viewer) return toLogin(req, `/learn/${slug}/sessions`);
    try {
      return seeOther(await joinSession(deps, viewer, id));
    } catch (error) {
      return courseSessionsPage(ctx, viewer, slug, { doorProblem: fieldProblem(req, error) });
    }
  },
});
