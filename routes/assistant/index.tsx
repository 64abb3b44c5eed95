import { page } from "fresh";
import { AssistantView } from "../../components/AssistantView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { openConversation } from "../../lib/assistant/service.ts";
import { conversationProps } from "../../lib/assistant/view.ts";
import { wantsJson } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { askerOf } from "../../lib/web/assistant.ts";

export const handler = define.handlers({
  async GET({ req, state }) {
    const conversation = await openConversation(state.deps, askerOf(req, state));
    const props = conversationProps(state.m, conversation);
    if (!wantsJson(req)) return page(props);
    return Response.json(props, { headers: { "cache-control": "no-store" } });
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => (
  <>
    <PageMeta
      title={m.assistant.title}
      description={m.assistant.description}
      siteName={deps.config.appName}
    />
    <AssistantView m={m} conversation={data} />
  </>
));
