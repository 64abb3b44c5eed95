import { unpublishCourse } from "../../../../lib/authoring/service.ts";
import { define } from "../../../../lib/state.ts";
import { decideCourse } from "../../../../lib/web/admin_course_page.tsx";

export const handler = define.handlers({
  POST: (ctx) =>
    decideCourse(
      ctx,
      "unpublished",
      (admin, id, values) => unpublishCourse(ctx.state.deps, admin, id, values),
    ),
});
