import { page, type PageResponse } from "fresh";
import { AppError, type MessageKey } from "./errors.ts";
import { wantsJson } from "./http.ts";

/** A form as it is shown again: what was typed, and what is wrong with it. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, MessageKey>>;
  /** About the whole form. */
  readonly error: MessageKey | null;
}

/** A form that nobody has filled in yet. */
export const EMPTY_FORM: FormState = { values: {}, fields: {}, error: null };

/**
 * What is to be shown of a form that was refused: what was typed (never a password), the messages, and the error's
 * status. Clients that ask for JSON, and unexpected errors, go to the error middleware.
 */
export function failedForm(
  req: Request,
  error: unknown,
  values: Readonly<Record<string, string>>,
): { form: FormState; status: number; headers?: HeadersInit } {
  if (!(error instanceof AppError) || wantsJson(req)) throw error;
  if (error.code === "forbidden" || error.code === "not_found") throw error;
  const { password: _password, current_password: _current, ...shown } = values;
  return {
    form: { values: shown, fields: error.fields, error: error.key },
    status: error.status,
    headers: error.retryAfter ? { "retry-after": String(error.retryAfter) } : undefined,
  };
}

/** Answers a failed form: the page again, under the error's status, as `failedForm` says. */
export function formFailed<T extends object>(
  req: Request,
  error: unknown,
  values: Readonly<Record<string, string>>,
  rest: T,
): PageResponse<T & { form: FormState }> {
  const { form, status, headers } = failedForm(req, error, values);
  return page({ ...rest, form }, { status, headers });
}

/** Tells a client that asks for JSON of a conflict, which pages show with both versions. Throws `conflict` to it. */
export function refuseStaleJson(req: Request): void {
  if (wantsJson(req)) throw new AppError("conflict", "newer_version");
}

/**
 * The first message of a form that went wrong, for a page that shows it in one place. Clients that ask for JSON, and
 * every other error, go to the error middleware.
 */
export function fieldProblem(req: Request, error: unknown): MessageKey {
  if (!(error instanceof AppError) || error.code !== "invalid" || wantsJson(req)) throw error;
  return Object.values(error.fields)[0] ?? error.key;
}

/**
 * Runs what judges one field, such as an uploaded file, and ties its refusal to that field. Throws `invalid` with the
 * key at `field`; other errors as they are.
 */
export async function atField<T>(field: string, judge: () => Promise<T>): Promise<T> {
  try {
    return await judge();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "invalid") throw error;
    throw new AppError("invalid", "invalid", { fields: { [field]: error.key }, cause: error });
  }
}
