import { documentResponse } from "../../../lib/certificates/response.ts";
import { certificateStatus } from "../../../lib/certificates/service.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, address }, params }) {
    const list = await certificateStatus(deps, params.code, address);
    return documentResponse(JSON.stringify(list), "application/json");
  },
});
