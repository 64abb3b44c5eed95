import { cancelSession } from "../../../../../../lib/live/service.ts";
import { seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ params: { slug, id }, state }) {
    await cancelSession(state.deps, staffOf(state), slug, id);
    return seeOther(`/instructor/courses/${slug}/sessions?done=cancelled`);
  },
});
