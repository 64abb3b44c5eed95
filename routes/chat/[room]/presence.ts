import { notePresence } from "../../../lib/chat/service.ts";
import { AppError } from "../../../lib/platform/errors.ts";
import { readForm } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { jsonErrors } from "../../../lib/web/error_pages.tsx";

export const handler = define.handlers({
  POST(ctx) {
    const { req, params, state: { deps, viewer, address } } = ctx;
    return jsonErrors(ctx, async () => {
      if (!viewer) throw new AppError("unauthenticated", "login_required");
      const isLeaving = (await readForm(req)).leaving === "1";
      const there = await notePresence(deps, viewer, params.room, isLeaving, address);
      return Response.json({ online: there.isOnline, opensAt: there.opensAt });
    });
  },
});
