import { seedDemo } from "./demo/seed.ts";
import { CommandError, runCommand, say } from "./output.ts";

await runCommand(async (deps) => {
  if (deps.config.appEnv !== "development") {
    throw new CommandError("Demo data is for development only (APP_ENV=development).");
  }
  const password = deps.config.demoPassword ?? crypto.randomUUID().slice(0, 13);
  const isMade = await seedDemo(deps, { password });
  say(
    isMade
      ? `Demo accounts made; password: ${password}`
      : "The database is not empty: nothing done.",
  );
});
