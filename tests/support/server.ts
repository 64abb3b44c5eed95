/**
 * The app in a process of its own, for tests that kill it. Takes the environment of `main.ts`; says on which port it
 * listens, on a line of its own.
 */
import { createApp } from "../../lib/app.ts";
import { openDeps } from "../../lib/open.ts";
import { processEnv, readConfig } from "../../lib/platform/config.ts";
import { silentLogger } from "../../lib/platform/log.ts";

const deps = await openDeps(readConfig(processEnv()), silentLogger);
Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  // deno-lint-ignore no-console -- what the parent process reads
  onListen: ({ port }) => console.log(port),
}, createApp(deps).handler());
