import { z } from "zod";
import type { Asker } from "../catalog/rules.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import {
  countJobs,
  QUEUE_NAMES,
  type QueueCounts,
  type TroubledJob,
  troubledRows,
} from "../platform/jobs.ts";
import {
  choiceFilter,
  filteredRange,
  likePattern,
  list,
  type Listed,
  type Listing,
  type RangeFilters,
  rangeFilters,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import { type ScheduleRun, selectRuns } from "../platform/schedule_runs.ts";
import type { Zone } from "../platform/time.ts";
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
  /** False: this process runs no schedules (`CRON=off`). */
  hasCron: boolean;
}

/** Throws `forbidden` for everybody but admins. */
export function requireAdmin(asker: { role: string }): void {
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

/** The state of these schedules and of the job queue. Throws `forbidden` for everybody but admins. */
export async function systemState(
  { db, clock, config }: Pick<Deps, "db" | "clock" | "config">,
  asker: Asker,
  schedules: readonly KnownSchedule[],
): Promise<SystemState> {
  requireAdmin(asker);
  const now = clock.now();
  const [runs, queues] = await Promise.all([selectRuns(db), countJobs(db)]);
  const runOf = new Map(runs.map((run) => [run.name, run]));
  return {
    schedules: schedules.map((one) => lineOf(one, runOf.get(one.name) ?? null, now)),
    queues,
    hasCron: config.cron,
  };
}

/** What narrows the jobs that went wrong; null: anything. */
export interface TroubledFilters extends RangeFilters {
  q: string | null;
  queue: string | null;
}

/** How the jobs that went wrong are searched. */
export const TROUBLED_LISTING: Listing<TroubledFilters> = {
  key: "id",
  keyType: "uuid",
  sorts: { when: "timestamptz", subject: "text", attempts: "bigint" },
  initial: "-when",
  filters: z.object({ q: searchFilter, queue: choiceFilter(QUEUE_NAMES), ...rangeFilters }),
};

/**
 * Jobs that were given up or wait for another try. Throws `forbidden` for everybody but admins, and as `readListing`
 * and `readDateRange` do.
 */
export async function listTroubled(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: { role: string; zone: Zone },
  params: URLSearchParams,
): Promise<Listed<TroubledJob, TroubledFilters>> {
  requireAdmin(viewer);
  const query = readListing(TROUBLED_LISTING, params);
  const { q, queue, ...days } = query.filters;
  const range = filteredRange(days, { zone: viewer.zone, now: clock.now() });
  const rows = troubledRows({ queue, like: likePattern(q), range });
  return await list(db, TROUBLED_LISTING, query, rows);
}
