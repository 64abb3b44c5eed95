import { NOTIFICATION_LIMIT, receiveNotification } from "../../lib/commerce/service.ts";
import { decodeUtf8, readBody } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";

/** Where Midtrans tells of payments; the answer is for a machine. */
export const handler = define.handlers({
  async POST({ req, state: { deps, log } }) {
    const body = decodeUtf8(await readBody(req, NOTIFICATION_LIMIT));
    await receiveNotification({ ...deps, log }, body);
    return Response.json({ status: "ok" });
  },
});
