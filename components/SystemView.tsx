import type { ListingLinks } from "../lib/platform/listing.ts";
import type { Lang, Messages, Zone } from "./types.ts";
import { Badge, type BadgeTone } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import { formatCount } from "./format.ts";
import { Listing, ListingChoice, ListingRange, ListingSearch } from "./Listing.tsx";
import { Notice } from "./Notice.tsx";
import { TableListing } from "./TableListing.tsx";
import { Time } from "./Time.tsx";

/** Where the jobs that went wrong stand on the page. */
export const TROUBLED_ID = "jobs";

const FIGURES = ["found", "queued", "sent", "skipped", "failed"] as const;

export type ScheduleState = "never" | "running" | "ok" | "failed" | "broken" | "late";

export interface ShownSchedule {
  name: string;
  /** Five fields, UTC. */
  cron: string;
  state: ScheduleState;
  /** Epoch milliseconds, as all moments here; null before the first run. */
  startedAt: number | null;
  tookMs: number | null;
  /** What the last run did, by figure; null when it did not end well. */
  report: Partial<Record<typeof FIGURES[number], number>> | null;
  error: string | null;
  /** The last run that failed, while later ones went well. */
  failure: { at: number; reason: string } | null;
  nextAt: number;
}

export interface ShownQueue {
  queue: string;
  waiting: number;
  active: number;
  retrying: number;
  failed: number;
  completed: number;
  oldestDue: number | null;
}

export interface ShownJob {
  id: string;
  queue: string;
  subject: string;
  reason: string | null;
  attempts: number;
  /** False: it is tried again. */
  isGivenUp: boolean;
  /** When it was given up, or is tried again. */
  when: number;
}

interface Shown<Row> {
  rows: readonly Row[];
  links: ListingLinks;
}

export interface SystemViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  schedules: Shown<ShownSchedule>;
  queues: Shown<ShownQueue>;
  /** Those that went wrong. */
  jobs: Shown<ShownJob>;
  /** The queues whose jobs can be asked for. */
  queueNames: readonly string[];
  hasCron: boolean;
}

const TONES: Record<ScheduleState, BadgeTone> = {
  never: "neutral",
  running: "brand",
  ok: "good",
  failed: "bad",
  broken: "bad",
  late: "warn",
};

/** What a run did, its figures that are not zero. */
function Result({ m, lang, zone, schedule }: SystemViewProps & { schedule: ShownSchedule }) {
  const words = m.system.schedules;
  const { report, error, failure, state } = schedule;
  const said = FIGURES.flatMap((name) =>
    report?.[name] ? [words.figures[name](formatCount(report[name], lang))] : []
  );
  return (
    <div class="system-result">
      {error !== null && <span class="system-error">{error}</span>}
      {report !== null && (
        <span class={said.length === 0 ? "muted" : undefined}>
          {said.length === 0 ? words.nothing : said.join(" · ")}
        </span>
      )}
      {report === null && error === null && state !== "running" && <span class="muted">–</span>}
      {failure && (
        <span class="muted small">
          {words.lastFailure}: <Time at={failure.at} lang={lang} zone={zone} withTime /> –{" "}
          {failure.reason}
        </span>
      )}
    </div>
  );
}

function Schedules(props: SystemViewProps) {
  const { m, lang, zone, schedules } = props;
  const words = m.system.schedules;
  return (
    <TableListing
      m={m}
      id="schedules"
      links={schedules.links}
      caption={words.title}
      none={m.layout.table.empty}
      rows={schedules.rows}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "name",
          sorts: "name",
          label: words.columns.name,
          cell: ({ name, cron }) => (
            <span class="system-name">
              <span>{words.names[name] ?? name}</span>
              <code class="muted small">{name} · {cron}</code>
            </span>
          ),
        },
        {
          key: "state",
          sorts: "state",
          label: words.columns.state,
          cell: ({ state }) => <Badge tone={TONES[state]}>{words.states[state]}</Badge>,
        },
        {
          key: "last",
          sorts: "last",
          label: words.columns.last,
          cell: ({ startedAt, tookMs }) =>
            startedAt === null ? "–" : (
              <span class="system-name">
                <Time at={startedAt} lang={lang} zone={zone} withTime />
                {tookMs !== null && <span class="muted small">{words.took(tookMs)}</span>}
              </span>
            ),
        },
        {
          key: "result",
          label: words.columns.result,
          cell: (schedule) => <Result {...props} schedule={schedule} />,
        },
        {
          key: "next",
          sorts: "next",
          label: words.columns.next,
          cell: ({ nextAt }) => <Time at={nextAt} lang={lang} zone={zone} withTime />,
        },
      ]}
    />
  );
}

