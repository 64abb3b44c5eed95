import { tellAnswered, tellWaiting } from "./chat/service.ts";
import { issueIfEarned } from "./certificates/service.ts";
import type { Deps } from "./deps.ts";
import { announceOrder, closeSuperseded, finishEvent, isOrderEvent } from "./commerce/service.ts";
import { deliver } from "./platform/mail.ts";
import {
  announceCertificate,
  announceGrade,
  confirmPasswordChange,
  sendReset,
  sendVerification,
  spreadAnnouncement,
  tellRemoved,
  tellRestored,
  welcomeStudent,
  welcomeUser,
} from "./notifications/service.ts";
import { tellNudged } from "./teaching/service.ts";
import { tellReviewed, tellWithdrawn } from "./web/decisions.ts";
import { namedDeps } from "./web/shop.ts";
import type { Drained, Handlers } from "./platform/jobs.ts";
import { NotedJobs } from "./platform/jobs/noted.ts";

/** What is done after the request, by queue; handlers may run twice and must be idempotent. */
export function handlersOf(open: Deps): Handlers {
  return {
    event: async (event) => {
      const deps = await namedDeps(open);
      if (event.name === "user_registered") await welcomeUser(deps, event.userId);
      if (event.name === "verification_wanted") await sendVerification(deps, event);
      if (event.name === "password_reset_wanted") await sendReset(deps, event);
      if (event.name === "password_changed") await confirmPasswordChange(deps, event);
      if (event.name === "student_enrolled") await welcomeStudent(deps, event.enrollmentId);
      if (event.name === "lesson_completed") await issueIfEarned(deps, event);
      if (event.name === "quiz_finished" || event.name === "quiz_regraded") {
        await issueIfEarned(deps, event);
      }
      if (event.name === "submission_graded") {
        await announceGrade(deps, event);
        await issueIfEarned(deps, event);
      }
      if (event.name === "certificate_issued") await announceCertificate(deps, event);
      if (isOrderEvent(event)) await announceOrder(deps, event);
      if (event.name === "payment_event_waiting") await finishEvent(deps, event.eventId);
      if (event.name === "attempt_superseded") await closeSuperseded(deps, event.attemptId);
      if (event.name === "student_removed") await tellRemoved(deps, event.removalId);
      if (event.name === "student_restored") await tellRestored(deps, event.removalId);
      if (event.name === "student_nudged") await tellNudged(deps, event.nudgeId);
      if (event.name === "chat_answered") await tellAnswered(deps, event.messageId);
      if (event.name === "chat_waiting") await tellWaiting(deps, event.messageId);
      if (event.name === "course_reviewed") await tellReviewed(deps, event);
      if (event.name === "verification_withdrawn") await tellWithdrawn(deps, event);
      if (event.name === "announcement_posted") {
        await spreadAnnouncement(deps, event.announcementId);
      }
    },
    mail: async (message, which) => void await deliver(open, message, which),
  };
}

/** Runs every job that is due. */
export function drainJobs(deps: Deps): Promise<Drained> {
  return deps.jobs.drain(handlersOf(deps));
}

/** The run of this process on some queues. One that is about to end may not see what is queued now: it starts again. */
interface Run {
  isWantedAgain: boolean;
  end: Promise<void>;
}

const running = new WeakMap<Deps["jobs"], Run>();

async function drainWhileWanted(deps: Deps, run: Run): Promise<void> {
  while (run.isWantedAgain) {
    run.isWantedAgain = false;
    await drainJobs(deps).catch((error) => deps.log.error("drain_failed", { error }));
  }
  running.delete(deps.jobs);
}

/**
 * Runs what a request has queued right after it, without holding up its answer, one run at a time in a process.
 * What fails here is retried by the schedule.
 */
export function drainSoon(given: Deps): void {
  const { jobs } = given;
  // One run for the process, whichever request wants it.
  const deps = jobs instanceof NotedJobs ? { ...given, jobs: jobs.jobs } : given;
  const current = running.get(deps.jobs);
  if (current) {
    current.isWantedAgain = true;
    return;
  }
  const run: Run = { isWantedAgain: true, end: Promise.resolve() };
  running.set(deps.jobs, run);
  run.end = drainWhileWanted(deps, run);
}

/** Resolves when a run that `drainSoon` began has ended: for commands, tests and a clean stop. */
export async function drained(deps: Pick<Deps, "jobs">): Promise<void> {
  await running.get(deps.jobs)?.end;
}
