import { define } from "../../../../lib/state.ts";
import { adminCoursePage } from "../../../../lib/web/admin_course_page.tsx";

export const handler = define.handlers({ GET: (ctx) => adminCoursePage(ctx) });
