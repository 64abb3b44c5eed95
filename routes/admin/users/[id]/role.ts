import { changeRole } from "../../../../lib/accounts/service.ts";
import { define } from "../../../../lib/state.ts";
import { changeUser } from "../../../../lib/web/user_page.tsx";

export const handler = define.handlers({
  POST: (ctx) =>
    changeUser(ctx, "role", (admin, id, values) => changeRole(ctx.state.deps, admin, id, values)),
});
