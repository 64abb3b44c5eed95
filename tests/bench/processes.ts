import { fileURLToPath } from "node:url";
import { freePort } from "./postgres.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BUILD = `${ROOT}_fresh/server.js`;
const GIVE_UP_MS = 60_000;
/** What the measured servers sign sessions with. */
export const SESSION_SECRET = "rahasia-tolok-ukur-rahasia-tolok-ukur";

const running = new Set<() => Promise<void>>();

/** Stops what an interrupted run would leave behind. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((stop) => stop()));
}

/** `deno serve` in a process of its own. */
export interface ServerProcess {
  readonly base: string;
  /** Milliseconds from the start of the process to the first 200 of the address that was waited for. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

/** Starts `deno serve -A` on a module and waits until `path` answers 200. Throws when that takes a minute. */
async function serve(
  module: string,
  path: string,
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const port = freePort();
  const base = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const process = new Deno.Command(Deno.execPath(), {
    args: ["serve", "-A", "--no-check", "--host", "127.0.0.1", "--port", String(port), module],
    cwd: ROOT,
    env: { ...env, PORT: String(port), APP_BASE_URL: base },
    stdout: "null",
    stderr: "null",
  }).spawn();
  let isOver = false;
  const ended = process.status.then(() => isOver = true);
  const stop = async () => {
    // Asked politely, `deno serve` waits for connections that nobody closes, such as those to the database.
    if (!isOver) process.kill("SIGKILL");
    await ended;
    running.delete(stop);
  };
  running.add(stop);
  while (!(await answers(base + path))) {
    if (isOver || performance.now() - started > GIVE_UP_MS) {
      await stop();
      throw new Error(`No answer from ${module}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { base, readyMs: performance.now() - started, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/** The built app as it is deployed, on the database that `env` names. */
export function serveApp(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return serve(BUILD, "/healthz", { CRON: "off", SESSION_SECRET, ...env });
}

/** A server that does nothing but send one answer from memory: the same bytes and headers as `answer`. */
export async function serveSame(answer: Response): Promise<ServerProcess> {
  const folder = await Deno.makeTempDir({ prefix: "technova-bench-" });
  const headers = [...answer.headers].filter(([name]) => !/^(date|content-length)$/.test(name));
  await Deno.writeTextFile(`${folder}/headers.json`, JSON.stringify(headers));
  await Deno.writeFile(`${folder}/body`, await answer.bytes());
  const module = fileURLToPath(new URL("./same_bytes.ts", import.meta.url));
  const server = await serve(module, "/", { SAME_BYTES: folder });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
