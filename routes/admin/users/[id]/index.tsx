import { define } from "../../../../lib/state.ts";
import { userPage } from "../../../../lib/web/user_page.tsx";

export const handler = define.handlers({ GET: (ctx) => userPage(ctx) });
