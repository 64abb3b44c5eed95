import type { Lang, Messages, Zone } from "./types.ts";
import { type BatchChoice, BatchChooser } from "./BatchChooser.tsx";
import { Breadcrumbs } from "./Breadcrumbs.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { Notice } from "./Notice.tsx";
import { type SessionData, SessionItem } from "./SessionItem.tsx";

export interface CourseSessionsViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  course: { slug: string; title: string };
  sessions: readonly SessionData[];
  /** Empty in a course that does not run in batches. */
  batches: readonly BatchChoice[];
  /** Why the chosen batch was refused. */
  problem: string | null;
  /** Why the door of a session stayed closed. */
  doorProblem: string | null;
  isChosen: boolean;
}

/** The live sessions of a course for its students, and which batch they are in. */
export function CourseSessionsView(props: CourseSessionsViewProps) {
  const { m, lang, zone, course, sessions, batches, problem, doorProblem, isChosen } = props;
  const words = m.live;
  const lists = [
    { key: "upcoming", title: words.upcoming, list: sessions.filter(({ isPast }) => !isPast) },
    {
      key: "past",
      title: words.past,
      list: sessions.filter(({ isPast }) => isPast).toReversed(),
    },
  ];
  return (
    <div class="narrow page">
      <Breadcrumbs
        m={m}
        items={[{ label: course.title, href: `/learn/${course.slug}` }, { label: words.title }]}
      />
      <div class="page-head">
        <h1>{words.title}</h1>
      </div>
      <div class="stack stack-l">
        {doorProblem && <Notice m={m} kind="error" text={doorProblem} />}
        {isChosen && <Notice m={m} kind="success" text={words.batches.chosen} />}
        {batches.length > 0 && (
          <BatchChooser
            m={m}
            lang={lang}
            batches={batches}
            action={`/learn/${course.slug}/sessions`}
            error={problem}
          />
        )}
        {sessions.length === 0 && (
          <EmptyState title={words.agenda.emptyTitle} text={words.noUpcoming} />
        )}
        {lists.filter(({ list }) => list.length > 0).map(({ key, title, list }) => (
          <section key={key} aria-labelledby={key}>
            <h2 id={key}>{title}</h2>
            <ul class="sessions">
              {list.map((session) => (
                <SessionItem key={session.id} m={m} lang={lang} zone={zone} session={session} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
