import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { Button, LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Pagination } from "./Pagination.tsx";
import { Time } from "./Time.tsx";

export interface NotificationItem {
  id: number;
  title: string;
  text: string;
  button: string;
  /** Epoch milliseconds. */
  at: number;
  isUnread: boolean;
}

export interface NotificationsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  notifications: readonly NotificationItem[];
  next: string | null;
  isFirst: boolean;
}

/** Following a notification is a form, since it marks it read. */
function Item({ m, lang, zone, item }: {
  item: NotificationItem;
} & Pick<NotificationsViewProps, "m" | "lang" | "zone">) {
  const action = `/notifications/${item.id}`;
  return (
    <li class={item.isUnread ? "notification notification-unread" : "notification"}>
      <h2 class="notification-title">
        {item.isUnread && (
          <span class="notification-mark">
            <span class="visually-hidden">{m.notifications.unread}:</span>
          </span>
        )}
        {item.title}
      </h2>
      <p>{item.text}</p>
      <p class="muted small">
        <Time at={item.at} lang={lang} zone={zone} withTime />
      </p>
      <div class="notification-actions">
        <form method="post" action={action}>
          <Button variant="secondary" aria-label={`${item.button}: ${item.title}`}>
            {item.button}
          </Button>
        </form>
        {!item.isUnread && (
          <form method="post" action={action}>
            <input type="hidden" name="unread" value="1" />
            <Button variant="quiet" aria-label={`${m.notifications.markUnread}: ${item.title}`}>
              {m.notifications.markUnread}
            </Button>
          </form>
        )}
      </div>
    </li>
  );
}

/** What somebody has been told, newest first. */
export function NotificationsView(props: NotificationsViewProps) {
  const { m, lang, zone, notifications, next, isFirst } = props;
  const words = m.notifications;
  const isEmpty = notifications.length === 0 && isFirst;
  return (
    <div class="narrow page">
      <div class="page-head page-head-row">
        <div>
          <h1>{words.title}</h1>
          <p class="muted">{words.lead}</p>
        </div>
        <div class="page-actions">
          {notifications.some(({ isUnread }) => isUnread) && (
            <form method="post" action="/notifications">
              <Button variant="secondary" icon={icons.check}>{words.markAll}</Button>
            </form>
          )}
          <LinkButton href="/profile/notifications" variant="quiet" icon={icons.settings}>
            {words.settings}
          </LinkButton>
        </div>
      </div>
      {isEmpty && (
        <EmptyState title={words.emptyTitle} text={words.emptyText}>
          <LinkButton href="/courses">{m.layout.nav.courses}</LinkButton>
        </EmptyState>
      )}
      <ul class="notifications">
        {notifications.map((item) => (
          <Item key={item.id} m={m} lang={lang} zone={zone} item={item} />
        ))}
      </ul>
      <Pagination
        m={m}
        nextHref={next && `/notifications?after=${next}`}
        firstHref={isFirst ? null : "/notifications"}
      />
    </div>
  );
}
