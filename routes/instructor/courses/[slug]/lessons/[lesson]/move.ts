import { moveLesson } from "../../../../../../lib/authoring/service.ts";
import { readForm, seeOther, wantsJson } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, state, params: { slug, lesson: id } }) {
    const values = await readForm(req);
    await moveLesson({ ...state.deps, log: state.log }, staffOf(state), { slug, id }, values);
    if (wantsJson(req)) return Response.json({ moved: true });
    return seeOther(`/instructor/courses/${slug}#lesson-${id}`);
  },
});
