import { useEffect, useState } from "preact/hooks";
import { onLive } from "../lib/platform/live_client.ts";

export interface ChatDeskNewsProps {
  /** The list as it is now. */
  href: string;
  words: { news: string; reload: string };
}

/** Says beside a list of conversations that something has happened since; nothing moves under anybody's finger. */
export function ChatDeskNews({ href, words }: ChatDeskNewsProps) {
  const [hasNews, setNews] = useState(false);
  useEffect(() => {
    const show = (data: unknown) => data !== null && setNews(true);
    const stops = ["chat.message", "chat.room"].map((kind) => onLive(kind, show));
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <div role="status">
      {hasNews && (
        <p class="chat-notice small">
          {words.news} <a href={href} aria-current="false">{words.reload}</a>
        </p>
      )}
    </div>
  );
}
