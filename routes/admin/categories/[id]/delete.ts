import { removeCategory } from "../../../../lib/authoring/service.ts";
import { failedForm } from "../../../../lib/platform/forms.ts";
import { readId, seeOther } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { categoryPage } from "../../../../lib/web/categories_page.tsx";
import { staffOf } from "../../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST(ctx) {
    try {
      await removeCategory(ctx.state.deps, staffOf(ctx.state), readId(ctx.params.id));
      return seeOther("/admin/categories?done=deleted");
    } catch (error) {
      return await categoryPage(ctx, failedForm(ctx.req, error, {}));
    }
  },
});
