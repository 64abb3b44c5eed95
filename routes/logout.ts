import { logout } from "../lib/accounts/service.ts";
import { seeOther } from "../lib/platform/http.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async POST({ state }) {
    const cookie = await logout({ ...state.deps, log: state.log }, state.viewer);
    return seeOther("/", { "set-cookie": cookie });
  },
});
