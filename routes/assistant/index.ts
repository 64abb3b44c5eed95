import { openConversation } from "../../lib/assistant/service.ts";
import { conversationProps } from "../../lib/assistant/view.ts";
import { wantsJson } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { askerOf } from "../../lib/web/assistant.ts";
import { assistantPage } from "../../lib/web/assistant_page.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const { req, state } = ctx;
    const asker = askerOf(req, state);
    if (!wantsJson(req)) return await assistantPage(ctx, asker);
    const props = conversationProps(state.m, await openConversation(state.deps, asker));
    return Response.json(props, { headers: { "cache-control": "no-store" } });
  },
});
