import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import * as icons from "./icons.ts";
import { LinkButton } from "./Button.tsx";
import { Day } from "./Day.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { SessionBadge, type SessionState, SessionTimes } from "./SessionItem.tsx";
import { TableListing } from "./TableListing.tsx";

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
  sessions: { rows: readonly ManagedSession[]; links: ListingLinks };
  batches: { rows: readonly ManagedBatch[]; links: ListingLinks };
}

/** Whether there is nothing at all, rather than nothing that was asked for. */
function isEmpty({ rows, links }: { rows: readonly unknown[]; links: ListingLinks }): boolean {
  return rows.length === 0 && !links.values.q && links.firstHref === null;
}

/** A course's sessions and batches for its instructor. */
export function SessionsManager({ m, lang, zone, base, sessions, batches }: SessionsManagerProps) {
  const words = m.live;
  const { columns } = words.manage;
  return (
    <>
      {isEmpty(sessions) && (
        <EmptyState title={words.manage.emptyTitle} text={words.manage.emptyText}>
          <LinkButton href={`${base}/sessions/new`} icon={icons.plus}>
            {words.manage.add}
          </LinkButton>
        </EmptyState>
      )}
      {!isEmpty(sessions) && (
        <TableListing
          m={m}
          id="sessions"
          links={sessions.links}
          caption={words.title}
          none={words.manage.emptyText}
          rows={sessions.rows}
          rowKey={(row) => String(row.id)}
          columns={[
            {
              key: "session",
              label: columns.session,
              sorts: "title",
              cell: (row) => <a href={`${base}/sessions/${row.id}`}>{row.title}</a>,
            },
            {
              key: "time",
              label: columns.time,
              sorts: "starts",
              cell: (row) => <SessionTimes m={m} lang={lang} zone={zone} {...row} />,
            },
            {
              key: "who",
              label: columns.who,
              sorts: "who",
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
      <section class="stack" aria-labelledby="batches-title">
        <div class="section-head">
          <h2 id="batches-title">{words.batches.title}</h2>
          <LinkButton href={`${base}/batches/new`} variant="secondary" icon={icons.plus}>
            {words.batches.add}
          </LinkButton>
        </div>
        {isEmpty(batches) && <p class="muted">{words.batches.emptyText}</p>}
        {!isEmpty(batches) && (
          <TableListing
            m={m}
            id="batches"
            links={batches.links}
            caption={words.batches.title}
            none={words.batches.emptyText}
            rows={batches.rows}
            rowKey={(row) => String(row.id)}
            columns={[
              {
                key: "name",
                label: words.batches.name,
                sorts: "name",
                cell: (row) => <a href={`${base}/batches/${row.id}`}>{row.name}</a>,
              },
              {
                key: "dates",
                label: words.batches.dates,
                sorts: "starts",
                cell: (row) => (
                  <>
                    <Day date={row.startsOn} lang={lang} /> – <Day date={row.endsOn} lang={lang} />
                  </>
                ),
              },
              {
                key: "seats",
                label: words.batches.seatsLabel,
                sorts: "seats",
                cell: (row) => words.batches.taken(row.seatsTaken, row.capacity),
              },
            ]}
          />
        )}
      </section>
    </>
  );
}
