import { viewAs } from "../../../../lib/accounts/service.ts";
import { readId, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, params, state }) {
    const client = { address: state.address, userAgent: req.headers.get("user-agent") };
    const cookie = await viewAs(state.deps, staffOf(state), readId(params.id), client);
    return seeOther("/", { "set-cookie": cookie });
  },
});
