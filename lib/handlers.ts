import { tellAnswered, tellWaiting } from "./chat/service.ts";
import { issueIfEarned } from "./certificates/service.ts";
import type { Deps } from "./deps.ts";
import { announceOrder, closeSuperseded, finishEvent, isOrderEvent } from "./commerce/service.ts";
import { tellSessionNews } from "./live/service.ts";
import { deliver } from "./platform/mail.ts";
import {
  announceCertificate,
  announceGrade,
  confirmPasswordChange,
  deliverDue,
  remindOfBatch,
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
      if (event.name === "batch_chosen") await remindOfBatch(deps, event.enrollmentId);
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
    mail: async (message, which) => void await deliver(await namedDeps(open), message, which),
  };
}

/** Runs every job that is due. */
export function drainJobs(deps: Deps): Promise<Drained> {
  return deps.jobs.drain(handlersOf(deps));
}

/**
 * Runs every job that is due, and before that tells of the sessions that were scheduled, moved or cancelled: the
 * database itself writes those down, whichever page has changed them.
 */
export async function runQueued(deps: Deps): Promise<Drained> {
  try {
    await tellSessionNews(await namedDeps(deps), { isDry: false });
  } catch (error) {
    // The schedule of the same name tells them in a minute.
    deps.log.error("session_news_failed", { error });
  }
  return await drainJobs(deps);
}

/** Something that is done after requests. */
type Work = (deps: Deps) => Promise<void>;

/** A run of some work in this process. One that is about to end may not see what is new: it starts again. */
interface Run {
  isWantedAgain: boolean;
  end: Promise<void>;
}

const running = new WeakMap<Deps["jobs"], Map<Work, Run>>();

function runsOf({ jobs }: Pick<Deps, "jobs">): Map<Work, Run> {
  const runs = running.get(jobs) ?? new Map<Work, Run>();
  running.set(jobs, runs);
  return runs;
}

async function workWhileWanted(deps: Deps, work: Work, run: Run): Promise<void> {
  while (run.isWantedAgain) {
    run.isWantedAgain = false;
    await work(deps).catch((error) => deps.log.error("drain_failed", { error }));
  }
  runsOf(deps).delete(work);
}

function soon(deps: Deps, work: Work): void {
  const runs = runsOf(deps);
  const current = runs.get(work);
  if (current) {
    current.isWantedAgain = true;
    return;
  }
  const run: Run = { isWantedAgain: true, end: Promise.resolve() };
  runs.set(work, run);
  run.end = workWhileWanted(deps, work, run);
}

/** Apart from the queues: no letter waits for a messenger that does not answer. */
async function messages(deps: Deps): Promise<void> {
  await deliverDue(await namedDeps(deps));
}

async function queues(deps: Deps): Promise<void> {
  await runQueued(deps);
  soon(deps, messages);
}

/**
 * Runs what a request has queued right after it, without holding up its answer, one run at a time in a process, and
 * sends the messages that come of it. What fails here is retried by the schedules.
 */
export function drainSoon(deps: Deps): void {
  const { jobs } = deps;
  // One run for the process, whichever request wants it.
  soon(jobs instanceof NotedJobs ? { ...deps, jobs: jobs.jobs } : deps, queues);
}

/** Resolves when everything that `drainSoon` began has ended: for commands, tests and a clean stop. */
export async function drained(deps: Pick<Deps, "jobs">): Promise<void> {
  const runs = runsOf(deps);
  while (runs.size > 0) await Promise.all([...runs.values()].map(({ end }) => end));
}
