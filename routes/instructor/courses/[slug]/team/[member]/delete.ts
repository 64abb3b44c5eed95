import { removeMember } from "../../../../../../lib/authoring/service.ts";
import { readId, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, member } }) {
    const { deps, log } = state;
    await removeMember({ ...deps, log }, staffOf(state), { slug, userId: readId(member) });
    return seeOther(`/instructor/courses/${slug}/team?done=removed`);
  },
});
