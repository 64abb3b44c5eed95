import { z } from "zod";
import { audit } from "../audit/service.ts";
import type { Asker } from "../catalog/rules.ts";
import type { Deps } from "../deps.ts";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { AppError } from "../platform/errors.ts";
import { countJobs, type QueueCounts, selectTroubled, type TroubledJob } from "../platform/jobs.ts";
import { type ScheduleRun, selectRuns } from "../platform/schedule_runs.ts";
import { nextTick, type ScheduleState, scheduleState } from "./rules.ts";

/** A schedule by its name, and when it runs: five fields, UTC. */
export interface KnownSchedule {
  name: string;
  cron: string;
}

/** A schedule with its last run and the next. */
export interface ScheduleLine extends KnownSchedule {
  state: ScheduleState;
  run: ScheduleRun | null;
  /** How long the last run took, in milliseconds; null when it has not ended. */
  tookMs: number | null;
  next: Temporal.Instant;
}

/** What an admin sees of what is done in the background. */
export interface SystemState {
  schedules: ScheduleLine[];
  queues: QueueCounts[];
  troubled: TroubledJob[];
  /** Goes into `after=`; null on the last page. */
  next: string | null;
  /** False: this process runs no schedules (`CRON=off`). */
  hasCron: boolean;
}

const PAGE_SIZE = 25;

const cursor = z.object({ at: z.iso.datetime({ precision: null }), id: z.uuid() });
const jobId = z.uuid();

function requireAdmin(asker: Asker): void {
  if (asker.role !== "admin") throw new AppError("forbidden", "forbidden");
}

function lineOf({ name, cron }: KnownSchedule, run: ScheduleRun | null, now: Temporal.Instant) {
  const tookMs = run?.endedAt ? run.startedAt.until(run.endedAt).total("milliseconds") : null;
  return {
    name,
    cron,
    run,
    tookMs,
    state: scheduleState(cron, run, now),
    next: nextTick(cron, now),
  };
}

/**
 * The state of these schedules and of the job queue, with a page of the jobs that went wrong, newest first. Throws
 * `forbidden` for everybody but admins, and `bad_request` (`cursor_invalid`) for an `after` that is none.
 */
export async function systemState(
  { db, clock, config }: Pick<Deps, "db" | "clock" | "config">,
  asker: Asker,
  schedules: readonly KnownSchedule[],
  after: string | null,
): Promise<SystemState> {
  requireAdmin(asker);
  const where = after === null ? null : decodeCursor(cursor, after);
  const now = clock.now();
  const [runs, queues, troubled] = await Promise.all([
    selectRuns(db),
    countJobs(db),
    selectTroubled(db, { after: where, limit: PAGE_SIZE + 1 }),
  ]);
  const shown = troubled.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  const runOf = new Map(runs.map((run) => [run.name, run]));
  return {
    schedules: schedules.map((one) => lineOf(one, runOf.get(one.name) ?? null, now)),
    queues,
    troubled: shown,
    next: troubled.length > PAGE_SIZE && last
      ? encodeCursor({ at: last.createdAt.toString(), id: last.id })
      : null,
    hasCron: config.cron,
  };
}

/**
 * Runs a job again that was given up, right after this request. Throws `forbidden` for everybody but admins and
 * `not_found` for a job that was not given up.
 */
export async function runJobAgain(
  { db, clock, jobs, log }: Pick<Deps, "db" | "clock" | "jobs" | "log">,
  asker: Asker,
  id: string,
): Promise<void> {
  requireAdmin(asker);
  const parsed = jobId.safeParse(id);
  if (!parsed.success || !await jobs.runAgain(parsed.data)) {
    throw new AppError("not_found", "not_found");
  }
  const subject = { kind: "job", id };
  await audit(db, { actor: asker, action: "job.retried", subject, at: clock.now() });
  log.info("job_run_again", { job: id, by: asker.id });
}
