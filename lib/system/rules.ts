import { CronExpressionParser } from "cron-parser";

type Instant = Temporal.Instant;

/** A run may take this long before it counts as broken off: its process has died. */
const LONGEST_RUN_MINUTES = 15;
/** A schedule may be this late before it counts as late: ticks begin within the minute. */
const TOLERANCE_MINUTES = 2;

/** How a schedule fares: it has never run, runs, went well, failed, was broken off, or should have run since. */
export type ScheduleState = "never" | "running" | "ok" | "failed" | "broken" | "late";

/** The next time that a cron expression (five fields, UTC) names after a moment. */
export function nextTick(cron: string, after: Instant): Instant {
  const currentDate = new Date(after.epochMilliseconds);
  const next = CronExpressionParser.parse(cron, { currentDate, tz: "UTC" }).next();
  return Temporal.Instant.fromEpochMilliseconds(next.getTime());
}

/** What is known of a schedule's last run. */
export interface LastRun {
  startedAt: Instant;
  endedAt: Instant | null;
  error: string | null;
}

/** Judges a schedule by its last run. */
export function scheduleState(cron: string, run: LastRun | null, now: Instant): ScheduleState {
  if (run === null) return "never";
  if (run.endedAt === null) {
    const isOver = Temporal.Instant.compare(
      run.startedAt.add({ minutes: LONGEST_RUN_MINUTES }),
      now,
    ) < 0;
    return isOver ? "broken" : "running";
  }
  const due = nextTick(cron, run.startedAt).add({ minutes: TOLERANCE_MINUTES });
  if (Temporal.Instant.compare(due, now) < 0) return "late";
  return run.error === null ? "ok" : "failed";
}
