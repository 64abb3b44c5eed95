import { OWN_POLICY } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { openMail } from "../../../../lib/web/development.ts";

/** Mails have inline styles, so they are shown without any right to do anything else. */
const POLICY = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; " +
  "img-src https:; frame-ancestors 'none'";

export const handler = define.handlers({
  async GET({ state, params }) {
    const { html } = await openMail(state.deps, params.id);
    return new Response(html, {
      headers: { "content-type": "text/html; charset=utf-8", [OWN_POLICY]: POLICY },
    });
  },
});
