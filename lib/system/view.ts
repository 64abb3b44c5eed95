import type { QueueCounts, TroubledJob } from "../platform/jobs.ts";
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

const shownJob = ({ id, queue, subject, reason, attempts, failedAt, nextTryAt }: TroubledJob) => ({
  id,
  queue,
  subject,
  reason,
  attempts,
  failedAt: epoch(failedAt),
  nextTryAt: epoch(nextTryAt),
});

/** The state of the system as its page shows it. */
export function shownSystem({ schedules, queues, troubled, next, hasCron }: SystemState) {
  return {
    schedules: schedules.map(shownSchedule),
    queues: queues.map(shownQueue),
    jobs: troubled.map(shownJob),
    next,
    hasCron,
  };
}
