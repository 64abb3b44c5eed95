import type { Deps } from "./deps.ts";
import { deliver } from "./platform/mail.ts";
import { welcomeStudent, welcomeUser } from "./notifications/service.ts";
import type { Drained, Handlers } from "./platform/jobs.ts";

/** What is done after the request, by queue; handlers may run twice and must be idempotent. */
export function handlersOf(deps: Deps): Handlers {
  return {
    event: async (event) => {
      if (event.name === "user_registered") await welcomeUser(deps, event.userId);
      if (event.name === "student_enrolled") await welcomeStudent(deps, event.enrollmentId);
    },
    mail: (message) => deliver(deps, message),
  };
}

/** Runs every job that is due. */
export function drainJobs(deps: Deps): Promise<Drained> {
  return deps.jobs.drain(handlersOf(deps));
}

const running = new WeakMap<Deps["jobs"], Promise<void>>();

/**
 * Runs what a request has queued right after it, without holding up its answer; a run already under way sees
 * the new jobs as well. What fails here is retried by the schedule.
 */
export function drainSoon(deps: Deps): void {
  if (running.has(deps.jobs)) return;
  const run = drainJobs(deps)
    .then(() => {}, (error) => deps.log.error("drain_failed", { error }))
    .finally(() => running.delete(deps.jobs));
  running.set(deps.jobs, run);
}

/** Resolves when a run that `drainSoon` began has ended: for commands, tests and a clean stop. */
export async function drained(deps: Pick<Deps, "jobs">): Promise<void> {
  await running.get(deps.jobs);
}
