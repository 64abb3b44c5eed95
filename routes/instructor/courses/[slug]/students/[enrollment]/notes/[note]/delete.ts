import { seeOther } from "../../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { removeNote } from "../../../../../../../../lib/teaching/service.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, enrollment, note } }) {
    await removeNote(state.deps, staffOf(state), { slug, enrollment, note });
    return seeOther(`/instructor/courses/${slug}/students/${enrollment}?done=removed#notes`);
  },
});
