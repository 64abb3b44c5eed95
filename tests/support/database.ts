import { sql } from "kysely";
import type { Database } from "../../lib/database.ts";
import { migrate } from "../../lib/platform/db/migrate.ts";
import type { Connection } from "../../lib/platform/db/mod.ts";
import { openEmbedded } from "../../lib/platform/db/pglite.ts";
import { openServer } from "../../lib/platform/db/postgres.ts";
import { EmbeddedPool } from "./embedded_pool.ts";
import { prepareJobs } from "../../lib/platform/jobs.ts";
import { migrations } from "../../migrations/mod.ts";

/** The server to test on; without it tests run on the embedded database. */
export const SERVER_URL = Deno.env.get("TEST_DATABASE_URL");

async function prepare(connection: Connection<Database>): Promise<void> {
  await migrate(connection.db, migrations);
  await prepareJobs(connection.db);
}

const ROOT = new URL("../../", import.meta.url);
const TEMPLATES = new URL(".data/test-template/", ROOT);
/** What a prepared database depends on. */
const MADE_FROM = [
  "migrations",
  "lib/platform/jobs",
  "lib/platform/jobs.ts",
  "lib/platform/db",
  "deno.lock",
];

async function contents(path: URL): Promise<string[]> {
  if (!(await Deno.stat(path)).isDirectory) return [await Deno.readTextFile(path)];
  const names = (await Array.fromAsync(Deno.readDir(path))).map(({ name }) => name).sort();
  const files = await Promise.all(
    names.map((name) => contents(new URL(`${path.href}/${name}`))),
  );
  return files.flat();
}

async function versionOfTemplate(): Promise<string> {
  const files = await Promise.all(MADE_FROM.map((path) => contents(new URL(path, ROOT))));
  const bytes = new TextEncoder().encode(files.flat().join("\0"));
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex().slice(0, 16);
}

/** Test files run side by side: one of them makes the template, the others wait for it. */
async function lockTemplates(): Promise<Disposable> {
  await Deno.mkdir(TEMPLATES, { recursive: true });
  const lock = await Deno.open(new URL("lock", TEMPLATES), { create: true, write: true });
  await lock.lock(true);
  return { [Symbol.dispose]: () => lock.close() };
}

async function readTemplate(file: URL): Promise<Blob | null> {
  try {
    return new Blob([await Deno.readFile(file)]);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/**
 * A migrated, empty database as a file, made by the first test file that needs it and loaded by all: creating PGlite
 * takes seconds, and every test file is a process of its own as far as memory goes.
 */
async function makeTemplate(): Promise<Blob> {
  const file = new URL(`${await versionOfTemplate()}.tar`, TEMPLATES);
  using _lock = await lockTemplates();
  const known = await readTemplate(file);
  if (known) return known;
  for await (const { name } of Deno.readDir(TEMPLATES)) {
    if (name.endsWith(".tar")) await Deno.remove(new URL(name, TEMPLATES));
  }
  const connection = await openEmbedded<Database>({});
  await prepare(connection);
  const blob = await connection.dump!();
  await connection.close();
  await Deno.writeFile(file, blob.stream());
  return blob;
}

let template: Promise<Blob> | undefined;

function migratedTemplate(): Promise<Blob> {
  return template ??= makeTemplate();
}

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

/** The same on a server: a database that others are copied from; its name says what it was made from. */
async function makeServerTemplate(): Promise<string> {
  const name = `technova_template_${await versionOfTemplate()}`;
  using _lock = await lockTemplates();
  const admin = openServer<Database>({ url: SERVER_URL!, max: 1 });
  const { rows } = await sql`select 1 from pg_database where datname = ${name}`.execute(admin.db);
  await admin.close();
  if (rows.length > 0) return name;
  await onServer(`create database ${name}_new`);
  const connection = openServer<Database>({ url: databaseUrl(`${name}_new`), max: 1 });
  await prepare(connection);
  await connection.close();
  await onServer(`alter database ${name}_new rename to ${name}`);
  return name;
}

let serverTemplate: Promise<string> | undefined;

const pool = new EmbeddedPool(async () =>
  openEmbedded<Database>({ template: await migratedTemplate() })
);

/** A fresh, migrated database of its own; close it at the end of the test. */
export async function freshDatabase(): Promise<Connection<Database>> {
  if (!SERVER_URL) return pool.lend();
  const template = await (serverTemplate ??= makeServerTemplate());
  const name = `technova_${crypto.randomUUID().replaceAll("-", "")}`;
  await onServer(`create database ${name} template ${template}`);
  const connection = openServer<Database>({ url: databaseUrl(name), max: 8 });
  return {
    ...connection,
    close: async () => {
      await connection.close();
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}
