import { AssistantChat } from "../islands/AssistantChat.tsx";
import type { ConversationProps } from "./assistant_types.ts";
import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface AssistantViewProps {
  m: Messages;
  conversation: ConversationProps;
}

/** The assistant's page: the conversation, how to ask, and the way to the help articles. */
export function AssistantView({ m, conversation }: AssistantViewProps) {
  const words = m.assistant;
  return (
    <div class="container assistant">
      <header class="assistant-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
      </header>
      <AssistantChat {...conversation} />
      <aside class="assistant-tips" aria-labelledby="assistant-tips">
        <h2 id="assistant-tips">
          <Icon of={icons.sparkles} /> {words.tips.title}
        </h2>
        <ul>{words.tips.items.map((tip) => <li key={tip}>{tip}</li>)}</ul>
        <a href="/help">{words.helpLink}</a>
      </aside>
    </div>
  );
}
