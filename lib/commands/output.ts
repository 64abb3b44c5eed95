import { createLogger } from "../platform/log.ts";
import { type OpenDeps, openDeps } from "../open.ts";
import { ConfigError, processEnv, readConfig } from "../platform/config.ts";
import { DatabaseLockedError } from "../platform/db/lock.ts";
import { AppError } from "../platform/errors.ts";
import { messages } from "../platform/i18n/mod.ts";

/** A command's standard output is its result; what it logs goes beside it. */
const log = createLogger((line) => console.error(line));

/** A line of a command's own output. */
export function say(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(line + "\n"));
}

/** Something the person at the terminal did that cannot work; only the message is shown. */
export class CommandError extends Error {
  override name = "CommandError";
}

/**
 * Runs a command on the configured database and ends the process: 0, or 1 with a readable line where the
 * configuration, the arguments or the database are the reason.
 */
export async function runCommand(
  command: (deps: OpenDeps) => Promise<number | void>,
): Promise<never> {
  let code = 0;
  try {
    const deps = await openDeps(readConfig(processEnv()), log);
    try {
      code = await command(deps) ?? 0;
    } finally {
      await deps.close();
    }
  } catch (error) {
    const isExpected = error instanceof ConfigError || error instanceof CommandError ||
      error instanceof DatabaseLockedError;
    if (error instanceof AppError) console.error(messages("en").errors[error.key]);
    else if (isExpected) console.error(error.message);
    else throw error;
    code = 1;
  }
  Deno.exit(code);
}
