import { createLogger } from "../platform/log.ts";
import { type OpenDeps, openDeps } from "../open.ts";
import { type Config, ConfigError, processEnv, readConfig } from "../platform/config.ts";
import { DatabaseLockedError } from "../platform/db/lock.ts";
import { AppError, constraintOf, translateDatabaseError } from "../platform/errors.ts";
import { messages } from "../platform/i18n/mod.ts";
import { CONSTRAINT_ERRORS } from "../web/constraint_errors.ts";

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
 * Runs a command that needs no database and ends the process: 0, or 1 with a readable line where the configuration or
 * the arguments are the reason.
 */
export async function runConfigured(
  command: (config: Config) => Promise<number | void>,
): Promise<never> {
  let code = 0;
  try {
    code = await command(readConfig(processEnv())) ?? 0;
  } catch (error) {
    const isExpected = error instanceof ConfigError || error instanceof CommandError ||
      error instanceof DatabaseLockedError;
    // Of what the database says only what its rules refuse is for the person at the terminal.
    const isRefused = constraintOf(error) !== undefined;
    const told = isRefused ? translateDatabaseError(error, CONSTRAINT_ERRORS) : error;
    if (told instanceof AppError) console.error(messages("en").errors[told.key]);
    else if (isExpected) console.error(error.message);
    else throw error;
    code = 1;
  }
  Deno.exit(code);
}

/** The same for a command on the configured database, which may be the reason, too. */
export function runCommand(command: (deps: OpenDeps) => Promise<number | void>): Promise<never> {
  return runConfigured(async (config) => {
    const deps = await openDeps(config, log);
    try {
      return await command(deps);
    } finally {
      await deps.close();
    }
  });
}
