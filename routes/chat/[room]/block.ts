import { setBlocked } from "../../../lib/chat/service.ts";
import { deskPath } from "../../../lib/chat/rules.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, params, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, `/chat/${params.room}`);
    const { blocked } = await readForm(req);
    await setBlocked(deps, viewer, params.room, blocked === "1");
    return seeOther(`${deskPath(viewer, params.room)}?done=1`);
  },
});
