import { changeStatus, courseOutline } from "../../../../lib/authoring/service.ts";
import { failedForm } from "../../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { OutlinePage } from "../../../../lib/web/outline_page.tsx";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, state, params: { slug } } = ctx;
    const { deps, log } = state;
    const viewer = staffOf(state);
    const values = await readForm(req);
    try {
      const status = await changeStatus({ ...deps, log }, viewer, slug, values);
      return seeOther(`/instructor/courses/${slug}?done=${status}`);
    } catch (error) {
      const { form, status } = failedForm(req, error, {});
      const outline = await courseOutline(deps, viewer, slug);
      return ctx.render(<OutlinePage outline={outline} form={form} done={null} state={state} />, {
        status,
      });
    }
  },
});
