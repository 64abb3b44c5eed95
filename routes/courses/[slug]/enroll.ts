import { enrollFree } from "../../../lib/learning/service.ts";
import { AppError } from "../../../lib/platform/errors.ts";
import { loginPath, seeOther, wantsJson } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async POST({ req, state: { deps, viewer }, params: { slug } }) {
    if (!viewer) {
      if (wantsJson(req)) throw new AppError("unauthenticated", "login_required");
      return seeOther(loginPath(`/courses/${slug}`));
    }
    await enrollFree(deps, viewer, slug);
    return seeOther(`/learn/${slug}`);
  },
});
