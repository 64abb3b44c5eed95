import { startQuiz } from "../../../../lib/assessment/service.ts";
import { quizAddress, quizPath } from "../../../../lib/assessment/view.ts";
import { AppError } from "../../../../lib/platform/errors.ts";
import { seeOther, wantsJson } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { toLogin } from "../../../../lib/web/client.ts";
import { quizResponse } from "../../../../lib/web/quiz_page.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, state: { deps, viewer }, params } = ctx;
    const address = quizAddress(params);
    if (!viewer) return toLogin(req, quizPath(address));
    try {
      await startQuiz(deps, viewer, address);
      return seeOther(quizPath(address));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "invalid" || wantsJson(req)) throw error;
      return quizResponse(ctx, viewer, address, { error: error.key });
    }
  },
});
