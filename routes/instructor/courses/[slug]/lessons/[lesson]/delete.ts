import { deleteLesson } from "../../../../../../lib/authoring/service.ts";
import { seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, lesson: id } }) {
    const deps = { ...state.deps, log: state.log };
    const removal = await deleteLesson(deps, staffOf(state), { slug, id });
    return seeOther(`/instructor/courses/${slug}?done=lesson_${removal}`);
  },
});
