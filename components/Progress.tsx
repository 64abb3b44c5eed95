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

/** The share of `done` in `total` as whole percent; 100 only when everything is done. */
export function percentOf(done: number, total: number): number {
  if (total <= 0) return 0;
  return done >= total ? 100 : Math.min(99, Math.round((done / total) * 100));
}

/** A progress bar. */
export function Progress({ m, done, total, label, withText }: ProgressProps) {
  const percent = percentOf(done, total);
  return (
    <div class="progress">
      <progress value={percent} max={100} aria-label={label}>{m.layout.progress(percent)}</progress>
      {withText && <span class="progress-text numeric">{m.layout.progress(percent)}</span>}
    </div>
  );
}
