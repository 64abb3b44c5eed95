import { z } from "zod";
import { audit } from "../audit/service.ts";
import type { Asker } from "../catalog/rules.ts";
import type { Deps } from "../deps.ts";
import { AppError } from "../platform/errors.ts";
import { requireAdmin } from "./state.ts";

export {
  listSystem,
  QUEUES_LISTING,
  SCHEDULES_LISTING,
  type SystemLists,
  type SystemNames,
} from "./lists.ts";
export {
  type KnownSchedule,
  listTroubled,
  type ScheduleLine,
  type SystemState,
  systemState,
  TROUBLED_LISTING,
} from "./state.ts";

/** Ids made from keys have no version of UUIDs. */
const jobId = z.guid();

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
