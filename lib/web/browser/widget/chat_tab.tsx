import { render } from "preact";
import { ChatRoom, type ChatRoomProps } from "../../../../islands/ChatRoom.tsx";

/** Shows somebody's own room; who is not signed in gets the way to it. */
export async function mount(host: HTMLElement): Promise<void> {
  const answer = await fetch("/chat", { headers: { accept: "application/json" } });
  if (answer.status === 401) {
    const { error } = await answer.json();
    const way = `/login?next=${encodeURIComponent(location.pathname + location.search)}`;
    render(
      <p class="widget-wait">
        <a href={way}>{error.message}</a>
      </p>,
      host,
    );
    return;
  }
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  const room: ChatRoomProps = await answer.json();
  render(<ChatRoom {...room} />, host);
}

/** Shows what was said last, and puts the cursor where one writes. */
export function show(host: HTMLElement): void {
  const log = host.querySelector(".chat-log");
  if (log) log.scrollTop = log.scrollHeight;
  host.querySelector("textarea")?.focus();
}
