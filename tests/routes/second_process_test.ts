import { deepStrictEqual as equal, match, ok } from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { DatabaseLockedError, lockDataDir } from "../../lib/platform/db/lock.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a command of the product on a data folder; it must not outlive the test. */
async function run(script: string, dataDir: string): Promise<{ code: number; errors: string }> {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", script],
    cwd: ROOT,
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      APP_ENV: "development",
      PORT: "0",
      CRON: "off",
      NO_COLOR: "1",
    },
    signal: AbortSignal.timeout(120_000),
  }).output();
  return { code, errors: new TextDecoder().decode(stderr) };
}

Deno.test("a command beside a running server refuses, and says what to do", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    {
      using _server = await lockDataDir(dataDir);
      const before = [...Deno.readDirSync(dataDir)].map(({ name }) => name);
      const [migrate, promote] = await Promise.all([
        run("lib/commands/db_migrate.ts", dataDir),
        run("lib/commands/start.ts", dataDir),
      ]);
      for (const { code, errors } of [migrate, promote]) {
        equal(code, 1, errors);
        ok(errors.includes(dataDir), errors);
        match(errors, /in use by another process/);
        match(errors, /Stop the running server/);
        ok(!/\n\s+at /.test(errors), "no stack for the person at the terminal");
      }
      equal([...Deno.readDirSync(dataDir)].map(({ name }) => name), before);
    }
    // The lock is the process's, not a file that stays behind.
    using _again = await lockDataDir(dataDir);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

Deno.test("the lock is refused within one process as well", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    using _first = await lockDataDir(dataDir);
    await lockDataDir(dataDir).then(
      () => ok(false, "locked twice"),
      (error) => ok(error instanceof DatabaseLockedError),
    );
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});
