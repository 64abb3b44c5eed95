import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

export interface Crumb {
  label: string;
  /** The last one, this page, has none. */
  href?: string;
}

/** The way from the top to this page. */
export function Breadcrumbs({ m, items }: { m: Messages; items: readonly Crumb[] }) {
  return (
    <nav class="breadcrumbs" aria-label={m.layout.breadcrumbs}>
      <ol class="breadcrumbs-list">
        {items.map((item, index) => (
          <li key={item.label}>
            {index > 0 && <Icon of={icons.chevronRight} />}
            {item.href
              ? <a href={item.href}>{item.label}</a>
              : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
