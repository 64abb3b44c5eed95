import { openQuestions, submitQuiz } from "../../../../lib/assessment/service.ts";
import { quizAddress, quizPath } from "../../../../lib/assessment/view.ts";
import { readForm, seeOther, wantsJson } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { toLogin } from "../../../../lib/web/client.ts";
import { onQuizPage, quizResponse } from "../../../../lib/web/quiz_page.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, state: { deps, viewer }, params } = ctx;
    const address = quizAddress(params);
    if (!viewer) return toLogin(req, quizPath(address));
    const values = await readForm(req);
    return await onQuizPage(ctx, viewer, address, async () => {
      const { isFinished, open, problems } = await submitQuiz(deps, viewer, address, values);
      if (isFinished) return seeOther(quizPath(address));
      if (wantsJson(req)) throw openQuestions(open);
      return quizResponse(ctx, viewer, address, { open, problems, values });
    });
  },
});
