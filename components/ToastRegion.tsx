import type { Children, Messages } from "./types.ts";

/** Where short messages appear while somebody works. It must be on the page before the first one is. */
export function ToastRegion({ m, children }: { m: Messages; children?: Children }) {
  return (
    <div class="toasts" role="region" aria-label={m.layout.toasts}>
      <div class="toasts-live" role="status">{children}</div>
    </div>
  );
}
