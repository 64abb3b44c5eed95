/** One JSON line per event on standard output; never a password, token, key or body. */
export interface Logger {
  info(event: string, data?: LogData): void;
  warn(event: string, data?: LogData): void;
  error(event: string, data?: LogData): void;
  /** A logger that adds the given fields to every line. */
  with(data: LogData): Logger;
}

export type LogData = Readonly<Record<string, unknown>>;

type Level = "info" | "warn" | "error";

/** Fields that must never reach a log, whatever object they come in. */
const SECRET = /pass(word)?|secret|token|authorization|cookie|api_?key|server_?key|signature/i;

function redact(key: string, value: unknown): unknown {
  if (key !== "" && SECRET.test(key)) return "[redacted]";
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Error) {
    return { name: value.name, message: value.message, stack: value.stack, cause: value.cause };
  }
  return value;
}

/** Makes a logger. `write` gets each finished line; `now` is asked for the time of each. */
export function createLogger(
  write: (line: string) => void,
  now: () => Temporal.Instant = () => Temporal.Now.instant(),
  fields: LogData = {},
): Logger {
  const line = (level: Level) => (event: string, data: LogData = {}) => {
    const entry = { time: now().toString(), level, event, ...fields, ...data };
    write(JSON.stringify(entry, redact));
  };
  return {
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
    with: (data) => createLogger(write, now, { ...fields, ...data }),
  };
}

/** The process's logger: errors go to standard error. */
export const consoleLogger: Logger = createLogger((line) =>
  line.includes('"level":"error"') ? console.error(line) : console.info(line)
);

/** For tests and commands that want silence. */
export const silentLogger: Logger = createLogger(() => {});
