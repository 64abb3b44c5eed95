import { deleteQuestion } from "../../../../../../../../lib/assessment/editor/service.ts";
import { seeOther } from "../../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../../lib/state.ts";
import { placeOf } from "../../../../../../../../lib/web/quiz_pages.ts";
import { staffOf } from "../../../../../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST({ params, state }) {
    await deleteQuestion(state.deps, staffOf(state), placeOf(params));
    const { slug, quiz } = params;
    return seeOther(`/instructor/courses/${slug}/quiz/${quiz}?done=question_deleted`);
  },
});
