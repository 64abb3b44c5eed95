import { TROUBLED_ID } from "../../components/SystemView.tsx";
import type { QueueCounts, TroubledJob } from "../platform/jobs.ts";
import { type Listed, type Listing, listingLinks } from "../platform/listing.ts";
import { anchoredLinks } from "../platform/listing_tables.ts";
import {
  QUEUES_LISTING,
  type ScheduleLine,
  SCHEDULES_LISTING,
  type SystemLists,
  TROUBLED_LISTING,
} from "./service.ts";

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

function shownJob({ state, when, ...job }: TroubledJob) {
  return { ...job, isGivenUp: state === "failed", when: when.epochMilliseconds };
}

/** What is done in the background as its page shows it. */
export function shownSystem({ schedules, queues, jobs, hasCron }: SystemLists) {
  const shown = <Row, Filters, Shown>(
    listing: Listing<Filters>,
    found: Listed<Row, Filters>,
    { id, show }: { id: string; show: (row: Row) => Shown },
  ) => ({
    rows: found.page.rows.map(show),
    links: anchoredLinks(listingLinks("/admin/system", listing, found), id),
  });
  return {
    schedules: shown(SCHEDULES_LISTING, schedules, { id: "schedules", show: shownSchedule }),
    queues: shown(QUEUES_LISTING, queues, { id: "queues", show: shownQueue }),
    jobs: shown(TROUBLED_LISTING, jobs, { id: TROUBLED_ID, show: shownJob }),
    hasCron,
  };
}
