import { define } from "../../../../../../lib/state.ts";
import { studentPage } from "../../../../../../lib/web/student_page.tsx";

export const handler = define.handlers({
  GET: (ctx) => studentPage(ctx),
});
