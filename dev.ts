import { Builder } from "fresh/dev";
import { buildStyles } from "./lib/commands/styles.ts";
import { processEnv, readConfig } from "./lib/platform/config.ts";

buildStyles();
const builder = new Builder();
if (Deno.args.includes("build")) await builder.build();
else {
  const { port } = readConfig(processEnv());
  await builder.listen(() => import("./main.ts"), { port });
}
