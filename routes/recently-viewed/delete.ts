import { forgetViews } from "../../lib/catalog/service.ts";
import { localPath, readForm, seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, state: { deps, viewer } }) {
    const { back } = await readForm(req);
    const page = localPath(back, "/courses");
    if (!viewer) return toLogin(req, page);
    await forgetViews(deps, viewer);
    return seeOther(page);
  },
});
