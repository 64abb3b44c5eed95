import type { OpenDeps } from "../open.ts";
import { ConfigError, processEnv, readConfig } from "../platform/config.ts";
import { DatabaseLockedError } from "../platform/db/lock.ts";
import { seedDemo } from "./demo/seed.ts";
import { migrateServer } from "./db_migrate.ts";
import { say } from "./output.ts";

/** The demo accounts' password, where this start made them. */
async function seed(deps: OpenDeps): Promise<string | null> {
  if (deps.config.appEnv !== "development") return null;
  const password = deps.config.demoPassword ?? crypto.randomUUID().slice(0, 13);
  return await seedDemo(deps, { password }) ? password : null;
}

function greeting(deps: OpenDeps, port: number, password: string | null): string {
  const { config } = deps;
  const address = config.port === port ? config.appBaseUrl : `http://localhost:${port}`;
  const line = `${config.appName} is ready at ${address}`;
  if (config.appEnv !== "development") return line;
  const accounts = "siswa@demo.test, instruktur@demo.test, admin@demo.test";
  const secret = password ?? config.demoPassword ?? "as printed at the first start";
  return `${line} · demo accounts: ${accounts} · password: ${secret}`;
}

async function start(): Promise<void> {
  const config = readConfig(processEnv());
  if (config.databaseUrl) await migrateServer(config);
  // The build's entry and this import are the same module: one app, one database.
  const { deps } = await import("../../main.ts");
  const entry = new URL("../../_fresh/server.js", import.meta.url).href;
  const { default: server } = await import(entry);
  const password = await seed(deps);
  const http = Deno.serve({
    port: config.port,
    automaticCompression: true,
    onListen: ({ port }) => say(greeting(deps, port, password)),
  }, server.fetch);
  const stop = async () => {
    // Open streams would keep the server waiting for their readers.
    await deps.live.close();
    await Promise.race([http.shutdown(), new Promise((done) => setTimeout(done, 3_000))]);
    await deps.close();
    Deno.exit(0);
  };
  Deno.addSignalListener("SIGINT", stop);
  if (Deno.build.os !== "windows") Deno.addSignalListener("SIGTERM", stop);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DatabaseLockedError)) throw error;
  console.error(error.message);
  Deno.exit(1);
}
