import { reactivateUser } from "../../../../lib/accounts/service.ts";
import { define } from "../../../../lib/state.ts";
import { changeUser } from "../../../../lib/web/user_page.tsx";

export const handler = define.handlers({
  POST: (ctx) =>
    changeUser(ctx, "reactivated", (admin, id) => reactivateUser(ctx.state.deps, admin, id)),
});
