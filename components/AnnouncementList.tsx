import type { Lang, Messages, Zone } from "./types.ts";
import { EmptyState } from "./EmptyState.tsx";
import { Pagination } from "./Pagination.tsx";
import { Prose } from "./Prose.tsx";
import { Time } from "./Time.tsx";

export interface AnnouncementItem {
  id: number;
  title: string;
  author: string;
  /** Safe to put into a page. */
  html: string;
  /** Epoch milliseconds. */
  at: number;
}

export interface AnnouncementListProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  announcements: readonly AnnouncementItem[];
  /** Of the page the list is on. */
  path: string;
  next: string | null;
  isFirst: boolean;
}

/** A course's announcements, newest first. */
export function AnnouncementList(props: AnnouncementListProps) {
  const { m, lang, zone, announcements, path, next, isFirst } = props;
  const words = m.notifications.announcements;
  if (announcements.length === 0) {
    return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  }
  return (
    <div class="stack stack-l">
      {announcements.map(({ id, title, author, html, at }) => (
        <article key={id} class="announcement" id={`announcement-${id}`}>
          <h2 class="announcement-title">{title}</h2>
          <p class="muted small">
            <Time at={at} lang={lang} zone={zone} withTime /> {words.by(author)}
          </p>
          <Prose html={html} />
        </article>
      ))}
      <Pagination
        m={m}
        nextHref={next && `${path}?after=${next}`}
        firstHref={isFirst ? null : path}
      />
    </div>
  );
}
