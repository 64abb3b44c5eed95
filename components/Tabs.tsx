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

/** The way between pages that belong together. */
export function Tabs<Key extends string>({ label, tabs, current }: TabsProps<Key>) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tabs-list">
        {tabs.map(({ key, href, label }) => (
          <li key={key}>
            <a class="tab" href={href} aria-current={key === current ? "page" : "false"}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
