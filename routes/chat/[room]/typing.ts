import { noteTyping } from "../../../lib/chat/service.ts";
import { AppError } from "../../../lib/platform/errors.ts";
import { define } from "../../../lib/state.ts";
import { jsonErrors } from "../../../lib/web/error_pages.tsx";

export const handler = define.handlers({
  POST(ctx) {
    const { params, state: { deps, viewer, address } } = ctx;
    return jsonErrors(ctx, async () => {
      if (!viewer) throw new AppError("unauthenticated", "login_required");
      await noteTyping(deps, viewer, params.room, address);
      return new Response(null, { status: 204 });
    });
  },
});
