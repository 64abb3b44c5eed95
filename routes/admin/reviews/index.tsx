import { EMPTY_FORM } from "../../../lib/platform/forms.ts";
import { define } from "../../../lib/state.ts";
import { reviewsPage } from "../../../lib/web/admin_pages.tsx";

export const handler = define.handlers({
  GET: (ctx) => reviewsPage(ctx, { form: EMPTY_FORM }),
});
