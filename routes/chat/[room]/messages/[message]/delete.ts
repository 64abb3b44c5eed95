import { deleteMessage, requireMessage, shownMessage } from "../../../../../lib/chat/service.ts";
import { roomPath } from "../../../../../lib/chat/view.ts";
import { seeOther, wantsJson } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";
import { toLogin } from "../../../../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, params, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, `/chat/${params.room}`);
    const which = { room: params.room, message: params.message };
    const place = await deleteMessage(deps, viewer, which);
    if (!wantsJson(req)) return seeOther(`${roomPath(viewer, place)}#m-${params.message}`);
    const { message } = await requireMessage(deps.db, viewer, which);
    return Response.json({ message: shownMessage(message) });
  },
});
