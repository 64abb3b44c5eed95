import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";

/**
 * The messages of a refused form by field, in the form's `order`. The message of the whole form, under the name "",
 * is there only when no field has one of its own.
 */
export function formMessages(
  m: Messages,
  form: Pick<FormState, "fields" | "error">,
  order: readonly string[],
): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const name of order) {
    const key = form.fields[name];
    if (key) messages[name] = m.errors[key];
  }
  if (form.error && Object.keys(messages).length === 0) messages[""] = m.errors[form.error];
  return messages;
}
