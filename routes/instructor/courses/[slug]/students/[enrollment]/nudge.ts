import { localPath, readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { nudgeStudent } from "../../../../../../lib/teaching/service.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

/** A path of the site with one more parameter, before what stands behind its `#`. */
function withParam(path: string, param: Record<string, string>): string {
  const [place, anchor] = path.split("#", 2);
  const sign = place.includes("?") ? "&" : "?";
  return `${place}${sign}${new URLSearchParams(param)}${anchor ? `#${anchor}` : ""}`;
}

export const handler = define.handlers({
  async POST({ req, state, params: { slug, enrollment } }) {
    const { back } = await readForm(req);
    const name = await nudgeStudent(state.deps, staffOf(state), { slug, enrollment });
    const path = localPath(back, `/instructor/courses/${slug}/students/${enrollment}`);
    return seeOther(withParam(path, { nudged: name }));
  },
});
