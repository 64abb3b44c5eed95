import { onLive } from "../../platform/live_client.ts";

interface Count {
  unread: number;
  /** The same in words. */
  label: string;
}

/** Shows a count at the bell; when it has grown, screen readers hear of it. */
function show(bell: HTMLElement, { unread, label }: Count): void {
  const before = Number(bell.dataset.bell);
  bell.dataset.bell = String(unread);
  bell.setAttribute("aria-label", label);
  const count = bell.querySelector<HTMLElement>(".bell-count");
  if (count) {
    count.hidden = unread === 0;
    count.textContent = unread > 99 ? "99+" : String(unread);
  }
  const status = bell.parentElement?.querySelector("[role=status]");
  if (status && unread > before) status.textContent = label;
}

async function look(bell: HTMLElement): Promise<void> {
  try {
    const answer = await fetch("/notifications/unread", {
      headers: { accept: "application/json" },
    });
    if (answer.ok) show(bell, await answer.json());
  } catch {
    // The line is cut: the next event or the next page tells.
  }
}

/** Keeps the bell up to date. */
export function startBell(bell: HTMLElement): void {
  onLive("notification", () => look(bell));
}
