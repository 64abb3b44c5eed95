import { completeLesson } from "../../../../lib/learning/service.ts";
import { afterCompletionHref, lessonHref } from "../../../../lib/learning/view.ts";
import { AppError } from "../../../../lib/platform/errors.ts";
import { loginPath, readForm, seeOther, wantsJson } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";

export const handler = define.handlers({
  async POST({ req, state: { deps, viewer }, params }) {
    const address = { courseSlug: params.slug, lessonSlug: params.lesson };
    if (!viewer) {
      if (wantsJson(req)) throw new AppError("unauthenticated", "login_required");
      return seeOther(loginPath(lessonHref(params.slug, { slug: params.lesson })));
    }
    const done = await completeLesson(deps, viewer, address, await readForm(req));
    if (!wantsJson(req)) return seeOther(afterCompletionHref(address, done));
    const next = done.next && lessonHref(params.slug, done.next);
    return Response.json({ done: done.isDone, progress: done.progress, next });
  },
});
