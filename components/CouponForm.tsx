import type { FormState } from "../lib/platform/forms.ts";
import { Button } from "./Button.tsx";
import { Choices, Field, Select } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
import type { Messages } from "./types.ts";

export interface CouponFormProps {
  m: Messages;
  action: string;
  /** As it is kept; what was typed goes before it. */
  values: Readonly<Record<string, string>>;
  courses: readonly { slug: string; title: string }[];
  /** The short name of the zone in which moments are written. */
  zoneName: string;
  form: FormState;
}

const FIELDS = [
  "code",
  "kind",
  "value",
  "course",
  "starts",
  "ends",
  "max_uses",
  "max_per_person",
];

/** Everything that makes a coupon. */
export function CouponForm({ m, action, values: kept, courses, zoneName, form }: CouponFormProps) {
  const words = m.sales.coupons;
  const values = form.error ? form.values : kept;
  const errors: Record<string, string> = formMessages(m, form, FIELDS);
  const labels = { code: words.code, value: words.value, starts: words.starts, ends: words.ends };
  const known = courses.some(({ slug }) => slug === values.course);
  const options = [
    { value: "", label: words.wholeShop },
    ...(values.course && !known ? [{ value: values.course, label: values.course }] : []),
    ...courses.map(({ slug, title }) => ({ value: slug, label: title })),
  ];
  const moment = (name: "starts" | "ends") => (
    <Field
      m={m}
      name={name}
      type="datetime-local"
      label={words[name]}
      hint={words.zone(zoneName)}
      value={values[name]}
      error={errors[name]}
      required={false}
    />
  );
  const limit = (name: "max_uses" | "max_per_person", label: string, hint: string) => (
    <Field
      m={m}
      name={name}
      label={label}
      hint={hint}
      value={values[name]}
      error={errors[name]}
      inputmode="numeric"
      required={false}
      maxlength={7}
    />
  );
  return (
    <form class="form narrow-form" method="post" action={action} novalidate>
      <FormErrors m={m} errors={errors} labels={labels} />
      <Field
        m={m}
        name="code"
        label={words.code}
        hint={words.codeHint}
        value={values.code}
        error={errors.code}
        maxlength={30}
        autocomplete="off"
      />
      <Choices
        m={m}
        name="kind"
        label={words.kind}
        value={values.kind ?? "percent"}
        error={errors.kind}
        options={(["percent", "amount"] as const).map((value) => ({
          value,
          label: words.kinds[value],
        }))}
      />
      <Field
        m={m}
        name="value"
        label={words.value}
        hint={words.valueHint}
        value={values.value}
        error={errors.value}
        inputmode="numeric"
        maxlength={20}
        autocomplete="off"
      />
      <Select
        m={m}
        name="course"
        label={words.course}
        value={values.course}
        error={errors.course}
        options={options}
        required={false}
      />
      {moment("starts")}
      {moment("ends")}
      {limit("max_uses", words.maxUses, words.maxUsesHint)}
      {limit("max_per_person", words.maxPerPerson, words.maxPerPersonHint)}
      <Button large>{words.save}</Button>
    </form>
  );
}
