import { chooseBatch } from "../../../../lib/live/service.ts";
import { fieldProblem } from "../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { toLogin } from "../../../../lib/web/client.ts";
import { courseSessionsPage } from "../../../../lib/web/session_pages.tsx";

export const handler = define.handlers({
  GET(ctx) {
    const { req, url, params: { slug }, state: { viewer } } = ctx;
    if (!viewer) return toLogin(req, url.pathname);
    const isChosen = url.searchParams.get("done") === "batch";
    return courseSessionsPage(ctx, viewer, slug, { isChosen });
  },

  async POST(ctx) {
    const { req, url, params: { slug }, state: { deps, viewer } } = ctx;
    if (!viewer) return toLogin(req, url.pathname);
    try {
      await chooseBatch(deps, viewer, slug, (await readForm(req)).batch ?? "");
      return seeOther(`${url.pathname}?done=batch`);
    } catch (error) {
      return courseSessionsPage(ctx, viewer, slug, { batchProblem: fieldProblem(req, error) });
    }
  },
});
