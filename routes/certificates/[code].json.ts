import { certificateAsBadge } from "../../lib/certificates/service.ts";
import { documentResponse } from "../../lib/certificates/response.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, address }, params }) {
    const badge = await certificateAsBadge(deps, params.code, address);
    return documentResponse(JSON.stringify(badge, null, 2), "application/vc+ld+json");
  },
});
