import { useEffect, useState } from "preact/hooks";
import { type ColumnSort, DataTable } from "../components/DataTable.tsx";
import { timeOfDay } from "../lib/assessment/browser/countdown.ts";

/** How far students are, from before the start to the end. */
export const WATCH_STATES = ["open", "running", "finished"] as const;
export type WatchState = typeof WATCH_STATES[number];

/** A student in the live view; moments are epoch milliseconds. */
export interface WatchRow {
  id: string;
  name: string;
  state: WatchState;
  answered: number;
  startedAt: number | null;
  lastSavedAt: number | null;
  deadline: number | null;
  extraMinutes: number;
}

/** What changes while one looks. */
export interface WatchData {
  rows: readonly WatchRow[];
  counts: Readonly<Record<WatchState, number>>;
  now: number;
}

/** The columns that can be sorted by. */
type SortedColumn =
  | "name"
  | "progress"
  | "answered"
  | "started"
  | "saved"
  | "deadline"
  | "extra";

export interface QuizWatchProps extends WatchData {
  sorts: Readonly<Record<SortedColumn, ColumnSort>>;
  /** Of the page, with its query. */
  address: string;
  total: number;
  zone: string;
  /** Texts; `{name}` and the like are filled in. */
  words: {
    caption: string;
    student: string;
    state: string;
    answered: string;
    started: string;
    lastSaved: string;
    deadline: string;
    extra: string;
    minutesFor: string;
    grant: string;
    grantFor: string;
    of: string;
    none: string;
    updated: string;
    empty: string;
    states: Readonly<Record<WatchState, string>>;
  };
}

const REFRESH_MS = 5_000;

function Moment({ at, zone, none }: { at: number | null; zone: string; none: string }) {
  if (at === null) return <>{none}</>;
  return <time datetime={new Date(at).toISOString()}>{timeOfDay(at, zone)}</time>;
}

function ExtraTime({ row, words, address }: { row: WatchRow } & Omit<QuizWatchProps, "rows">) {
  if (row.state === "finished") return <>{row.extraMinutes || words.none}</>;
  return (
    <form class="watch-extra" method="post" action={address}>
      <input type="hidden" name="student" value={row.id} />
      <input
        class="input"
        name="minutes"
        inputmode="numeric"
        maxlength={4}
        aria-label={words.minutesFor.replace("{name}", row.name)}
        // Only a default, so that news do not take away what is being typed.
        defaultValue={String(row.extraMinutes)}
      />
      <button
        type="submit"
        class="button button-secondary"
        aria-label={words.grantFor.replace("{name}", row.name)}
      >
        <span>{words.grant}</span>
      </button>
    </form>
  );
}

/** Who has started, saved and finished; asks again every few seconds while the page is looked at. */
export function QuizWatch(props: QuizWatchProps) {
  const { address, total, zone, words, sorts } = props;
  const [{ rows, counts, now }, setData] = useState<WatchData>(props);
  useEffect(() => {
    const refresh = async () => {
      if (document.visibilityState === "hidden") return;
      try {
        const response = await fetch(address, { headers: { accept: "application/json" } });
        if (response.ok) setData(await response.json());
      } catch {
        // Offline: what is shown stays, with its time.
      }
    };
    const timer = setInterval(refresh, REFRESH_MS);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [address]);
  const moment = (at: number | null) => <Moment at={at} zone={zone} none={words.none} />;
  return (
    <div class="stack">
      <dl class="stat-grid watch-counts">
        {WATCH_STATES.map((state) => (
          <div class="stat" key={state}>
            <dt class="stat-label">{words.states[state]}</dt>
            <dd class="stat-value numeric">{counts[state]}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        m={{ layout: { table: { empty: words.empty } } }}
        caption={words.caption}
        captionHidden
        rows={rows}
        rowKey={(row: WatchRow) => row.id}
        columns={[
          { key: "name", label: words.student, sort: sorts.name, cell: (row) => row.name },
          {
            key: "state",
            label: words.state,
            sort: sorts.progress,
            cell: (row) => words.states[row.state],
          },
          {
            key: "answered",
            label: words.answered,
            sort: sorts.answered,
            numeric: true,
            cell: (row) =>
              words.of.replace("{done}", String(row.answered)).replace("{total}", String(total)),
          },
          {
            key: "started",
            label: words.started,
            sort: sorts.started,
            cell: (row) => moment(row.startedAt),
          },
          {
            key: "saved",
            label: words.lastSaved,
            sort: sorts.saved,
            cell: (row) => moment(row.lastSavedAt),
          },
          {
            key: "deadline",
            label: words.deadline,
            sort: sorts.deadline,
            cell: (row) => moment(row.deadline),
          },
          {
            key: "extra",
            label: words.extra,
            sort: sorts.extra,
            cell: (row) => <ExtraTime {...props} row={row} />,
          },
        ]}
      />
      <p class="muted small">
        {words.updated} <Moment at={now} zone={zone} none={words.none} />
      </p>
    </div>
  );
}
