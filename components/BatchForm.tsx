import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";

/** A batch: its name, its days and how many may come. */
export function BatchForm({ m, form }: { m: Messages; form: FormState }) {
  const words = m.live.batches;
  const { values } = form;
  const labels = {
    name: words.name,
    starts_on: words.startsOn,
    ends_on: words.endsOn,
    capacity: words.capacity,
  };
  const errors = formMessages(m, form, Object.keys(labels));
  const field = (name: keyof typeof labels) => ({
    m,
    name,
    label: labels[name],
    value: values[name],
    error: errors[name],
  });
  return (
    <form method="post" class="form">
      <FormErrors m={m} errors={errors} labels={labels} />
      <Field {...field("name")} hint={words.nameHint} maxlength={80} />
      <div class="field-pair">
        <Field {...field("starts_on")} type="date" />
        <Field {...field("ends_on")} type="date" />
      </div>
      <Field
        {...field("capacity")}
        hint={words.capacityHint}
        inputmode="numeric"
        required={false}
        maxlength={6}
      />
      <div>
        <Button large>{words.save}</Button>
      </div>
    </form>
  );
}
