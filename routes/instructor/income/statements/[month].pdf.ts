import { statementPaper } from "../../../../lib/commerce/service.ts";
import { inline } from "../../../../lib/platform/downloads.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const { name, bytes } = await statementPaper(state.deps, staffOf(state), params.month);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": inline(`${name}.pdf`),
        "cache-control": "private, no-store",
      },
    });
  },
});
