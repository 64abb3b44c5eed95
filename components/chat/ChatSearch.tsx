import type { Lang, Messages, Zone } from "../types.ts";
import * as icons from "../icons.ts";
import { Button } from "../Button.tsx";
import { Pagination } from "../Pagination.tsx";
import { Time } from "../Time.tsx";
import type { SearchResults } from "../../lib/chat/view.ts";

/** A search in conversations; without scripts, as everything here. */
export function ChatSearch({ m, label, action, q }: {
  m: Messages;
  label: string;
  action: string;
  q: string | undefined;
}) {
  return (
    <form class="chat-search" action={action} role="search" aria-label={label}>
      <label class="visually-hidden" for="chat-q">{label}</label>
      <input
        class="input"
        id="chat-q"
        name="q"
        type="search"
        placeholder={label}
        maxlength={100}
        value={q}
      />
      <Button variant="secondary" icon={icons.search}>{m.chat.searchButton}</Button>
    </form>
  );
}

/** What a search has found, each with the way to its place. */
export function SearchHits({ m, lang, zone, found }: {
  m: Messages;
  lang: Lang;
  zone: Zone;
  found: SearchResults;
}) {
  const { q, hits, nextHref } = found;
  if (hits.length === 0) return <p class="muted" role="status">{m.chat.searchNone(q)}</p>;
  return (
    <section class="stack">
      <h2>{m.chat.searchFound(q)}</h2>
      <ul class="chat-rooms">
        {hits.map((hit) => (
          <li key={hit.id}>
            <a
              class="chat-room-link"
              href={hit.href}
              aria-current="false"
            >
              <span class="chat-room-head">
                <strong>
                  {[hit.room, hit.sender ?? m.chat.room.gone].filter(Boolean).join(" · ")}
                </strong>
                <span class="small muted">
                  <Time at={hit.at} lang={lang} zone={zone} withTime />
                </span>
              </span>
              <span class="chat-room-last">{hit.text}</span>
            </a>
          </li>
        ))}
      </ul>
      <Pagination m={m} nextHref={nextHref} firstHref={null} />
    </section>
  );
}
