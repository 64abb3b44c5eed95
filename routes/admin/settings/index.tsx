import { define } from "../../../lib/state.ts";
import { settingsPage } from "../../../lib/web/settings_page.tsx";

export const handler = define.handlers({ GET: (ctx) => settingsPage(ctx) });
