import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { Builder } from "fresh/dev";
import { buildAssets } from "../../lib/commands/assets.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Reads a stream until a line contains `words`, and returns that line. */
async function lineWith(stream: ReadableStream<Uint8Array>, words: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of stream) {
    text += decoder.decode(piece, { stream: true });
    const line = text.split("\n").slice(0, -1).find((one) => one.includes(words));
    if (line !== undefined) return line;
  }
  throw new Error(`The process ended without "${words}":\n${text}`);
}

/** Makes the build that `start` serves, if nobody has. */
async function ensureBuild(): Promise<void> {
  try {
    await Deno.stat(`${ROOT}_fresh/server.js`);
  } catch {
    buildAssets();
    await new Builder({ root: ROOT }).build();
  }
}

/** The command of `deno task start`, whose permissions are to be enough. */
async function startArguments(): Promise<string[]> {
  const { tasks } = JSON.parse(await Deno.readTextFile(`${ROOT}deno.json`));
  return tasks.start.command.split(" ").slice(1);
}

Deno.test("start makes the demo, says where it is, serves, and stops cleanly", async () => {
  await ensureBuild();
  const dataDir = await Deno.makeTempDir();
  const env = {
    DATA_DIR: dataDir,
    DEMO_PASSWORD: "contoh-sandi-demo",
    PORT: "0",
    CRON: "off",
    APP_ENV: "development",
    DATABASE_URL: "",
    NO_COLOR: "1",
  };
  try {
    for (const round of ["first", "second"]) {
      const process = new Deno.Command(Deno.execPath(), {
        args: await startArguments(),
        cwd: ROOT,
        env,
        stdout: "piped",
        stdin: "null",
        stderr: "null",
      }).spawn();
      const line = await lineWith(process.stdout, "is ready at");
      for (const account of ["siswa", "instruktur", "admin"]) {
        ok(line.includes(`${account}@demo.test`), line);
      }
      if (round === "first") ok(line.includes(env.DEMO_PASSWORD), line);
      const base = /http:\/\/localhost:\d+/.exec(line)?.[0] ?? "";
      // A connection kept open would make the stop wait for it.
      using client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
      const init: RequestInit & { client: Deno.HttpClient } = { client };
      const health = await fetch(`${base}/healthz`, init);
      equal(await health.json(), { status: "ok" });
      const catalog = await fetch(`${base}/courses`, init);
      const html = await catalog.text();
      match(html, /href="\/courses\/[a-z-]+"/);
      const styles = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
      const css = await fetch(base + styles, init);
      match(await css.text(), /@layer/);
      process.kill("SIGTERM");
      equal((await process.status).code, 0, `${round}: a clean stop`);
    }
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
