import { EMPTY_FORM } from "../../../../lib/platform/forms.ts";
import { define } from "../../../../lib/state.ts";
import { orderFilePage } from "../../../../lib/web/admin_pages.tsx";

export const handler = define.handlers({
  GET: (ctx) => orderFilePage(ctx, { form: EMPTY_FORM }),
});
