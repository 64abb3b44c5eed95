import { accountLeftovers, endLapsedViews } from "./accounts/service.ts";
import {
  commerceLeftovers,
  expireOrders,
  finishRefunds,
  reconcilePayments,
} from "./commerce/service.ts";
import { closeOverdue } from "./assessment/service.ts";
import { forgetConversations } from "./assistant/service.ts";
import { authoringLeftovers } from "./authoring/service.ts";
import type { Deps } from "./deps.ts";
import { drainJobs } from "./handlers.ts";
import { tellSessionNews } from "./live/service.ts";
import { keepFigures } from "./reports/service.ts";
import {
  notificationLeftovers,
  sendReminders,
  tellNewLessons,
  tellQuizTimes,
} from "./notifications/service.ts";
import type { Clock } from "./platform/clock.ts";
import { noteEnd, noteStart } from "./platform/schedule_runs.ts";
import { platformLeftovers, sweepRows } from "./platform/sweep.ts";
import { namedDeps } from "./web/shop.ts";

/** What a run of a schedule did: how many it found, and what became of them. */
export interface Report {
  found: number;
  queued: number;
  sent: number;
  skipped: number;
  failed: number;
}

const NOTHING: Report = { found: 0, queued: 0, sent: 0, skipped: 0, failed: 0 };

/** Letters of an error that are kept. */
const LONGEST_ERROR = 1000;

/** Something done again and again: by `Deno.cron` in the server, by `deno task job` at the terminal. */
export interface Schedule {
  name: string;
  /** In UTC, five fields. */
  cron: string;
  /** `isDry`: only says what it would do. */
  run(deps: Deps, options: { isDry: boolean }): Promise<Partial<Report>>;
}

/** Deletes what every domain only keeps for a while. */
async function sweep(deps: Deps, isDry: boolean): Promise<Partial<Report>> {
  const { db, clock } = deps;
  const now = clock.now();
  // Before the sessions go that tell of them.
  const views = await endLapsedViews(deps, { isDry });
  const leftovers = [
    ...accountLeftovers(now),
    ...authoringLeftovers(now),
    ...commerceLeftovers(now),
    ...notificationLeftovers(now),
    ...platformLeftovers(now),
  ];
  return { found: views + await sweepRows(db, leftovers, isDry) };
}

/** Every schedule of the product. Two isolates running one at the same time do no harm. */
export const SCHEDULES: readonly Schedule[] = [
  {
    name: "drain-jobs",
    cron: "* * * * *",
    run: async (deps, { isDry }) => {
      if (isDry) return {};
      const { done, failed } = await drainJobs(deps);
      return { found: done + failed, sent: done, failed };
    },
  },
  {
    name: "maintain-jobs",
    cron: "*/5 * * * *",
    run: (deps, { isDry }) => isDry ? Promise.resolve({}) : deps.jobs.maintain(),
  },
  { name: "send-reminders", cron: "* * * * *", run: sendReminders },
  {
    name: "expire-orders",
    cron: "*/5 * * * *",
    run: async (deps, options) => ({ ...await expireOrders(deps, options) }),
  },
  {
    name: "reconcile-payments",
    cron: "*/10 * * * *",
    run: async (deps, options) => ({ ...await reconcilePayments(deps, options) }),
  },
  {
    name: "finish-refunds",
    cron: "*/10 * * * *",
    run: async (deps, options) => ({ ...await finishRefunds(deps, options) }),
  },
  { name: "close-attempts", cron: "* * * * *", run: closeOverdue },
  { name: "tell-sessions", cron: "* * * * *", run: tellSessionNews },
  { name: "count-figures", cron: "*/10 * * * *", run: keepFigures },
  { name: "forget-conversations", cron: "*/5 * * * *", run: forgetConversations },
  { name: "tell-lessons", cron: "* * * * *", run: tellNewLessons },
  { name: "tell-quizzes", cron: "*/5 * * * *", run: tellQuizTimes },
  { name: "sweep", cron: "17 * * * *", run: (deps, { isDry }) => sweep(deps, isDry) },
];

/**
 * Runs a schedule, notes when and with what end (`/admin/system` shows it), and returns its report. Throws what the
 * schedule throws. `clock` dates the note, where the run itself is told another time.
 */
export async function runNoted(
  deps: Deps,
  { name, run }: Schedule,
  clock: Clock = deps.clock,
): Promise<Report> {
  const { db } = deps;
  const startedAt = clock.now();
  const began = performance.now();
  // A clock that stands still says nothing about how long it took.
  const ended = () => startedAt.add({ milliseconds: Math.round(performance.now() - began) });
  await noteStart(db, name, startedAt);
  try {
    const report = { ...NOTHING, ...await run(await namedDeps(deps), { isDry: false }) };
    await noteEnd(db, name, ended(), { report });
    return report;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    await noteEnd(db, name, ended(), { error: reason.slice(0, LONGEST_ERROR) });
    throw error;
  }
}

/** Runs a schedule; a failure is logged, since the next tick tries again anyway. */
export async function runSchedule(deps: Deps, schedule: Schedule): Promise<void> {
  try {
    const report = await runNoted(deps, schedule);
    if (report.found) deps.log.info("schedule_ran", { schedule: schedule.name, ...report });
  } catch (error) {
    deps.log.error("schedule_failed", { schedule: schedule.name, error });
  }
}
