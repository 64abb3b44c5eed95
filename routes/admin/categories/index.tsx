import { saveCategory } from "../../../lib/authoring/service.ts";
import { failedForm } from "../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { categoriesPage } from "../../../lib/web/categories_page.tsx";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  GET: (ctx) => categoriesPage(ctx),

  async POST(ctx) {
    const values = await readForm(ctx.req);
    try {
      await saveCategory(ctx.state.deps, staffOf(ctx.state), null, values);
      return seeOther("/admin/categories?done=saved");
    } catch (error) {
      return await categoriesPage(ctx, failedForm(ctx.req, error, values));
    }
  },
});
