import { exportData } from "../../lib/accounts/service.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, state: { deps, viewer, log } }) {
    if (!viewer) return toLogin(req, "/profile/data");
    const data = await exportData({ ...deps, log }, viewer);
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="data.json"',
        "cache-control": "no-store",
      },
    });
  },
});
