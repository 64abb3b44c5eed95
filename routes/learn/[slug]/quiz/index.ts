import { quizAddress, quizPath } from "../../../../lib/assessment/view.ts";
import { define } from "../../../../lib/state.ts";
import { toLogin } from "../../../../lib/web/client.ts";
import { quizResponse } from "../../../../lib/web/quiz_page.tsx";

export const handler = define.handlers({
  GET(ctx) {
    const { req, state: { viewer }, params } = ctx;
    const address = quizAddress(params);
    if (!viewer) return toLogin(req, quizPath(address));
    return quizResponse(ctx, viewer, address);
  },
});
