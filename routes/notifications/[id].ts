import { markUnread, openNotification } from "../../lib/notifications/service.ts";
import { readForm, seeOther } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, params, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, "/notifications");
    const { unread } = await readForm(req);
    if (unread !== "1") return seeOther(await openNotification(deps, viewer, params.id));
    await markUnread(deps, viewer, params.id);
    return seeOther("/notifications");
  },
});
