import { enrollFree } from "../../../lib/learning/service.ts";
import { loginPath, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async POST({ state: { deps, viewer }, params: { slug } }) {
    if (!viewer) return seeOther(loginPath(`/courses/${slug}`));
    await enrollFree(deps, viewer, slug);
    return seeOther(`/learn/${slug}`);
  },
});
