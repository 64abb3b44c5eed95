import { join } from "node:path";
import type { Database } from "../../lib/database.ts";
import type { Connection } from "../../lib/platform/db/mod.ts";
import { sql } from "kysely";

/** Where the measured databases are made: on a server, or in folders for the embedded one. */
export interface Stage {
  /** What it is, for the report. */
  readonly name: string;
  readonly isServer: boolean;
  /** An empty database of its own. */
  create(): Promise<StageDatabase>;
  /** Drops what was made and stops what was started. */
  close(): Promise<void>;
}

export interface StageDatabase {
  /** What a server process is given to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** Opens it in this process; the embedded one must be closed before another process opens it. */
  open(): Promise<Connection<Database>>;
}

/**
 * A server named by `BENCH_DATABASE_URL` or `TEST_DATABASE_URL`, else a throwaway one from Debian's PostgreSQL, else
 * the embedded database, which `isEmbedded` asks for at once.
 */
export async function openStage(isEmbedded: boolean): Promise<Stage> {
  if (isEmbedded) return embeddedStage();
  const url = Deno.env.get("BENCH_DATABASE_URL") ?? Deno.env.get("TEST_DATABASE_URL");
  if (url) return serverStage("PostgreSQL (as configured)", url, () => Promise.resolve());
  const started = await startServer();
  if (started) return serverStage("PostgreSQL (throwaway)", started.url, started.stop);
  return embeddedStage();
}

async function execute(url: string, statement: string): Promise<void> {
  const { openServer } = await import("../../lib/platform/db/postgres.ts");
  const admin = openServer<Database>({ url, max: 1 });
  try {
    await sql.raw(statement).execute(admin.db);
  } finally {
    await admin.close();
  }
}

function serverStage(name: string, url: string, stop: () => Promise<void>): Stage {
  const made: string[] = [];
  return {
    name,
    isServer: true,
    create: async () => {
      const database = `technova_bench_${crypto.randomUUID().replaceAll("-", "")}`;
      await execute(url, `create database ${database}`);
      made.push(database);
      const own = new URL(url);
      own.pathname = `/${database}`;
      return {
        env: { DATABASE_URL: own.href },
        open: async () => {
          const { openServer } = await import("../../lib/platform/db/postgres.ts");
          return openServer<Database>({ url: own.href, max: 4 });
        },
      };
    },
    close: async () => {
      for (const database of made) await execute(url, `drop database ${database} with (force)`);
      await stop();
    },
  };
}

async function embeddedStage(): Promise<Stage> {
  const root = await Deno.makeTempDir({ prefix: "technova-bench-" });
  let count = 0;
  return {
    name: "PGlite (no PostgreSQL)",
    isServer: false,
    create: () => {
      const dataDir = join(root, String(++count));
      return Promise.resolve({
        env: { DATA_DIR: dataDir },
        open: async () => {
          const { openEmbedded } = await import("../../lib/platform/db/pglite.ts");
          return openEmbedded<Database>({ dataDir });
        },
      });
    },
    close: () => Deno.remove(root, { recursive: true }),
  };
}

/** The newest PostgreSQL that Debian's packages have put on this machine. */
async function binaries(): Promise<string | null> {
  const root = "/usr/lib/postgresql";
  try {
    const versions = await Array.fromAsync(Deno.readDir(root), ({ name }) => Number(name));
    const newest = versions.filter(Number.isFinite).toSorted((a, b) => b - a).at(0);
    return newest === undefined ? null : join(root, String(newest), "bin");
  } catch {
    return null;
  }
}

/** PostgreSQL refuses to run as root, so root hands it to the `postgres` account. */
async function run(command: string, args: string[]): Promise<boolean> {
  const [name, ...rest] = Deno.uid() === 0
    ? ["runuser", "-u", "postgres", "--", command, ...args]
    : [command, ...args];
  try {
    const options = { args: rest, stdout: "null", stderr: "null", cwd: "/" } as const;
    return (await new Deno.Command(name, options).spawn().status).success;
  } catch {
    return false;
  }
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> } | null> {
  const bin = await binaries();
  if (!bin) return null;
  const folder = await Deno.makeTempDir({ prefix: "technova-bench-pg-" });
  await Deno.chmod(folder, 0o777);
  const data = join(folder, "data");
  const port = freePort();
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const isStarted = await run(join(bin, "initdb"), [
    ...["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8"],
  ]) && await run(join(bin, "pg_ctl"), [
    ...["-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start"],
  ]);
  if (!isStarted) {
    await Deno.remove(folder, { recursive: true }).catch(() => {});
    return null;
  }
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await run(join(bin, "pg_ctl"), ["-D", data, "-m", "fast", "-w", "stop"]);
      await Deno.remove(folder, { recursive: true });
    },
  };
}

/** A port that nothing listens on at the moment. */
export function freePort(): number {
  using listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  return listener.addr.port;
}
