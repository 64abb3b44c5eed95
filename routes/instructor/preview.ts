import { previewMarkdown } from "../../lib/authoring/service.ts";
import { readFormWithUploads } from "../../lib/platform/uploads.ts";
import { define } from "../../lib/state.ts";
import { staffOf } from "../../lib/web/staff.ts";

/** The longest text in UTF-8, with room to say that it is too long. */
const TEXT_LIMIT = 1024 * 1024;

export const handler = define.handlers({
  async POST({ req, state }) {
    const { deps, address, m } = state;
    const { values } = await readFormWithUploads(req, TEXT_LIMIT);
    const context = { address, tableLabel: m.layout.table.scroll };
    const html = await previewMarkdown(deps, staffOf(state), values.text ?? "", context);
    return Response.json({ html });
  },
});
