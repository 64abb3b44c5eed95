import { knownHash, mediaResponse } from "../../../lib/media/response.ts";
import { readMedia } from "../../../lib/media/service.ts";
import { define } from "../../../lib/state.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { deps, viewer } = ctx.state;
    const wanted = { knownHash: knownHash(ctx.req), isCard: true };
    return mediaResponse(await readMedia(deps.db, ctx.params.id, viewer, wanted));
  },
});
