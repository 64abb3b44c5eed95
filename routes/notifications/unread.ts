import { countUnread } from "../../lib/notifications/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer, m } }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    const unread = await countUnread(deps, viewer);
    const body = { unread, label: m.notifications.bell(unread) };
    return Response.json(body, { headers: { "cache-control": "no-store" } });
  },
});
