import { AppError } from "../lib/platform/errors.ts";
import { ADMINS } from "../lib/platform/live.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  GET({ req, state, url }) {
    if (!state.viewer) throw new AppError("unauthenticated", "login_required");
    const last = req.headers.get("last-event-id") || url.searchParams.get("last") || null;
    // When the tab leaves, the server cancels the body.
    const audiences = state.viewer.role === "admin" ? [ADMINS] : [];
    const body = state.deps.live.stream(state.viewer.id, last, { audiences });
    // Compressed or kept by a proxy, an event would arrive with the next ones.
    const headers = {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    };
    return new Response(body, { headers });
  },
});
