import type { Messages } from "../platform/i18n/mod.ts";
import type { QueueCounts, TroubledJob } from "../platform/jobs.ts";
import { type ExportColumn, exportListing } from "../platform/listing_export.ts";
import { localTime } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import type { ScheduleLine, SystemLists } from "./service.ts";

function scheduleColumns(m: Messages, zone: Zone): ExportColumn<ScheduleLine>[] {
  const { columns, names, states } = m.system.schedules;
  return [
    { label: columns.name, cell: ({ name }) => names[name] ?? name },
    { label: "cron (UTC)", cell: ({ name, cron }) => `${name} · ${cron}` },
    { label: columns.state, cell: ({ state }) => states[state] },
    { label: columns.last, cell: ({ run }) => localTime(run?.startedAt ?? null, zone) },
    {
      label: columns.result,
      cell: ({ run }) => run?.error ?? (run?.report ? JSON.stringify(run.report) : null),
    },
    { label: columns.next, cell: ({ next }) => localTime(next, zone) },
  ];
}

function queueColumns(m: Messages, zone: Zone): ExportColumn<QueueCounts>[] {
  const { columns, names, oldest } = m.system.queues;
  return [
    { label: columns.queue, cell: ({ queue }) => names[queue] ?? queue },
    { label: columns.waiting, cell: ({ waiting }) => waiting },
    { label: columns.active, cell: ({ active }) => active },
    { label: columns.retrying, cell: ({ retrying }) => retrying },
    { label: columns.failed, cell: ({ failed }) => failed },
    { label: columns.completed, cell: ({ completed }) => completed },
    { label: oldest, cell: ({ oldestDue }) => localTime(oldestDue, zone) },
  ];
}

function jobColumns(m: Messages, zone: Zone): ExportColumn<TroubledJob>[] {
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

/** The list of the page that was asked for as a file; null: the page was. Throws as `exportListing` does. */
export async function systemFile(
  { schedules, queues, jobs }: SystemLists,
  m: Messages,
  zone: Zone,
): Promise<Response | null> {
  if (schedules.query.format) {
    return exportListing({
      format: schedules.query.format,
      name: "schedules",
      columns: scheduleColumns(m, zone),
      batches: schedules.all(),
      total: await schedules.count(),
    });
  }
  if (queues.query.format) {
    return exportListing({
      format: queues.query.format,
      name: "queues",
      columns: queueColumns(m, zone),
      batches: queues.all(),
      total: await queues.count(),
    });
  }
  if (jobs.query.format) {
    return exportListing({
      format: jobs.query.format,
      name: "jobs",
      columns: jobColumns(m, zone),
      batches: jobs.all(),
      total: await jobs.count(),
    });
  }
  return null;
}
