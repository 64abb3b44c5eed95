import { AppError } from "../platform/errors.ts";
import { EMPTY_FORM, failedForm, type FormState } from "../platform/forms.ts";

/** What a page shows of the days that its address asks for. */
export interface Ranged<T> {
  found: T;
  /** The form of the range: as it was typed, with what is wrong, when it was refused. */
  rangeForm: FormState;
  status: number;
}

/**
 * Loads a page whose address names days (`from`, `to`). Days that are none do not take the page away: it is loaded
 * without them, and its form shows what was typed with the message. For a file, and for whatever else is wrong, throws
 * what `load` throws.
 */
export async function loadRange<T>(
  req: Request,
  params: URLSearchParams,
  load: (params: URLSearchParams) => Promise<T>,
): Promise<Ranged<T>> {
  try {
    return { found: await load(params), rangeForm: EMPTY_FORM, status: 200 };
  } catch (error) {
    const isRange = error instanceof AppError && ("from" in error.fields || "to" in error.fields);
    if (!isRange || params.has("format")) throw error;
    const typed = { from: params.get("from") ?? "", to: params.get("to") ?? "" };
    const { form, status } = failedForm(req, error, typed);
    const rest = new URLSearchParams(params);
    for (const name of ["from", "to"]) rest.delete(name);
    return { found: await load(rest), rangeForm: form, status };
  }
}
