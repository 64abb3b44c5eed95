import { isReady } from "../lib/migrate.ts";
import { define } from "../lib/state.ts";

export const handler = define.handlers({
  async GET({ state }) {
    const isUp = await isReady(state.deps.db);
    return Response.json({ status: isUp ? "ok" : "unavailable" }, {
      status: isUp ? 200 : 503,
      headers: { "cache-control": "no-store" },
    });
  },
});
