import { createApp } from "./lib/app.ts";
import { openDeps } from "./lib/open.ts";
import { processEnv, readConfig } from "./lib/platform/config.ts";
import { consoleLogger } from "./lib/platform/log.ts";
import { runSchedule, SCHEDULES } from "./lib/schedules.ts";

const config = readConfig(processEnv());
const deps = await openDeps(config, consoleLogger);

export const app = createApp(deps);
export { deps };

// Registered without conditions, as Deno Deploy wants it; `CRON=off` is looked at inside.
for (const schedule of SCHEDULES) {
  Deno.cron(schedule.name, schedule.cron, async () => {
    if (config.cron) await runSchedule(deps, schedule);
  });
}