const COUNTS = ["waiting", "active", "retrying", "failed", "completed"] as const;

function Queues({ m, lang, zone, queues }: SystemViewProps) {
  const words = m.system.queues;
  return (
    <TableListing
      m={m}
      id="queues"
      links={queues.links}
      caption={words.title}
      none={words.empty}
      rows={queues.rows}
      rowKey={({ queue }) => queue}
      columns={[
        {
          key: "queue",
          sorts: "name",
          label: words.columns.queue,
          cell: ({ queue, oldestDue }) => (
            <span class="system-name">
              <span>{words.names[queue] ?? queue}</span>
              {oldestDue !== null && (
                <span class="muted small">
                  {words.oldest} <Time at={oldestDue} lang={lang} zone={zone} withTime />
                </span>
              )}
            </span>
          ),
        },
        ...COUNTS.map((name) => ({
          key: name,
          sorts: name,
          label: words.columns[name],
          numeric: true,
          cell: (row: ShownQueue) =>
            name === "failed" && row.failed > 0
              ? <Badge tone="bad">{formatCount(row.failed, lang)}</Badge>
              : formatCount(row[name], lang),
        })),
      ]}
    />
  );
}

function Jobs({ m, lang, zone, jobs: { rows, links }, queueNames }: SystemViewProps) {
  const { jobs: words, queues } = m.system;
  const options = queueNames.map((value) => ({ value, label: queues.names[value] ?? value }));
  return (
    <Listing
      m={m}
      links={links}
      caption={words.title}
      rows={rows}
      rowKey={({ id }) => id}
      empty={{ title: words.emptyTitle, text: words.emptyText }}
      fixed={["table"]}
      filters={
        <>
          <ListingSearch m={m} links={links} label={words.search} />
          <ListingChoice
            m={m}
            links={links}
            name="queue"
            label={queues.columns.queue}
            options={options}
          />
          <ListingRange m={m} links={links} />
        </>
      }
      columns={[
        {
          key: "job",
          label: words.columns.job,
          sorts: "subject",
          cell: (job) => (
            <span class="system-name">
              <code>{job.subject}</code>
              <span class="muted small">{queues.names[job.queue] ?? job.queue}</span>
            </span>
          ),
        },
        {
          key: "reason",
          label: words.columns.reason,
          cell: ({ reason }) => <span class="system-error">{reason ?? words.unknown}</span>,
        },
        {
          key: "tries",
          label: words.columns.tries,
          sorts: "attempts",
          numeric: true,
          cell: ({ attempts }) => formatCount(attempts, lang),
        },
        {
          key: "when",
          label: words.columns.when,
          sorts: "when",
          cell: ({ isGivenUp, when }) => (
            <span class="system-name">
              <span class="muted small">{isGivenUp ? words.failedAt : words.nextTry}</span>
              <Time at={when} lang={lang} zone={zone} withTime />
            </span>
          ),
        },
        {
          key: "action",
          label: words.columns.action,
          cell: (job) =>
            !job.isGivenUp ? "–" : (
              <form method="post" action={`/admin/system/jobs/${job.id}`}>
                <Button variant="secondary" aria-label={words.againLabel(job.subject)}>
                  {words.again}
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}

/** Every schedule with its last run and the next, the queues, and the jobs that went wrong. */
export function SystemView(props: SystemViewProps) {
  const { m, hasCron } = props;
  const words = m.system;
  return (
    <>
      {!hasCron && <Notice m={m} kind="warning" text={words.cronOff} />}
      <section class="stack">
        <h2 class="h3">{words.schedules.title}</h2>
        <Schedules {...props} />
      </section>
      <section class="stack">
        <h2 class="h3">{words.queues.title}</h2>
        <Queues {...props} />
      </section>
      <section class="stack" id={TROUBLED_ID}>
        <h2 class="h3">{words.jobs.title}</h2>
        <Jobs {...props} />
      </section>
    </>
  );
}
