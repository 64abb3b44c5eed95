import { certificateAsBadge } from "../../lib/certificates/service.ts";
import { documentResponse } from "../../lib/certificates/response.ts";
import { define } from "../../lib/state.ts";
import { jsonErrors } from "../../lib/web/error_pages.tsx";

export const handler = define.handlers({
  GET(ctx) {
    const { state: { deps, address }, params } = ctx;
    return jsonErrors(ctx, async () => {
      const badge = await certificateAsBadge(deps, params.code, address);
      return documentResponse(JSON.stringify(badge, null, 2), "application/vc+ld+json");
    });
  },
});
