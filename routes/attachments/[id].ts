import { attachmentResponse } from "../../lib/media/response.ts";
import { readAttachment } from "../../lib/media/service.ts";
import { define } from "../../lib/state.ts";
import { toLogin } from "../../lib/web/client.ts";

export const handler = define.handlers({
  async GET({ req, url, params, state: { deps, viewer } }) {
    if (!viewer) return toLogin(req, url.pathname);
    return attachmentResponse(await readAttachment(deps.db, params.id, viewer, deps.clock.now()));
  },
});
