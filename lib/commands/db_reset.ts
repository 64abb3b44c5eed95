import { sql } from "kysely";
import { migrateAll } from "../migrate.ts";
import { CommandError, runCommand, say } from "./output.ts";

await runCommand(async ({ db, config }) => {
  const where = config.databaseUrl ? new URL(config.databaseUrl).pathname.slice(1) : config.dataDir;
  const isSure = Deno.args.includes("--yes") ||
    prompt(`This deletes everything in ${where}. Type "${where}" to go on:`) === where;
  if (!isSure) throw new CommandError("Nothing was deleted.");
  await sql`drop schema if exists pgboss cascade`.execute(db);
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
  await migrateAll(db);
  say("The database is empty and up to date.");
});
