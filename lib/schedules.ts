import { sql } from "kysely";
import type { Deps } from "./deps.ts";
import { drainJobs } from "./handlers.ts";

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

/** Rows that are kept for a while: sessions and links that ended, windows of limits, news of a day ago, old mails. */
async function sweep(deps: Deps, isDry: boolean): Promise<Partial<Report>> {
  const now = deps.clock.now();
  const rows = [
    sql`from sessions where expires_at < ${now}::timestamptz
      or revoked_at < ${now.subtract({ hours: 30 * 24 })}::timestamptz`,
    sql`from account_tokens where expires_at < ${now.subtract({ hours: 7 * 24 })}::timestamptz`,
    sql`from rate_limits where expires_at < ${now}::timestamptz`,
    sql`from live_events where created_at < ${now.subtract({ hours: 24 })}::timestamptz`,
    sql`from mail_messages where created_at < ${now.subtract({ hours: 90 * 24 })}::timestamptz`,
  ];
  let found = 0;
  for (const which of rows) {
    const { rows: [{ count }] } = isDry
      ? await sql<{ count: number }>`select count(*)::int as count ${which}`.execute(deps.db)
      : await sql<{ count: number }>`
        with gone as (delete ${which} returning 1) select count(*)::int as count from gone`
        .execute(deps.db);
    found += count;
  }
  return { found };
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
