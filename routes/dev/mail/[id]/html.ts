import { openMail } from "../../../../lib/web/development.ts";
import { define } from "../../../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const { html } = await openMail(state.deps, params.id);
    return new Response(html, {
      headers: { "content-type": "text/html; charset=utf-8", "x-sandbox": "1" },
    });
  },
});
