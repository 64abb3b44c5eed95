import { Builder } from "fresh/dev";
import { buildAssets } from "./lib/commands/assets.ts";
import { processEnv, readConfig } from "./lib/platform/config.ts";

buildAssets();
const builder = new Builder();
if (Deno.args.includes("build")) await builder.build();
else {
  const { port } = readConfig(processEnv());
  await builder.listen(() => import("./main.ts"), { port });
}
