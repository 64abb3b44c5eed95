import type { Messages } from "./i18n/mod.ts";

/** Every way in which a request can fail that a person may be told about. */
export type ErrorCode =
  | "not_found"
  | "forbidden"
  | "unauthenticated"
  | "invalid"
  | "bad_request"
  | "too_large"
  | "conflict"
  | "gone"
  | "rate_limited"
  | "gateway"
  | "unavailable";

/** The HTTP status that each code is answered with. */
export const STATUS_OF: Readonly<Record<ErrorCode, number>> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  invalid: 422,
  bad_request: 400,
  too_large: 413,
  conflict: 409,
  gone: 410,
  rate_limited: 429,
  gateway: 502,
  unavailable: 503,
};

/** A key of the error catalog: the sentence itself is chosen when the reader's language is known. */
export type MessageKey = Exclude<keyof Messages["errors"], "titles">;

export interface AppErrorOptions {
  /** The fields of a form that are wrong, each with its own message. */
  fields?: Readonly<Record<string, MessageKey>>;
  /** Seconds after which another try makes sense (`Retry-After`). */
  retryAfter?: number;
  /** What scripts are told in place of the code, where one status has several reasons. */
  reason?: string;
  cause?: unknown;
}

/** A failure that people are told about, in their language, at the place where it happened. */
export class AppError extends Error {
  override name = "AppError";
  readonly fields: Readonly<Record<string, MessageKey>>;
  readonly retryAfter?: number;
  readonly reason?: string;

  constructor(
    readonly code: ErrorCode,
    readonly key: MessageKey,
    options: AppErrorOptions = {},
  ) {
    super(`${code}: ${key}`, { cause: options.cause });
    this.fields = options.fields ?? {};
    this.retryAfter = options.retryAfter;
    this.reason = options.reason;
  }

  get status(): number {
    return STATUS_OF[this.code];
  }
}

/** What a reader should see of a failed constraint; filled by the domains at the composition root. */
export type ConstraintErrors = Readonly<
  Record<string, { code: ErrorCode; key: MessageKey; field?: string }>
>;

interface DatabaseErrorLike {
  code: string;
  constraint?: string;
  constraint_name?: string;
}

function isDatabaseError(error: unknown): error is DatabaseErrorLike {
  return error instanceof Error && "code" in error && typeof error.code === "string" &&
    /^[0-9A-Z]{5}$/.test(error.code);
}

/** The name of the constraint that a Postgres error is about, on either driver. */
export function constraintOf(error: unknown): string | undefined {
  return isDatabaseError(error) ? error.constraint ?? error.constraint_name : undefined;
}

/** Whether Postgres refused to delete a row because another one still names it, on either driver. */
export function isStillReferenced(error: unknown): boolean {
  return isDatabaseError(error) && error.code === "23503";
}

/** What postgres.js and Postgres say when the database cannot be reached or takes nobody in. */
const OUTAGE = /^(?:ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|CONNECT|57P0[1-3]$|53300$|08)/;

function isOutage(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" &&
    OUTAGE.test(error.code);
}

/** Seconds after which people are asked to try again when the database is away. */
const OUTAGE_RETRY = 10;

/**
 * Turns a Postgres error about a known constraint into an `AppError`, and a database that cannot be reached into
 * `unavailable`; gives others back unchanged.
 */
export function translateDatabaseError(error: unknown, known: ConstraintErrors): unknown {
  if (isOutage(error)) {
    return new AppError("unavailable", "unavailable", { retryAfter: OUTAGE_RETRY, cause: error });
  }
  const constraint = constraintOf(error);
  const rule = constraint ? known[constraint] : undefined;
  if (!rule) return error;
  return new AppError(rule.code, rule.key, {
    fields: rule.field ? { [rule.field]: rule.key } : {},
    cause: error,
  });
}
