import { saveAttendance } from "../../../../../../lib/live/service.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, url: { searchParams }, params: { slug, id }, state }) {
    await saveAttendance(state.deps, staffOf(state), slug, id, await readForm(req));
    // Back to where the list was: its search, its order, its page.
    searchParams.set("done", "attendance");
    return seeOther(`/instructor/courses/${slug}/sessions/${id}?${searchParams}`);
  },
});
