import { migrations } from "../migrations/mod.ts";
import type { Db } from "./database.ts";
import { isMigrated, migrate } from "./platform/db/migrate.ts";
import { prepareJobs } from "./platform/jobs.ts";

/** Brings the tables and the job queues up to date; returns the names of the migrations it ran. */
export async function migrateAll(db: Db): Promise<string[]> {
  const ran = await migrate(db, migrations);
  await prepareJobs(db);
  return ran;
}

/** True when the database answers and has every table: what `/healthz` reports. */
export function isReady(db: Db): Promise<boolean> {
  return isMigrated(db, migrations);
}
