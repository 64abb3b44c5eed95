import { page } from "fresh";
import { roomPath } from "../../../lib/chat/view.ts";
import { seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { ChatPage, chatPageData } from "../../../lib/web/chat_page.tsx";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ url, params, state }) {
    const viewer = staffOf(state);
    const data = await chatPageData(state, viewer, params.room, url.searchParams);
    const path = roomPath(viewer, data.open);
    // Their own questions are on the page of customers.
    return path === url.pathname ? page(data) : seeOther(path + url.search);
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <ChatPage data={data} state={state} />
));
