import { moveQuestion } from "../../../../../../../../lib/assessment/editor/service.ts";
import { readForm, seeOther } from "../../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ req, params, state }) {
    const direction = (await readForm(req)).direction === "down" ? "down" : "up";
    await moveQuestion(state.deps, staffOf(state), placeOf(params), direction);
    const { slug, quiz } = params;
    return seeOther(`/instructor/courses/${slug}/quiz/${quiz}?done=moved`);
  },
});
