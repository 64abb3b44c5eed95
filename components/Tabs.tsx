import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface Tab<Key extends string> {
  key: Key;
  href: string;
  label: string;
}

export interface TabsProps<Key extends string> {
  /** What the tabs lead through, for screen readers. */
  label: string;
  tabs: readonly Tab<Key>[];
  current: Key | null;
}

/** More tabs than this fold into a menu on a phone, where they would take several rows above everything else. */
const MOST_IN_A_ROW = 5;

function Links<Key extends string>({ tabs, current }: Pick<TabsProps<Key>, "tabs" | "current">) {
  return (
    <ul class="tabs-list">
      {tabs.map(({ key, href, label }) => (
        <li key={key}>
          <a class="tab" href={href} aria-current={key === current ? "page" : "false"}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The way between pages that belong together; many of them are a menu on a phone, which says where one is. */
export function Tabs<Key extends string>({ label, tabs, current }: TabsProps<Key>) {
  if (tabs.length <= MOST_IN_A_ROW) {
    return (
      <nav class="tabs" aria-label={label}>
        <Links tabs={tabs} current={current} />
      </nav>
    );
  }
  const here = tabs.find(({ key }) => key === current)?.label;
  return (
    <nav class="tabs tabs-many" aria-label={label}>
      <details class="tabs-menu">
        <summary>
          <Icon of={icons.menu} />
          <span class="tabs-here">{here ?? label}</span>
          {here && <span class="visually-hidden">({label})</span>}
          <Icon of={icons.chevronDown} class="chevron" />
        </summary>
        <Links tabs={tabs} current={current} />
      </details>
    </nav>
  );
}
