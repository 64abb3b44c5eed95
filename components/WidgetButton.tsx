import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

/** Pages that are what the panel shows, or that want all of a small screen. */
const WITHOUT = /^\/(?:assistant|(?:admin\/|instructor\/)?chat|login|register)(?:[/?]|$)/;

/** The way to help from every page: a link that `lib/web/browser/widget.ts` turns into a panel. */
export function WidgetButton({ m, path }: { m: Messages; path: string }) {
  if (WITHOUT.test(path)) return null;
  const words = m.assistant.widget;
  const { open: _open, ...rest } = words;
  return (
    <aside aria-label={words.title}>
      <a
        class="widget-button"
        href="/assistant"
        aria-current="false"
        aria-label={words.open}
        data-widget={JSON.stringify({ ...rest, close: m.layout.actions.close })}
      >
        <Icon of={icons.messageCircle} />
        <span class="widget-button-text">{words.title}</span>
      </a>
    </aside>
  );
}
