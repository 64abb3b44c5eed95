import { useEffect, useState } from "preact/hooks";
import { fill } from "../lib/chat/browser/conversation.ts";
import { refreshRegions } from "../lib/chat/browser/live_regions.ts";
import { onLive } from "../lib/platform/live_client.ts";

export interface ChatDeskNewsProps {
  /** The list as it is now. */
  href: string;
  /** `incoming` names its `{name}`. */
  words: { incoming: string; news: string; reload: string };
}

interface MessageNews {
  message?: { sender: string | null; side: "customer" | "staff" };
}

const KINDS = ["chat.message", "chat.changed", "chat.room", "chat.read", "chat.presence"];
/** News that come together are looked at together. */
const PAUSE_MS = 400;
/** Waiting times grow, and people go offline, without anybody saying so. */
const REFRESH_MS = 30_000;

/** The page as it is now; null when it cannot be had. */
async function currentPage(): Promise<Document | null> {
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
  } catch {
    return null;
  }
}

/** Keeps a desk's conversations up to date: order, counts, waiting times, who is there. */
export function ChatDeskNews({ href, words }: ChatDeskNewsProps) {
  /** What could not be shown by itself. */
  const [isStale, setStale] = useState(false);
  const [sender, setSender] = useState<string | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = async () => {
      timer = undefined;
      if (document.hidden) return;
      const page = await currentPage();
      // Nothing moves under a finger that is just about to open it.
      if (document.querySelector("[data-live] :active")) return soon();
      if (page) setStale(!refreshRegions(page));
    };
    const soon = () => timer ??= setTimeout(refresh, PAUSE_MS);
    const hear = (data: unknown) => {
      const { message } = (data ?? {}) as MessageNews;
      if (message?.side === "customer") setSender(message.sender);
      soon();
    };
    const stops = KINDS.map((kind) => onLive(kind, hear));
    const interval = setInterval(soon, REFRESH_MS);
    document.addEventListener("visibilitychange", soon);
    // What has happened since the page was made.
    soon();
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      clearInterval(interval);
      document.removeEventListener("visibilitychange", soon);
    };
  }, []);

  return (
    <div role="status">
      {sender !== null && (
        <span class="visually-hidden">{fill(words.incoming, { name: sender })}</span>
      )}
      {isStale && (
        <p class="chat-notice small">
          {words.news} <a href={href} aria-current="false">{words.reload}</a>
        </p>
      )}
    </div>
  );
}
