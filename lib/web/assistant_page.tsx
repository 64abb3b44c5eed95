import type { Context } from "fresh";
import { AssistantView } from "../../components/AssistantView.tsx";
import { PageMeta } from "../../components/PageMeta.tsx";
import { type Asker, openConversation } from "../assistant/service.ts";
import { conversationProps } from "../assistant/view.ts";
import { AppError } from "../platform/errors.ts";
import { wantsJson } from "../platform/http.ts";
import type { State } from "../state.ts";

/** The assistant's page. */
export async function assistantPage(
  ctx: Context<State>,
  asker: Asker,
  failed: { draft?: string; error?: string } = {},
  init: ResponseInit = {},
): Promise<Response> {
  const { deps, m } = ctx.state;
  const conversation = await openConversation(deps, asker);
  return await ctx.render(
    <>
      <PageMeta
        title={m.assistant.title}
        description={m.assistant.description}
        siteName={deps.config.appName}
      />
      <AssistantView m={m} conversation={conversationProps(m, conversation, failed)} />
    </>,
    init,
  );
}

/** The page again after a question was refused, with what was typed; other errors go on. */
export function questionProblem(
  ctx: Context<State>,
  asker: Asker,
  error: unknown,
  draft = "",
): Promise<Response> {
  const isTold = error instanceof AppError && /^(?:invalid|rate_limited)$/.test(error.code);
  if (!isTold || wantsJson(ctx.req)) throw error;
  const headers = new Headers();
  if (error.retryAfter) headers.set("retry-after", String(error.retryAfter));
  const message = ctx.state.m.errors[error.fields.text ?? error.key];
  return assistantPage(ctx, asker, { draft, error: message }, { status: error.status, headers });
}
