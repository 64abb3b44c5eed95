import { endViewAs } from "../../lib/accounts/service.ts";
import { seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async POST({ state }) {
    const ended = await endViewAs(state.deps, state.viewer);
    if (!ended) return seeOther("/");
    return seeOther(`/admin/users/${ended.userId}`, { "set-cookie": ended.cookie });
  },
});
