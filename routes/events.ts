import { AppError } from "../lib/platform/errors.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async GET({ req, state, url }) {
    if (!state.viewer) throw new AppError("unauthenticated", "login_required");
    const given = req.headers.get("last-event-id") ?? url.searchParams.get("last");
    if (given && !/^\d{1,15}$/.test(given)) throw new AppError("bad_request", "bad_body");
    const last = given ? Number(given) : null;
    const body = await state.deps.live.stream(state.viewer.id, last, req.signal);
    return new Response(body, {
      headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
    });
  },
});
