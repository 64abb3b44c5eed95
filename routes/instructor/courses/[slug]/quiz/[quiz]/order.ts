import { orderQuestions } from "../../../../../../lib/assessment/editor/service.ts";
import { readForm, seeOther } from "../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, params, state }) {
    const { order = "" } = await readForm(req);
    await orderQuestions(state.deps, staffOf(state), placeOf(params), order);
    return seeOther(`/instructor/courses/${params.slug}/quiz/${params.quiz}?done=moved`);
  },
});
