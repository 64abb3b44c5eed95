import { accountLeftovers } from "./accounts/service.ts";
import {
  commerceLeftovers,
  expireOrders,
  finishRefunds,
  reconcilePayments,
} from "./commerce/service.ts";
import { closeOverdue } from "./assessment/service.ts";
import { authoringLeftovers } from "./authoring/service.ts";
import type { Deps } from "./deps.ts";
import { drainJobs } from "./handlers.ts";
import { tellSessionNews } from "./live/service.ts";
import { keepFigures } from "./reports/service.ts";
import { platformLeftovers, sweepRows } from "./platform/sweep.ts";

/** What a run of a schedule did: how many it found, and what became of them. */
export interface Report {
  found: number;
  queued: number;
  sent: number;
  skipped: number;
  failed: number;
}

/** Something done again and again: by `Deno.cron` in the server, by `deno task job` at the terminal. */
export interface Schedule {
  name: string;
  /** In UTC, five fields. */
  cron: string;
  /** `isDry`: only says what it would do. */
  run(deps: Deps, options: { isDry: boolean }): Promise<Partial<Report>>;
}

/** Deletes what every domain only keeps for a while. */
async function sweep({ db, clock }: Deps, isDry: boolean): Promise<Partial<Report>> {
  const now = clock.now();
  const leftovers = [
    ...accountLeftovers(now),
    ...authoringLeftovers(now),
    ...commerceLeftovers(now),
    ...platformLeftovers(now),
  ];
  return { found: await sweepRows(db, leftovers, isDry) };
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
  { name: "sweep", cron: "17 * * * *", run: (deps, { isDry }) => sweep(deps, isDry) },
];

/** Runs a schedule; a failure is logged, since the next tick tries again anyway. */
export async function runSchedule(deps: Deps, schedule: Schedule): Promise<void> {
  try {
    const report = await schedule.run(deps, { isDry: false });
    if (report.found) deps.log.info("schedule_ran", { schedule: schedule.name, ...report });
  } catch (error) {
    deps.log.error("schedule_failed", { schedule: schedule.name, error });
  }
}
