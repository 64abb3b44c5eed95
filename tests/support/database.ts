import { sql } from "kysely";
import type { Database } from "../../lib/database.ts";
import { migrate } from "../../lib/platform/db/migrate.ts";
import { bigints, type Connection } from "../../lib/platform/db/mod.ts";
import { openEmbedded } from "../../lib/platform/db/pglite.ts";
import { openServer } from "../../lib/platform/db/postgres.ts";
import { DatabasePool, type Place, teachCleaning } from "./database_pool.ts";
import { prepareJobs } from "../../lib/platform/jobs.ts";
import { migrations } from "../../migrations/mod.ts";

/** The server to test on; without it tests run on the embedded database. */
export const SERVER_URL = Deno.env.get("TEST_DATABASE_URL");

async function prepare(connection: Connection<Database>): Promise<void> {
  await migrate(connection.db, migrations);
  await prepareJobs(connection.db);
  await teachCleaning(connection.db);
}

const ROOT = new URL("../../", import.meta.url);
const TEMPLATES = new URL(".data/test-template/", ROOT);
/** What a prepared database depends on. */
const MADE_FROM = [
  "migrations",
  "lib/platform/jobs",
  "lib/platform/jobs.ts",
  "lib/platform/db",
  "tests/support/database_pool.ts",
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

/** PGlite is this process's own: it stays open from test to test. */
async function makeEmbedded(): Promise<Place<Database>> {
  const open = async () => openEmbedded<Database>({ template: await migratedTemplate() });
  let connection = await open();
  return {
    used: false,
    // Another handle for each test: what is remembered about a database is remembered by its handle.
    open: () =>
      Promise.resolve({
        ...connection,
        db: connection.db.withoutPlugins(),
        close: () => Promise.resolve(),
      }),
    renew: async () => {
      await connection.close();
      connection = await open();
    },
  };
}

/** Holds this file's claims; opened before any test, so that no test seems to leave it open. */
const claims = SERVER_URL ? openServer<Database>({ url: SERVER_URL, max: 1 }) : null;
if (claims) await sql`select 1`.execute(claims.db);
const claimed: number[] = [];
/** Any number will do, as long as nothing else takes advisory locks of it on that server. */
const CLAIMS = 72_001;

/**
 * A database of the server's that no other test file uses at the same time. It outlives the file: the lock goes with
 * the connection that took it, and the next claimant cleans up.
 */
async function claimOnServer(): Promise<Place<Database>> {
  const template = await makeServerTemplate();
  const { rows: [{ n }] } = await sql<{ n: number }>`
    select n from generate_series(1, 500) n
    where n <> all(${bigints(claimed)}) and pg_try_advisory_lock(${CLAIMS}::int, n)
    limit 1`.execute(claims!.db);
  claimed.push(n);
  const name = `${template}_${n}`;
  const { rows } = await sql`select 1 from pg_database where datname = ${name}`.execute(claims!.db);
  const renew = async () => {
    await onServer(`drop database if exists ${name} with (force)`);
    await onServer(`create database ${name} template ${template}`);
  };
  if (rows.length === 0) await renew();
  return {
    used: rows.length > 0,
    open: () => Promise.resolve(openServer<Database>({ url: databaseUrl(name), max: 8 })),
    renew,
  };
}

const pool = new DatabasePool<Database>(SERVER_URL ? claimOnServer : makeEmbedded);

/** A fresh, migrated database, nobody else's until it is closed; close it at the end of the test. */
export function freshDatabase(): Promise<Connection<Database>> {
  return pool.lend();
}
