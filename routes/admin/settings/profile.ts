import { saveProfile } from "../../../lib/shop/service.ts";
import { define } from "../../../lib/state.ts";
import { savePart } from "../../../lib/web/settings_page.tsx";

export const handler = define.handlers({
  POST: (ctx) =>
    savePart(ctx, "profile", (admin, form) => saveProfile(ctx.state.deps, admin, form)),
});
