import { certificateAsPdf } from "../../lib/certificates/service.ts";
import { inline } from "../../lib/platform/downloads.ts";
import { slugify } from "../../lib/platform/slug.ts";
import { define } from "../../lib/state.ts";

export const handler = define.handlers({
  async GET({ state: { deps, address, m }, params }) {
    const { row, bytes } = await certificateAsPdf(deps, params.code, address);
    const name = slugify(`${m.certificates.title} ${row.courseTitle} ${row.holderName}`);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": inline(`${name}.pdf`),
        // It can be revoked at any time.
        "cache-control": "private, no-cache",
      },
    });
  },
});
