import { addWish } from "../../../lib/catalog/service.ts";
import { localPath, readForm, seeOther, wantsJson } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, state: { deps, viewer } }) {
    const { course = "", back } = await readForm(req);
    const page = localPath(back, "/wishlist");
    if (!viewer) return toLogin(req, page);
    await addWish(deps, viewer, course);
    return wantsJson(req) ? Response.json({ wished: true }) : seeOther(page);
  },
});
