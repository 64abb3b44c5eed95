import { documentResponse } from "../../../lib/certificates/response.ts";
import { publicKey } from "../../../lib/certificates/service.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps }, params }) {
    const key = await publicKey(deps, params.id);
    return documentResponse(JSON.stringify(key), "application/jwk+json");
  },
});
