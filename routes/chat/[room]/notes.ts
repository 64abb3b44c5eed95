import { addNote } from "../../../lib/chat/service.ts";
import { deskPath } from "../../../lib/chat/rules.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { chatFormFailed } from "../../../lib/web/chat_page.tsx";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, params, state: { deps, viewer } } = ctx;
    if (!viewer) return toLogin(req, `/chat/${params.room}`);
    const values = await readForm(req);
    try {
      await addNote(deps, viewer, params.room, values);
      return seeOther(`${deskPath(viewer, params.room)}?done=1`);
    } catch (error) {
      return await chatFormFailed(ctx, viewer, error, values);
    }
  },
});
