import type { Lang, Messages, Zone } from "./types.ts";
import { Button, LinkButton } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Notice } from "./Notice.tsx";
import { Pagination } from "./Pagination.tsx";
import { type SessionData, SessionItem } from "./SessionItem.tsx";

export interface AgendaViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  sessions: readonly SessionData[];
  /** Courses in which they have yet to choose a batch. */
  undecided: readonly { slug: string; title: string }[];
  next: string | null;
  isFirst: boolean;
  /** The secret address of the person's calendar, absolute. */
  feed: string;
  isRenewed: boolean;
}

/** Everything that is coming up for somebody, and the way into their own calendar. */
export function AgendaView(props: AgendaViewProps) {
  const { m, lang, zone, sessions, undecided, next, isFirst, feed, isRenewed } = props;
  const words = m.live.agenda;
  return (
    <div class="narrow page">
      <div class="page-head">
        <h1>{words.title}</h1>
        <p class="muted">{words.lead}</p>
      </div>
      <div class="stack stack-l">
        {isRenewed && <Notice m={m} kind="success" text={words.renewed} />}
        {undecided.map(({ slug, title }) => (
          <Notice key={slug} m={m} kind="info" text={m.live.batches.undecided(title)}>
            <a href={`/learn/${slug}/sessions`}>{m.live.batches.choose}</a>
          </Notice>
        ))}
        {sessions.length === 0 && isFirst && (
          <EmptyState title={words.emptyTitle} text={words.emptyText}>
            <LinkButton href="/my-courses">{m.layout.nav.myCourses}</LinkButton>
          </EmptyState>
        )}
        {sessions.length > 0 && (
          <section aria-labelledby="agenda-list">
            <h2 id="agenda-list" class="visually-hidden">{m.live.title}</h2>
            <ul class="sessions">
              {sessions.map((session) => (
                <SessionItem key={session.id} m={m} lang={lang} zone={zone} session={session} />
              ))}
            </ul>
          </section>
        )}
        <Pagination
          m={m}
          nextHref={next && `/agenda?after=${next}`}
          firstHref={isFirst ? null : "/agenda"}
        />
        <section class="panel-box stack" aria-labelledby="calendar">
          <h2 id="calendar">{words.calendarTitle}</h2>
          <p>{words.calendarText}</p>
          <label class="field-label" for="feed">{words.calendarLabel}</label>
          <input class="input" id="feed" type="text" readonly value={feed} />
          <p class="muted small">{words.calendarSecret}</p>
          <form method="post" action="/agenda">
            <Button variant="secondary">{words.renew}</Button>
          </form>
        </section>
      </div>
    </div>
  );
}
