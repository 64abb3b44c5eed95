import { ownFile } from "../../../../../lib/exercises/service.ts";
import { fileResponse } from "../../../../../lib/platform/downloads.ts";
import { AppError } from "../../../../../lib/platform/errors.ts";
import { readId } from "../../../../../lib/platform/http.ts";
import { define } from "../../../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, viewer }, params: { slug, id } }) {
    if (!viewer) throw new AppError("unauthenticated", "login_required");
    return fileResponse(await ownFile(deps, viewer, { slug, id: readId(id) }));
  },
});
