import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

/** A batch: its name, its days and how many may come. */
export function BatchForm({ m, form }: { m: Messages; form: FormState }) {
  const words = m.live.batches;
  const labels = {
    name: words.name,
    starts_on: words.startsOn,
    ends_on: words.endsOn,
    capacity: words.capacity,
  };
  const { errors, field } = bindForm(m, form, Object.keys(labels));
  return (
    <form method="post" class="form">
      <FormErrors m={m} errors={errors} labels={labels} />
      <Field {...field("name")} label={words.name} hint={words.nameHint} maxlength={80} />
      <div class="field-pair">
        <Field {...field("starts_on")} label={words.startsOn} type="date" />
        <Field {...field("ends_on")} label={words.endsOn} type="date" />
      </div>
      <Field
        {...field("capacity")}
        label={words.capacity}
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
