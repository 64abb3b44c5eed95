import { readAfter, sendMessage, shownMessage } from "../../../../lib/chat/service.ts";
import { roomPath } from "../../../../lib/chat/view.ts";
import { AppError } from "../../../../lib/platform/errors.ts";
import { seeOther, wantsJson } from "../../../../lib/platform/http.ts";
import { define } from "../../../../lib/state.ts";
import { readDraft } from "../../../../lib/web/chat_forms.ts";
import { chatFormFailed } from "../../../../lib/web/chat_page.tsx";
import { toLogin } from "../../../../lib/web/client.ts";
import { jsonErrors } from "../../../../lib/web/error_pages.tsx";

const FRESH = { "cache-control": "no-store" };

export const handler = define.handlers({
  GET(ctx) {
    const { url, params, state: { deps, viewer } } = ctx;
    const after = url.searchParams.get("after");
    // Somebody who opens the address of a form, as when the language is changed after a mistake.
    if (after === null && !wantsJson(ctx.req)) {
      return Promise.resolve(seeOther(`/chat/${params.room}`));
    }
    return jsonErrors(ctx, async () => {
      if (!viewer) throw new AppError("unauthenticated", "login_required");
      const { messages, hasMore } = await readAfter(deps, viewer, params.room, after);
      const body = { messages: messages.map(shownMessage), more: hasMore };
      return Response.json(body, { headers: FRESH });
    });
  },

  async POST(ctx) {
    const { req, params, state: { deps, viewer, address } } = ctx;
    if (!viewer) return toLogin(req, `/chat/${params.room}`);
    let values: Record<string, string> = {};
    try {
      const draft = await readDraft(req);
      values = draft.values;
      const sent = await sendMessage(deps, viewer, params.room, draft, address);
      if (!wantsJson(req)) return seeOther(`${roomPath(viewer, sent.place)}#m-${sent.message.id}`);
      const body = { message: shownMessage(sent.message) };
      return Response.json(body, { status: sent.isNew ? 201 : 200, headers: FRESH });
    } catch (error) {
      return await chatFormFailed(ctx, viewer, error, values);
    }
  },
});
