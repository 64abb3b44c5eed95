import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { bindForm } from "./bindForm.ts";

export interface ValidityFormProps {
  m: Messages;
  /** Where the form goes. */
  action: string;
  /** Null: for ever. */
  months: number | null;
  form: FormState;
}

/** For how long certificates of a course are valid. */
export function ValidityForm({ m, action, months, form }: ValidityFormProps) {
  const words = m.certificates.manage;
  const { field } = bindForm(m, form, ["months"], { months: String(months ?? "") });
  return (
    <section class="stack" aria-labelledby="validity-title">
      <h2 id="validity-title">{words.validity}</h2>
      <p class="muted">{words.validityText}</p>
      <form class="form measured" method="post" action={action} novalidate>
        <Field
          {...field("months")}
          label={words.months}
          hint={words.monthsHint}
          inputmode="numeric"
          maxlength={3}
          required={false}
        />
        <div>
          <Button>{words.save}</Button>
        </div>
      </form>
    </section>
  );
}
