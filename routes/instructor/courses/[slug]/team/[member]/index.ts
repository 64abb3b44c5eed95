import { changeMember } from "../../../../../../lib/authoring/service.ts";
import { readForm, readId, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, state, params: { slug, member } }) {
    const { deps, log } = state;
    const address = { slug, userId: readId(member) };
    await changeMember({ ...deps, log }, staffOf(state), address, await readForm(req));
    return seeOther(`/instructor/courses/${slug}/team?done=saved`);
  },
});
