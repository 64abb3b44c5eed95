import type { Messages } from "../platform/i18n/mod.ts";
import type { QueueCounts, TroubledJob } from "../platform/jobs.ts";
import type { ExportColumn } from "../platform/listing_export.ts";
import { localTime } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import type { ScheduleLine, SystemState } from "./service.ts";

const epoch = (at: Temporal.Instant | null) => at?.epochMilliseconds ?? null;

function isReport(value: unknown): value is Record<string, number> {
  return typeof value === "object" && value !== null;
}

function shownSchedule({ name, cron, state, run, tookMs, next }: ScheduleLine) {
  const hasRecovered = run?.error === null && run.failedAt !== null;
  return {
    name,
    cron,
    state,
    tookMs,
    startedAt: epoch(run?.startedAt ?? null),
    report: isReport(run?.report) ? run.report : null,
    error: run?.error ?? null,
    failure: hasRecovered
      ? { at: run.failedAt!.epochMilliseconds, reason: run.failure ?? "" }
      : null,
    nextAt: next.epochMilliseconds,
  };
}

const shownQueue = (queue: QueueCounts) => ({ ...queue, oldestDue: epoch(queue.oldestDue) });

/** A job that went wrong as the list shows it. */
export function shownJob({ state, when, ...job }: TroubledJob) {
  return { ...job, isGivenUp: state === "failed", when: when.epochMilliseconds };
}

/** The columns of the jobs that went wrong as a file. */
export function troubledExport(m: Messages, zone: Zone): ExportColumn<TroubledJob>[] {
  const { jobs: words, queues } = m.system;
  return [
    { label: words.columns.job, cell: ({ subject }) => subject },
    { label: queues.columns.queue, cell: ({ queue }) => queues.names[queue] ?? queue },
    { label: words.columns.reason, cell: ({ reason }) => reason ?? words.unknown },
    { label: words.columns.tries, cell: ({ attempts }) => attempts },
    {
      label: words.state,
      cell: ({ state }) => state === "failed" ? words.failedAt : words.nextTry,
    },
    { label: words.columns.when, cell: ({ when }) => localTime(when, zone) },
  ];
}

/** The state of the system as its page shows it. */
export function shownSystem({ schedules, queues, hasCron }: SystemState) {
  return {
    schedules: schedules.map(shownSchedule),
    queues: queues.map(shownQueue),
    hasCron,
  };
}
