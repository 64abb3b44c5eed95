import { addPicture } from "../../../../lib/authoring/service.ts";
import { UPLOAD_ROOM } from "../../../../lib/media/rules.ts";
import { seeOther, wantsJson } from "../../../../lib/platform/http.ts";
import { readUploads } from "../../../../lib/platform/uploads.ts";
import { define } from "../../../../lib/state.ts";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, params: { slug }, state }) {
    const { files } = await readUploads(req, UPLOAD_ROOM);
    const added = await addPicture(state.deps, staffOf(state), slug, files.file);
    return wantsJson(req) ? Response.json(added) : seeOther(`/instructor/courses/${slug}`);
  },
});
