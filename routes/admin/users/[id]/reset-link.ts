import { sendResetLink } from "../../../../lib/accounts/service.ts";
import { define } from "../../../../lib/state.ts";
import { changeUser } from "../../../../lib/web/user_page.tsx";

export const handler = define.handlers({
  POST: (ctx) => changeUser(ctx, "reset", (admin, id) => sendResetLink(ctx.state.deps, admin, id)),
});
