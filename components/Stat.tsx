import type { Children } from "./types.ts";
import { Icon } from "./Icon.tsx";

export interface StatProps {
  label: string;
  value: Children;
  icon?: string;
  /** A comparison or a condition, below the figure. */
  note?: Children;
}

/** One figure of a dashboard. */
export function Stat({ label, value, icon, note }: StatProps) {
  return (
    <div class="stat">
      <dt class="stat-label">
        {icon && <Icon of={icon} />}
        {label}
      </dt>
      <dd class="stat-value">{value}</dd>
      {note && <dd class="stat-note">{note}</dd>}
    </div>
  );
}

/** Figures side by side. */
export function StatGrid({ children }: { children: Children }) {
  return <dl class="stat-grid">{children}</dl>;
}
