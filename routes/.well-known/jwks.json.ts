import { documentResponse } from "../../lib/certificates/response.ts";
import { keySet } from "../../lib/certificates/service.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps } }) {
    return documentResponse(JSON.stringify(await keySet(deps)), "application/jwk-set+json");
  },
});
