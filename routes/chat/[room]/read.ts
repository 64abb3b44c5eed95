import { readUpTo } from "../../../lib/chat/service.ts";
import { AppError } from "../../../lib/platform/errors.ts";
import { readForm } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { jsonErrors } from "../../../lib/web/error_pages.tsx";

export const handler = define.handlers({
  POST(ctx) {
    const { req, params, state: { deps, viewer } } = ctx;
    return jsonErrors(ctx, async () => {
      if (!viewer) throw new AppError("unauthenticated", "login_required");
      const { last = "" } = await readForm(req);
      await readUpTo(deps, viewer, params.room, last);
      return new Response(null, { status: 204 });
    });
  },
});
