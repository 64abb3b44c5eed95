import { saveAttendance } from "../../../../../../lib/live/service.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, params: { slug, id }, state }) {
    await saveAttendance(state.deps, staffOf(state), slug, id, await readForm(req));
    return seeOther(`/instructor/courses/${slug}/sessions/${id}?done=attendance`);
  },
});
