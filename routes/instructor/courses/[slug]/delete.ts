import { deleteCourse } from "../../../../lib/authoring/service.ts";
import { seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug } }) {
    const outcome = await deleteCourse({ ...state.deps, log: state.log }, staffOf(state), slug);
    return outcome === "deleted"
      ? seeOther("/instructor/courses?done=deleted")
      : seeOther(`/instructor/courses/${slug}?done=archived_instead`);
  },
});
