import type { Kysely } from "kysely";
import { json } from "./db/mod.ts";
import type { PlatformTables } from "./tables.ts";

type Db = Kysely<PlatformTables>;
type Instant = Temporal.Instant;

/** The last run of a schedule, and the last that failed. */
export interface ScheduleRun {
  name: string;
  startedAt: Instant;
  /** Null while it runs, or when its process died. */
  endedAt: Instant | null;
  /** What it said it did; null when it failed. */
  report: unknown;
  /** Why the last run failed; null when it went well. */
  error: string | null;
  failedAt: Instant | null;
  failure: string | null;
}

/** Notes that a schedule has begun to run. */
export async function noteStart(db: Db, name: string, at: Instant): Promise<void> {
  const begun = { started_at: at, ended_at: null, report: null, error: null };
  await db.insertInto("schedule_runs").values({ name, ...begun })
    .onConflict((conflict) => conflict.column("name").doUpdateSet(begun)).execute();
}

/** Notes how a run ended; a failure is remembered until the next one. */
export async function noteEnd(
  db: Db,
  name: string,
  at: Instant,
  outcome: { report: object } | { error: string },
): Promise<void> {
  const how = "error" in outcome
    ? { error: outcome.error, failed_at: at, failure: outcome.error }
    : { report: json(outcome.report) };
  await db.updateTable("schedule_runs").set({ ended_at: at, ...how }).where("name", "=", name)
    .execute();
}

/** The last run of every schedule that has ever run. */
export function selectRuns(db: Db): Promise<ScheduleRun[]> {
  return db.selectFrom("schedule_runs").select([
    "name",
    "started_at as startedAt",
    "ended_at as endedAt",
    "report",
    "error",
    "failed_at as failedAt",
    "failure",
  ]).execute();
}
