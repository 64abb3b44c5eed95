import { changeStanding } from "../../../../../../lib/certificates/service.ts";
import { readForm, readId, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, state, params: { slug, id } }) {
    const deps = { ...state.deps, log: state.log };
    const form = await readForm(req);
    await changeStanding(deps, staffOf(state), { slug, id: readId(id) }, "revoked", form);
    return seeOther(`/instructor/courses/${slug}/certificates?done=revoked`);
  },
});
