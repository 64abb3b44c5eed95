import { changeStanding } from "../../../../lib/certificates/service.ts";
import { readForm, readId, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, state, params }) {
    const deps = { ...state.deps, log: state.log };
    const address = { slug: null, id: readId(params.id) };
    await changeStanding(deps, staffOf(state), address, "reinstated", await readForm(req));
    return seeOther("/admin/certificates?done=reinstated");
  },
});
