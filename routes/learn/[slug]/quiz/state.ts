import { quizState } from "../../../../lib/assessment/service.ts";
import { quizAddress, quizPath, stateJson } from "../../../../lib/assessment/view.ts";
import { define } from "../../../../lib/state.ts";
import { toLogin } from "../../../../lib/web/client.ts";
import { jsonErrors } from "../../../../lib/web/error_pages.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const { req, state: { deps, viewer, m }, params } = ctx;
    const address = quizAddress(params);
    if (!viewer) return toLogin(req, quizPath(address));
    return await jsonErrors(ctx, async () => {
      const found = await quizState(deps, viewer, address);
      return Response.json(stateJson(found, m.assessment), {
        headers: { "cache-control": "no-store" },
      });
    });
  },
});
