import { readFeed } from "../../lib/live/service.ts";
import { AppError } from "../../lib/platform/errors.ts";
import { define } from "../../lib/state.ts";
import { calendarResponse } from "../../lib/live/response.ts";

export const handler = define.handlers({
  async GET({ req, params: { token }, state: { deps } }) {
    if (!token.endsWith(".ics")) throw new AppError("not_found", "not_found");
    return calendarResponse(req, await readFeed(deps, token.slice(0, -".ics".length)));
  },
});
