import { localPath, readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { nudgeStudent } from "../../../../../../lib/teaching/service.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, state, params: { slug, enrollment } }) {
    const { back } = await readForm(req);
    const name = await nudgeStudent(state.deps, staffOf(state), { slug, enrollment });
    const path = localPath(back, `/instructor/courses/${slug}/students/${enrollment}`);
    return seeOther(
      `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ nudged: name })}`,
    );
  },
});
