import type { FormState } from "../lib/platform/forms.ts";
import { Button } from "./Button.tsx";
import { Choices, Field, Select } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
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
  const { values, errors, field } = bindForm(m, form, FIELDS, kept);
  const labels = { code: words.code, value: words.value, starts: words.starts, ends: words.ends };
  const known = courses.some(({ slug }) => slug === values.course);
  const options = [
    { value: "", label: words.wholeShop },
    ...(values.course && !known ? [{ value: values.course, label: values.course }] : []),
    ...courses.map(({ slug, title }) => ({ value: slug, label: title })),
  ];
  const moment = (name: "starts" | "ends") => (
    <Field
      {...field(name)}
      type="datetime-local"
      label={words[name]}
      hint={words.zone(zoneName)}
      required={false}
    />
  );
  const limit = (name: "max_uses" | "max_per_person", label: string, hint: string) => (
    <Field
      {...field(name)}
      label={label}
      hint={hint}
      inputmode="numeric"
      required={false}
      maxlength={7}
    />
  );
  return (
    <form class="form narrow-form" method="post" action={action} novalidate>
      <FormErrors m={m} errors={errors} labels={labels} />
      <Field
        {...field("code")}
        label={words.code}
        hint={words.codeHint}
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
        {...field("value")}
        label={words.value}
        hint={words.valueHint}
        inputmode="numeric"
        maxlength={20}
        autocomplete="off"
      />
      <Select
        {...field("course")}
        label={words.course}
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
