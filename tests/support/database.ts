import { sql } from "kysely";
import type { Database } from "../../lib/database.ts";
import { migrate } from "../../lib/platform/db/migrate.ts";
import type { Connection } from "../../lib/platform/db/mod.ts";
import { openEmbedded } from "../../lib/platform/db/pglite.ts";
import { openServer } from "../../lib/platform/db/postgres.ts";
import { prepareJobs } from "../../lib/platform/jobs.ts";
import { migrations } from "../../migrations/mod.ts";

/** The server to test on; without it tests run on the embedded database. */
export const SERVER_URL = Deno.env.get("TEST_DATABASE_URL");

async function prepare(connection: Connection<Database>): Promise<void> {
  await migrate(connection.db, migrations);
  await prepareJobs(connection.db);
}

let template: Promise<Blob> | undefined;

/** Migrated once a process, then loaded for every database: creating PGlite takes seconds. */
function migratedTemplate(): Promise<Blob> {
  template ??= (async () => {
    const connection = await openEmbedded<Database>({});
    await prepare(connection);
    const blob = await connection.dump!();
    await connection.close();
    return blob;
  })();
  return template;
}

const TEMPLATE_DB = "technova_template";
let serverTemplate: Promise<void> | undefined;

function databaseUrl(name: string): string {
  const url = new URL(SERVER_URL!);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  const admin = openServer<Database>({ url: SERVER_URL!, max: 1 });
  try {
    await sql.raw(statement).execute(admin.db);
  } finally {
    await admin.close();
  }
}

function migratedServerTemplate(): Promise<void> {
  serverTemplate ??= (async () => {
    await onServer(`drop database if exists ${TEMPLATE_DB} with (force)`);
    await onServer(`create database ${TEMPLATE_DB}`);
    const connection = openServer<Database>({ url: databaseUrl(TEMPLATE_DB), max: 1 });
    await prepare(connection);
    await connection.close();
  })();
  return serverTemplate;
}

/** A fresh, migrated database of its own; close it at the end of the test. */
export async function freshDatabase(): Promise<Connection<Database>> {
  if (!SERVER_URL) return openEmbedded<Database>({ template: await migratedTemplate() });
  await migratedServerTemplate();
  const name = `technova_${crypto.randomUUID().replaceAll("-", "")}`;
  await onServer(`create database ${name} template ${TEMPLATE_DB}`);
  const connection = openServer<Database>({ url: databaseUrl(name), max: 8 });
  return {
    ...connection,
    close: async () => {
      await connection.close();
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}
