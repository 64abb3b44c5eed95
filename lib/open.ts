import { join } from "node:path";
import type { Database } from "./database.ts";
import { openGateway } from "./commerce/gateway/mod.ts";
import type { Deps } from "./deps.ts";
import { encodeBase64Url } from "./platform/base64.ts";
import { systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import { type Connection, openDatabase } from "./platform/db/mod.ts";
import { openJobs } from "./platform/jobs.ts";
import { openLive } from "./platform/live.ts";
import type { Logger } from "./platform/log.ts";
import { migrateAll } from "./migrate.ts";

export interface OpenDeps extends Deps {
  readonly connection: Connection<Database>;
  close(): Promise<void>;
}

/** The secret of the configuration; in development one is made once and kept in `DATA_DIR`. */
async function sessionSecret(config: Config): Promise<Uint8Array> {
  if (config.sessionSecret) return new TextEncoder().encode(config.sessionSecret);
  const file = join(config.dataDir, "session-secret");
  try {
    return new TextEncoder().encode(await Deno.readTextFile(file));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  const secret = encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  await Deno.mkdir(config.dataDir, { recursive: true });
  await Deno.writeTextFile(file, secret, { mode: 0o600 });
  return new TextEncoder().encode(secret);
}

/**
 * Opens everything that use cases work with. The embedded database is brought up to date on the way;
 * a server's is left to `deno task db:migrate`, since many isolates may open it at once.
 * Throws `DatabaseLockedError` when another process has the embedded database open.
 */
export async function openDeps(config: Config, log: Logger): Promise<OpenDeps> {
  const connection = await openDatabase<Database>(config);
  const { db } = connection;
  try {
    if (connection.embedded) await migrateAll(db);
    const live = openLive(connection, { log });
    const jobs = await openJobs(db, { log });
    const base = { db, config, clock: systemClock, sessionSecret: await sessionSecret(config) };
    return {
      ...base,
      connection,
      log,
      live,
      jobs,
      gateway: openGateway(base),
      close: async () => {
        await jobs.close();
        await live.close();
        await connection.close();
      },
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
