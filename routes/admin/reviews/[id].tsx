import { settleReview } from "../../../lib/commerce/service.ts";
import { failedForm } from "../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { reviewsPage } from "../../../lib/web/admin_pages.tsx";
import { formFailure } from "../../../lib/web/constraint_errors.ts";
import { staffOf } from "../../../lib/web/staff.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { deps, log } = ctx.state;
    const { id } = ctx.params;
    const form = await readForm(ctx.req);
    // The buttons of the two ways to give money back differ in their address.
    const way = ctx.url.searchParams.get("way");
    const values = { ...form, ...(way ? { way } : {}), review: id };
    try {
      const done = await settleReview({ ...deps, log }, staffOf(ctx.state), id, values);
      return seeOther(`/admin/reviews?done=${done}`);
    } catch (error) {
      return await reviewsPage(ctx, failedForm(ctx.req, formFailure(error), values));
    }
  },
});
