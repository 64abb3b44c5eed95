import { deleteSection } from "../../../../../../lib/authoring/service.ts";
import { seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, section: id } }) {
    const deps = { ...state.deps, log: state.log };
    const removal = await deleteSection(deps, staffOf(state), { slug, id });
    return seeOther(`/instructor/courses/${slug}?done=section_${removal}`);
  },
});
