import { clearConversation } from "../../lib/assistant/service.ts";
import { seeOther, wantsJson } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { askerOf } from "../../lib/web/assistant.ts";

export const handler = define.handlers({
  async POST({ req, state }) {
    await clearConversation(state.deps, askerOf(req, state));
    return wantsJson(req) ? Response.json({ cleared: true }) : seeOther("/assistant");
  },
});
