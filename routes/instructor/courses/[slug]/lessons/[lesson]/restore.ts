import { restoreLesson } from "../../../../../../lib/authoring/service.ts";
import { seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, lesson: id } }) {
    await restoreLesson({ ...state.deps, log: state.log }, staffOf(state), { slug, id });
    return seeOther(`/instructor/courses/${slug}?done=lesson_restored#lesson-${id}`);
  },
});
