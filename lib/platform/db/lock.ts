import { join } from "node:path";

/** Another process has the embedded database open. */
export class DatabaseLockedError extends Error {
  override name = "DatabaseLockedError";
}

/**
 * Takes the operating system's lock on `dataDir` and holds it until it is disposed or the process ends:
 * PGlite has no lock of its own, and two processes on one folder silently lose rows.
 * Throws `DatabaseLockedError` when another process holds it.
 */
export async function lockDataDir(dataDir: string): Promise<Disposable> {
  await Deno.mkdir(dataDir, { recursive: true });
  const file = await Deno.open(join(dataDir, "lock"), { create: true, write: true });
  if (!(await file.tryLock(true))) {
    file.close();
    throw new DatabaseLockedError(
      `The embedded database in ${dataDir} is in use by another process. ` +
        "Stop the running server first, or use another DATA_DIR or a DATABASE_URL.",
    );
  }
  return { [Symbol.dispose]: () => file.close() };
}
