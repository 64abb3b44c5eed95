import type { Database } from "../database.ts";
import { migrateAll } from "../migrate.ts";
import type { Config } from "../platform/config.ts";
import { openServer } from "../platform/db/postgres.ts";
import { runCommand, say } from "./output.ts";

/** Brings a Postgres server up to date before anything else is opened on it. */
export async function migrateServer(config: Pick<Config, "databaseUrl">): Promise<string[]> {
  const connection = openServer<Database>({ url: config.databaseUrl!, max: 1 });
  try {
    return await migrateAll(connection.db);
  } finally {
    await connection.close();
  }
}

if (import.meta.main) {
  await runCommand(async ({ db }) => {
    const ran = await migrateAll(db);
    say(ran.length === 0 ? "The database is up to date." : `Migrated: ${ran.join(", ")}`);
  });
}
