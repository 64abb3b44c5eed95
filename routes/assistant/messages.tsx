import { page } from "fresh";
import { AssistantView } from "../../components/AssistantView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { answerOf, ask, openConversation } from "../../lib/assistant/service.ts";
import { conversationProps, leftText, shownAnswer } from "../../lib/assistant/view.ts";
import { formFailed } from "../../lib/platform/forms.ts";
import { readForm, seeOther, wantsJson } from "../../lib/platform/http.ts";
import { define } from "../../lib/state.ts";
import { askerToKeep, streamAnswer, wantsStream } from "../../lib/web/assistant.ts";

export const handler = define.handlers({
  async POST({ req, state }) {
    const { deps, m } = state;
    const form = await readForm(req);
    const { asker, headers } = askerToKeep(req, state);
    const stop = new AbortController();
    try {
      const events = await ask(deps, asker, form, stop.signal);
      const question = form.text.trim();
      if (wantsStream(req)) return streamAnswer(state, question, events, { headers, stop });
      const { answer, left } = await answerOf(events);
      if (!wantsJson(req)) return seeOther("/assistant", headers);
      const { kind, sources } = answer;
      const turn = shownAnswer(question, answer);
      const body = { answer: answer.text, kind, sources, turn, left: leftText(m, left) };
      return Response.json(body, { headers });
    } catch (error) {
      return formFailed(req, error, form, {
        conversation: await openConversation(deps, asker),
      });
    }
  },
});

export default define.page<typeof handler>(({ data, state: { m, deps } }) => {
  const { conversation, form: { values, fields, error } } = data;
  const key = fields.text ?? error;
  const failed = { draft: values.text ?? "", error: key ? m.errors[key] : "" };
  return (
    <>
      <PageMeta title={m.assistant.title} siteName={deps.config.appName} noindex />
      <AssistantView m={m} conversation={conversationProps(m, conversation, failed)} />
    </>
  );
});
