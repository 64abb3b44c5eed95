import { addNote } from "../../../lib/chat/service.ts";
import { deskPath } from "../../../lib/chat/rules.ts";
import { formFailed } from "../../../lib/platform/forms.ts";
import { readForm, seeOther } from "../../../lib/platform/http.ts";
import { define } from "../../../lib/state.ts";
import { ChatPage, chatPageData } from "../../../lib/web/chat_page.tsx";
import { toLogin } from "../../../lib/web/client.ts";

export const handler = define.handlers({
  async POST({ req, params, state }) {
    const { deps, viewer } = state;
    if (!viewer) return toLogin(req, `/chat/${params.room}`);
    const values = await readForm(req);
    try {
      await addNote(deps, viewer, params.room, values);
      return seeOther(`${deskPath(viewer, params.room)}?done=1`);
    } catch (error) {
      const data = await chatPageData(state, viewer, params.room, new URLSearchParams());
      return formFailed(req, error, values, data);
    }
  },
});

export default define.page<typeof handler>(({ data, state }) => (
  <ChatPage data={data} state={state} />
));
