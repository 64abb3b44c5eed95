import { approveCourse } from "../../../../lib/authoring/service.ts";
import { define } from "../../../../lib/state.ts";
import { decideCourse } from "../../../../lib/web/admin_course_page.tsx";

export const handler = define.handlers({
  POST: (ctx) =>
    decideCourse(ctx, "approved", (admin, id) => approveCourse(ctx.state.deps, admin, id)),
});
