import type { Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";

/** The way to the notifications, with how many are unread; `lib/web/browser/bell.ts` keeps it up to date. */
export function Bell({ m, unread }: { m: Messages; unread: number }) {
  return (
    <div class="bell-frame">
      <a
        class="icon-button bell"
        href="/notifications"
        aria-label={m.notifications.bell(unread)}
        aria-current="false"
        data-bell={unread}
      >
        <Icon of={icons.bell} />
        <span class="bell-count" hidden={unread === 0}>{unread > 99 ? "99+" : unread}</span>
      </a>
      <span class="visually-hidden" role="status" />
    </div>
  );
}
