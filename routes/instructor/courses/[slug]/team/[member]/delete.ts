import { removeMember } from "../../../../../../lib/authoring/service.ts";
import { readId, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, member } }) {
    const { deps, log } = state;
    const viewer = staffOf(state);
    const userId = readId(member);
    await removeMember({ ...deps, log }, viewer, { slug, userId });
    // Who has left sees the course's pages no more.
    if (userId === viewer.id && viewer.role !== "admin") {
      return seeOther("/instructor/courses?done=left");
    }
    return seeOther(`/instructor/courses/${slug}/team?done=removed`);
  },
});
