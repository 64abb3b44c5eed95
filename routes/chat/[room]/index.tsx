import { page } from "fresh";
import { roomPath } from "../../../lib/chat/view.ts";
import { seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { ChatPage, chatPageData } from "../../../lib/web/chat_page.tsx";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, params, state }) {
    const { viewer } = state;
    if (!viewer) return toLogin(req, url.pathname + url.search);
    const data = await chatPageData(state, viewer, params.room, url.searchParams);
    // Who answers has a page with more on it.
    if (data.file) return seeOther(roomPath(viewer, data.open) + url.search);
    return page(data);
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <ChatPage data={data} state={state} />
));
