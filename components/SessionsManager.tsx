import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { DataTable } from "./DataTable.tsx";
import { Day } from "./Day.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { SessionBadge, type SessionState, SessionTimes } from "./SessionItem.tsx";

export interface ManagedSession {
  id: number;
  title: string;
  batch: string | null;
  /** Epoch milliseconds. */
  startsAt: number;
  endsAt: number;
  state: SessionState;
}

export interface ManagedBatch {
  id: number;
  name: string;
  /** ISO 8601 dates. */
  startsOn: string;
  endsOn: string;
  capacity: number | null;
  seatsTaken: number;
}

export interface SessionsManagerProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  /** The address of the course's pages for its instructor. */
  base: string;
  sessions: readonly ManagedSession[];
  batches: readonly ManagedBatch[];
}

/** A course's sessions and batches for its instructor. */
export function SessionsManager({ m, lang, zone, base, sessions, batches }: SessionsManagerProps) {
  const words = m.live;
  const { columns } = words.manage;
  return (
    <>
      {sessions.length === 0 && (
        <EmptyState title={words.manage.emptyTitle} text={words.manage.emptyText}>
          <LinkButton href={`${base}/sessions/new`} icon={icons.plus}>
            {words.manage.add}
          </LinkButton>
        </EmptyState>
      )}
      {sessions.length > 0 && (
        <DataTable
          m={m}
          caption={words.title}
          captionHidden
          rows={sessions}
          rowKey={(row) => String(row.id)}
          columns={[
            {
              key: "session",
              label: columns.session,
              cell: (row) => <a href={`${base}/sessions/${row.id}`}>{row.title}</a>,
            },
            {
              key: "time",
              label: columns.time,
              cell: (row) => <SessionTimes m={m} lang={lang} zone={zone} {...row} />,
            },
            {
              key: "who",
              label: columns.who,
              cell: (row) => row.batch ? words.forBatch(row.batch) : words.everybody,
            },
            {
              key: "state",
              label: columns.state,
              cell: (row) => <SessionBadge m={m} state={row.state} />,
            },
          ]}
        />
      )}
      <section class="stack" aria-labelledby="batches">
        <div class="section-head">
          <h2 id="batches">{words.batches.title}</h2>
          <LinkButton href={`${base}/batches/new`} variant="secondary" icon={icons.plus}>
            {words.batches.add}
          </LinkButton>
        </div>
        {batches.length === 0 && <p class="muted">{words.batches.emptyText}</p>}
        {batches.length > 0 && (
          <DataTable
            m={m}
            caption={words.batches.title}
            captionHidden
            rows={batches}
            rowKey={(row) => String(row.id)}
            columns={[
              {
                key: "name",
                label: words.batches.name,
                cell: (row) => <a href={`${base}/batches/${row.id}`}>{row.name}</a>,
              },
              {
                key: "dates",
                label: words.batches.dates,
                cell: (row) => (
                  <>
                    <Day date={row.startsOn} lang={lang} /> – <Day date={row.endsOn} lang={lang} />
                  </>
                ),
              },
              {
                key: "seats",
                label: words.batches.seatsLabel,
                cell: (row) => words.batches.taken(row.seatsTaken, row.capacity),
              },
            ]}
          />
        )}
      </section>
    </>
  );
}
