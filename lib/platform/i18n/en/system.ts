import type { Messages } from "../mod.ts";

/** Seconds and minutes as people read them. */
function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.round(ms / 60_000)} min`;
}

/** Words of the admins' pages about schedules, jobs and messages, English. */
export const system: Messages["system"] = {
  title: "System",
  lead: "What runs by itself, and the queue of jobs behind the scenes.",
  cronOff: "This process runs no schedules (CRON=off).",

  schedules: {
    title: "Schedules",
    columns: {
      name: "Schedule",
      state: "State",
      last: "Last run",
      result: "Result",
      next: "Next run",
    },
    names: {
      "drain-jobs": "Works through the job queue",
      "maintain-jobs": "Tidies the job queue",
      "send-reminders": "Sends session reminders and WhatsApp messages",
      "tell-sessions": "Tells of sessions that have changed",
      "tell-lessons": "Tells of lessons just published",
      "tell-quizzes": "Tells of quizzes about to open or close",
      "sweep": "Deletes data whose time has passed",
    },
    states: {
      never: "Never ran",
      running: "Running",
      ok: "Went well",
      failed: "Failed",
      broken: "Broke off",
      late: "Late",
    },
    took: duration,
    nothing: "Nothing to do",
    figures: {
      found: (n) => `${n} found`,
      queued: (n) => `${n} queued`,
      sent: (n) => `${n} done`,
      skipped: (n) => `${n} skipped`,
      failed: (n) => `${n} failed`,
    },
    lastFailure: "Last failure",
  },

  queues: {
    title: "Job queue",
    columns: {
      queue: "Queue",
      waiting: "Waiting",
      active: "In progress",
      retrying: "To be retried",
      failed: "Failed",
      completed: "Done",
    },
    names: {
      event: "Events",
      mail: "Mail",
    },
    oldest: "The oldest has waited since",
    empty: "The queue is empty.",
  },

  jobs: {
    title: "Jobs in trouble",
    columns: { job: "Job", reason: "Reason", tries: "Tries", when: "When", action: "Action" },
    emptyTitle: "Every job is running well",
    emptyText: "Jobs that fail appear here with their reason, and can be run again.",
    unknown: "The reason was not recorded.",
    failedAt: "Given up",
    nextTry: "Retried",
    again: "Run again",
    againLabel: (job) => `Run ${job} again`,
    done: "The job is running again. Reload this page to see how it went.",
  },
};
