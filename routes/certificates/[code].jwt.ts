import { documentResponse } from "../../lib/certificates/response.ts";
import { certificateAsJwt } from "../../lib/certificates/service.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, address }, params }) {
    const jwt = await certificateAsJwt(deps, params.code, address);
    return documentResponse(jwt, "application/jwt");
  },
});
