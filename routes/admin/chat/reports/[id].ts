import { settleReport } from "../../../../lib/chat/service.ts";
import { seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ params, state }) {
    await settleReport(state.deps, staffOf(state), params.id);
    return seeOther("/admin/chat/reports?done=1");
  },
});
