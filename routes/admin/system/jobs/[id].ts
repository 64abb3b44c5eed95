import { seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { runJobAgain } from "../../../../lib/system/service.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ params: { id }, state }) {
    await runJobAgain(state.deps, staffOf(state), id);
    return seeOther("/admin/system?done=again");
  },
});
