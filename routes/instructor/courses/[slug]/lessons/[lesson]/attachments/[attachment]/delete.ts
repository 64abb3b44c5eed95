import { detachFile } from "../../../../../../../../lib/authoring/service.ts";
import { seeOther } from "../../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ state, params: { slug, lesson: id, attachment } }) {
    await detachFile(state.deps, staffOf(state), { slug, id, attachment });
    const path = `/instructor/courses/${slug}/lessons/${id}`;
    return seeOther(`${path}?done=attachment_removed#attachments`);
  },
});
