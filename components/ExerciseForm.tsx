import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Checkbox, Choices, Field, TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

/** The form's fields as text; one that is missing is empty. */
export type ExerciseFormValues = Readonly<Record<string, string>>;

/** The fields' labels by name, in the form's order. */
function labelsOf({ exercises: { teach: words } }: Messages) {
  return {
    name: words.name,
    description: words.description,
    link: words.link,
    opens_at: words.opensAt,
    closes_at: words.closesAt,
    required: words.required,
    late: words.late,
    late_percent: words.latePercent,
    late_floor: words.lateFloor,
  };
}

export interface ExerciseFormProps {
  m: Messages;
  /** Where the form goes. */
  action: string;
  /** What is kept; the form shows what was typed instead once it was refused. */
  values: ExerciseFormValues;
  form: FormState;
  /** The short name of the zone that times are typed in. */
  zoneName: string;
}

/** An exercise to be made or changed by its instructor. */
export function ExerciseForm({ m, action, values: kept, form, zoneName }: ExerciseFormProps) {
  const words = m.exercises.teach;
  const { values, errors, field } = bindForm(m, form, Object.keys(labelsOf(m)), kept);
  return (
    <form class="form measured" method="post" action={action} novalidate>
      <FormErrors m={m} errors={errors} labels={labelsOf(m)} />
      <Field {...field("name")} label={words.name} maxlength={150} />
      <TextArea
        {...field("description")}
        label={words.description}
        hint={words.descriptionHint}
        rows={10}
        maxlength={10_000}
        required={false}
      />
      <Field
        {...field("link")}
        type="url"
        inputmode="url"
        label={words.link}
        hint={words.linkHint}
        maxlength={2000}
        required={false}
      />
      <div class="form-pair">
        <Field
          {...field("opens_at")}
          type="datetime-local"
          label={words.opensAt}
          hint={words.zoneHint(zoneName)}
          required={false}
        />
        <Field
          {...field("closes_at")}
          type="datetime-local"
          label={words.closesAt}
          hint={words.zoneHint(zoneName)}
          required={false}
        />
      </div>
      <Checkbox
        name="required"
        label={words.required}
        hint={words.requiredHint}
        checked={values.required === "1"}
      />
      <Choices
        {...field("late")}
        label={words.late}
        options={(["refuse", "deduct"] as const).map((value) => ({
          value,
          label: words.lateOptions[value],
        }))}
        value={values.late ?? "refuse"}
      />
      <div class="form-pair late-fields">
        <Field
          {...field("late_percent")}
          inputmode="numeric"
          label={words.latePercent}
          hint={words.latePercentHint}
          maxlength={3}
          required={false}
        />
        <Field
          {...field("late_floor")}
          inputmode="numeric"
          label={words.lateFloor}
          hint={words.lateFloorHint}
          maxlength={3}
          required={false}
        />
      </div>
      <div>
        <Button large>{words.save}</Button>
      </div>
    </form>
  );
}
