import { page } from "fresh";
import { openOwnRoom } from "../../lib/chat/service.ts";
import { chatRoomProps } from "../../lib/chat/view.ts";
import { seeOther, wantsJson } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { ChatPage, chatPageData } from "../../lib/web/chat_page.tsx";
import { toLogin } from "../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, state }) {
    const { deps, viewer } = state;
    if (!viewer) return toLogin(req, url.pathname + url.search);
    const course = url.searchParams.get("course");
    const room = await openOwnRoom(deps, viewer, course);
    if (course !== null) return seeOther(`/chat/${room}`);
    const data = await chatPageData(state, viewer, room, url.searchParams);
    if (!wantsJson(req)) return page(data);
    // The panel on other pages shows the same room.
    const props = chatRoomProps(data.open, { ...state, viewer });
    return Response.json(props, { headers: { "cache-control": "no-store" } });
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <ChatPage data={data} state={state} />
));
