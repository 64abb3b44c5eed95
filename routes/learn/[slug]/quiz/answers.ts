import { saveAnswers, saveForm } from "../../../../lib/assessment/service.ts";
import { acknowledgementJson, quizAddress, quizPath } from "../../../../lib/assessment/view.ts";
import { AppError } from "../../../../lib/platform/errors.ts";
import { readForm, readJson, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { toLogin } from "../../../../lib/web/client.ts";
import { jsonErrors } from "../../../../lib/web/error_pages.tsx";
import { onQuizPage, quizResponse } from "../../../../lib/web/quiz_page.tsx";

export const handler = define.handlers({
  /** Autosave. */
  PUT(ctx) {
    const { req, state: { deps, viewer }, params } = ctx;
    return jsonErrors(ctx, async () => {
      if (!viewer) throw new AppError("unauthenticated", "login_required");
      const saves = await readJson(req);
      const done = await saveAnswers(deps, viewer, quizAddress(params), saves);
      return Response.json(acknowledgementJson(done));
    });
  },

  /** The save button, without scripts. */
  async POST(ctx) {
    const { req, state: { deps, viewer }, params } = ctx;
    const address = quizAddress(params);
    if (!viewer) return toLogin(req, quizPath(address));
    const values = await readForm(req);
    return await onQuizPage(ctx, viewer, address, async () => {
      const { problems } = await saveForm(deps, viewer, address, values);
      if (Object.keys(problems).length === 0) return seeOther(`${quizPath(address)}#quiz`);
      return quizResponse(ctx, viewer, address, { problems, values });
    });
  },
});
