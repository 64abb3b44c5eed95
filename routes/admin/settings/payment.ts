import { savePayment } from "../../../lib/shop/service.ts";
import { define } from "../../../lib/state.ts";
import { savePart } from "../../../lib/web/settings_page.tsx";

export const handler = define.handlers({
  POST: (ctx) =>
    savePart(ctx, "payment", (admin, form) => savePayment(ctx.state.deps, admin, form.values)),
});
