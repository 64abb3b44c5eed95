import type { HelpWay, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

/** Pages that are what the panel shows, or that want all of a small screen. */
const WITHOUT = /^\/(?:assistant|(?:admin\/|instructor\/)?chat|login|register)(?:[/?]|$)/;

/** The way to help from every page: a link that `lib/web/browser/widget.ts` turns into a panel. */
export function WidgetButton(
  { m, path, off = [] }: { m: Messages; path: string; off?: readonly HelpWay[] },
) {
  const ways = (["assistant", "chat"] as const).filter((way) => !off.includes(way));
  if (WITHOUT.test(path) || ways.length === 0) return null;
  const words = m.assistant.widget;
  const { open: _open, tabs: allTabs, ...rest } = words;
  const tabs = Object.fromEntries(ways.map((way) => [way, allTabs[way]]));
  return (
    <aside aria-label={words.title}>
      <a
        class="widget-button"
        href={`/${ways[0]}`}
        aria-current="false"
        aria-label={words.open}
        data-widget={JSON.stringify({ ...rest, tabs, close: m.layout.actions.close })}
      >
        <Icon of={icons.messageCircle} />
        <span class="widget-button-text">{words.title}</span>
      </a>
    </aside>
  );
}
