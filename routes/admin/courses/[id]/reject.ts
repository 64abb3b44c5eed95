import { rejectCourse } from "../../../../lib/authoring/service.ts";
import { define } from "../../../../lib/state.ts";
import { decideCourse } from "../../../../lib/web/admin_course_page.tsx";

export const handler = define.handlers({
  POST: (ctx) =>
    decideCourse(
      ctx,
      "rejected",
      (admin, id, values) => rejectCourse(ctx.state.deps, admin, id, values),
    ),
});
