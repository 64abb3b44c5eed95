import { answerOf, ask } from "../../lib/assistant/service.ts";
import { leftText, shownAnswer } from "../../lib/assistant/view.ts";
import { readForm, seeOther, wantsJson } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { askerToKeep, streamAnswer, wantsStream } from "../../lib/web/assistant.ts";
import { jsonErrors } from "../../lib/web/error_pages.tsx";
import { questionProblem } from "../../lib/web/assistant_page.tsx";

export const handler = define.handlers({
  async POST(ctx) {
    const { req, state } = ctx;
    const form = await readForm(req);
    const { asker, headers } = askerToKeep(req, state);
    const stop = new AbortController();
    const isReadAlong = wantsStream(req);
    try {
      const events = await ask(state.deps, asker, form, { signal: stop.signal, isReadAlong });
      const question = form.text.trim();
      if (isReadAlong) return streamAnswer(state, question, events, { headers, stop });
      const { answer, left } = await answerOf(events);
      if (!wantsJson(req)) return seeOther("/assistant", headers);
      const { kind, sources, text } = answer;
      const turn = shownAnswer(question, answer);
      const body = { answer: text, kind, sources, turn, left: leftText(state.m, left) };
      return Response.json(body, { headers });
    } catch (error) {
      // A script that wants to read along gets errors as JSON, too.
      if (isReadAlong) return await jsonErrors(ctx, () => Promise.reject(error));
      return await questionProblem(ctx, asker, error, form.text);
    }
  },
});
