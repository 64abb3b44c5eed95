import { removePicture } from "../../../lib/accounts/service.ts";
import { seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, state: { deps, viewer, log } }) {
    if (!viewer) return toLogin(req, "/profile");
    await removePicture({ ...deps, log }, viewer);
    return seeOther("/profile?done=picture_removed");
  },
});
