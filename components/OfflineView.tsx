import type { Messages } from "./types.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Icon } from "./Icon.tsx";
import * as icons from "./icons.ts";
import { Mark } from "./Mark.tsx";

/**
 * What stands where a page cannot be loaded. The service worker puts the lessons that it has kept into the list and
 * shows its section (`lib/offline/rules.ts`, `listSaved`).
 */
export function OfflineView({ m, siteName }: { m: Messages; siteName: string }) {
  const words = m.discovery.offline;
  return (
    <main class="container offline" id="main">
      <a class="offline-brand" href="/">
        <Mark />
        <span>{siteName}</span>
      </a>
      <EmptyState heading={1} title={words.title} text={words.text} drawing="lost">
        {/* An empty address is the page itself, so this loads what was asked for once more. */}
        <a class="button button-primary" href="">{words.retry}</a>
      </EmptyState>
      <section class="offline-saved" aria-labelledby="saved" hidden>
        <h2 id="saved">{words.saved}</h2>
        <p class="muted">{words.savedText}</p>
        <ul class="offline-list"></ul>
      </section>
    </main>
  );
}

/** The note on a lesson that is read without a network; the stylesheet shows it there alone. */
export function OfflineMark({ m }: { m: Messages }) {
  const words = m.discovery.offline;
  return (
    <p class="offline-mark">
      <Icon of={icons.wifiOff} />
      <span>
        <strong>{words.mark}.</strong> {words.markText}
      </span>
    </p>
  );
}
