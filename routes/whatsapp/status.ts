import { noteCallback } from "../../lib/notifications/service.ts";
import { readForm } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async POST({ req, url, state: { deps } }) {
    await noteCallback(deps, {
      url,
      form: await readForm(req),
      signature: req.headers.get("x-twilio-signature"),
    });
    return new Response(null, { status: 204 });
  },
});
