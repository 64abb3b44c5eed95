import { progressPercent } from "../lib/learning/rules.ts";
import type { Messages } from "./types.ts";

export interface ProgressProps {
  m: Messages;
  done: number;
  total: number;
  /** What it measures, for screen readers. */
  label: string;
  /** Shows the percentage beside the bar. */
  withText?: boolean;
}

/** A progress bar. */
export function Progress({ m, done, total, label, withText }: ProgressProps) {
  const percent = progressPercent({ done, total });
  return (
    <div class="progress">
      <progress value={percent} max={100} aria-label={label}>{m.layout.progress(percent)}</progress>
      {withText && <span class="progress-text numeric">{m.layout.progress(percent)}</span>}
    </div>
  );
}
