import { failedForm } from "../../../../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../../../../lib/platform/http.ts";
import { define } from "../../../../../../../lib/state.ts";
import { addNote } from "../../../../../../../lib/teaching/service.ts";
import { staffOf } from "../../../../../../../lib/web/staff.ts";
import { studentPage } from "../../../../../../../lib/web/student_page.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, state, params: { slug, enrollment } } = ctx;
    const values = await readForm(req);
    try {
      await addNote(state.deps, staffOf(state), { slug, enrollment }, values);
    } catch (error) {
      return await studentPage(ctx, failedForm(req, error, values));
    }
    return seeOther(`/instructor/courses/${slug}/students/${enrollment}?done=note#notes`);
  },
});
