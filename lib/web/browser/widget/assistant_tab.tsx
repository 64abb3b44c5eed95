import { render } from "preact";
import type { ConversationProps } from "../../../../components/assistant_types.ts";
import { AssistantChat } from "../../../../islands/AssistantChat.tsx";

/** Fills the panel's tab with the conversation as the server has it. */
export async function mount(host: HTMLElement): Promise<void> {
  const response = await fetch("/assistant", { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(String(response.status));
  const props: ConversationProps = await response.json();
  render(<AssistantChat {...props} field="widget-text" />, host);
}

/** Shows the newest answer, with the cursor where the next question is typed. */
export function show(host: HTMLElement): void {
  host.scrollTop = host.scrollHeight;
  host.querySelector("textarea")?.focus();
}
