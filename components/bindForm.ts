import type { FormState } from "../lib/platform/forms.ts";
import { formMessages } from "./formMessages.ts";
import type { Messages } from "./types.ts";

/** What a field has of the form it is in: `<Field {...field("title")} label=… />`. */
export type FieldOf = (name: string) => {
  m: Messages;
  name: string;
  value: string | undefined;
  error: string | undefined;
};

/** A form as its page shows it. */
export interface BoundForm {
  values: Readonly<Record<string, string>>;
  /** As `formMessages` makes them. */
  errors: Record<string, string>;
  field: FieldOf;
}

/**
 * A form whose fields stand in this `order`. It shows what was typed once it was refused, and until then what is
 * `kept` of the thing it changes.
 */
export function bindForm(
  m: Messages,
  form: FormState,
  order: readonly string[],
  kept: Readonly<Record<string, string>> = form.values,
): BoundForm {
  const values = form.error ? form.values : kept;
  const errors = formMessages(m, form, order);
  return {
    values,
    errors,
    field: (name) => ({ m, name, value: values[name], error: errors[name] }),
  };
}
