import { rebuildFigures } from "../reports/service.ts";
import { runCommand, say } from "./output.ts";

await runCommand(async (deps) => {
  const { days } = await rebuildFigures(deps);
  say(`${days} days counted anew`);
});
