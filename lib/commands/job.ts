import { parseArgs } from "node:util";
import { runQueued } from "../handlers.ts";
import { deliverDue } from "../notifications/service.ts";
import { fixedClock } from "../platform/clock.ts";
import { runNoted, SCHEDULES } from "../schedules.ts";
import { namedDeps } from "../web/shop.ts";
import { CommandError, runCommand, say } from "./output.ts";

const { values, positionals } = parseArgs({
  args: Deno.args,
  allowPositionals: true,
  options: {
    now: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

await runCommand(async (opened) => {
  const schedule = SCHEDULES.find(({ name }) => name === positionals[0]);
  if (!schedule) {
    const names = SCHEDULES.map(({ name }) => name).join(", ");
    throw new CommandError(
      `Usage: deno task job NAME [--now ISO] [--dry-run] [--json]; jobs: ${names}`,
    );
  }
  let deps = opened;
  if (values.now) {
    try {
      deps = { ...opened, clock: fixedClock(Temporal.Instant.from(values.now)) };
    } catch {
      throw new CommandError(
        `--now wants a moment such as 2026-11-21T08:00:00Z, not ${values.now}`,
      );
    }
  }
  const isDry = values["dry-run"];
  const now = deps.clock.now().round("millisecond");
  const startedAt = performance.now();
  const report = isDry
    ? await schedule.run(await namedDeps(deps), { isDry })
    : await runNoted(deps, schedule, opened.clock);
  if (!isDry) {
    // What it has queued is delivered before it ends.
    await runQueued(deps);
    await deliverDue(await namedDeps(deps));
  }
  const total = { found: 0, queued: 0, sent: 0, skipped: 0, failed: 0, ...report };
  const result = {
    job: schedule.name,
    now: now.toString(),
    ...total,
    ms: Math.round(performance.now() - startedAt),
  };
  const { job, now: at, ...figures } = result;
  const readable = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`).join(", ");
  say(values.json ? JSON.stringify(result) : `${job} at ${at}: ${readable}`);
});
