import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Checkbox, Field, Select, TextArea } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

type Values = Readonly<Record<string, string>>;

export interface SettingsViewProps {
  m: Messages;
  /** What is set, by the names of the forms' fields. */
  kept: Values;
  logo: string | null;
  /** The forms of the page, of which one may have been refused. */
  forms: Record<"profile" | "payment" | "features", FormState>;
}

interface PartProps {
  m: Messages;
  kept: Values;
  form: FormState;
}

function ProfileForm({ m, kept, form, logo }: PartProps & { logo: string | null }) {
  const words = m.office.settings;
  const labels = {
    name: words.name,
    tagline: words.tagline,
    address: words.address,
    phone: words.phone,
    whatsapp: words.whatsapp,
    opening_hours: words.hours,
    logo: words.logo,
    colour: words.colour,
  };
  const { errors, field } = bindForm(m, form, Object.keys(labels), kept);
  return (
    <form
      class="form narrow-form"
      method="post"
      action="/admin/settings/profile"
      enctype="multipart/form-data"
      novalidate
    >
      <h2>{words.profile}</h2>
      <FormErrors m={m} errors={errors} labels={labels} />
      <Field
        {...field("name")}
        label={words.name}
        hint={words.nameHint}
        required={false}
        maxlength={60}
      />
      <Field
        {...field("tagline")}
        label={words.tagline}
        required={false}
        maxlength={160}
      />
      <TextArea
        {...field("address")}
        label={words.address}
        required={false}
        rows={3}
        maxlength={300}
      />
      <Field
        {...field("phone")}
        type="tel"
        label={words.phone}
        required={false}
        maxlength={40}
      />
      <Field
        {...field("whatsapp")}
        type="tel"
        label={words.whatsapp}
        required={false}
        maxlength={40}
      />
      <TextArea
        {...field("opening_hours")}
        label={words.hours}
        required={false}
        rows={3}
        maxlength={300}
      />
      {logo && <img class="brand-logo" src={logo} alt={words.logo} width="64" height="64" />}
      <FileField
        {...field("logo")}
        label={words.logo}
        hint={words.logoHint}
        required={false}
        accept="image/*"
      />
      {logo && <Checkbox name="remove_logo" label={words.removeLogo} />}
      <Field
        {...field("colour")}
        label={words.colour}
        hint={words.colourHint}
        required={false}
        placeholder="#006065"
        maxlength={7}
      />
      <Button>{m.office.save}</Button>
    </form>
  );
}

function PaymentForm({ m, kept, form }: PartProps) {
  const words = m.office.settings;
  const labels = {
    tax_mode: words.taxMode,
    tax: words.tax,
    commission: words.commission,
    order_hours: words.orderHours,
    refund_days: words.refundDays,
  };
  const { values, errors, field } = bindForm(m, form, Object.keys(labels), kept);
  return (
    <form class="form narrow-form" method="post" action="/admin/settings/payment" novalidate>
      <h2>{words.payment}</h2>
      <FormErrors m={m} errors={errors} labels={labels} />
      <Checkbox
        name="selling"
        label={words.selling}
        hint={words.sellingHint}
        checked={values.selling === "1"}
      />
      <Select
        {...field("tax_mode")}
        label={words.taxMode}
        options={(["none", "included", "added"] as const).map((value) => ({
          value,
          label: words.taxModes[value],
        }))}
      />
      <Field
        {...field("tax")}
        label={words.tax}
        hint={words.taxHint}
        inputmode="decimal"
        maxlength={6}
      />
      <Field
        {...field("commission")}
        label={words.commission}
        hint={words.commissionHint}
        inputmode="decimal"
        maxlength={6}
      />
      <Field
        {...field("order_hours")}
        label={words.orderHours}
        hint={words.orderHoursHint}
        inputmode="numeric"
        maxlength={4}
        required={false}
      />
      <Field
        {...field("refund_days")}
        label={words.refundDays}
        hint={words.refundDaysHint}
        inputmode="numeric"
        maxlength={4}
        required={false}
      />
      <Button>{m.office.save}</Button>
    </form>
  );
}

function FeatureForm({ m, kept, form }: PartProps) {
  const words = m.office.settings;
  const { values } = bindForm(m, form, [], kept);
  return (
    <form class="form narrow-form" method="post" action="/admin/settings/features">
      <h2>{words.features}</h2>
      <Checkbox
        name="registration_open"
        label={words.registration}
        checked={values.registration_open === "1"}
      />
      <Checkbox
        name="instructors_may_register"
        label={words.instructors}
        checked={values.instructors_may_register === "1"}
      />
      <Checkbox
        name="courses_reviewed"
        label={words.reviewed}
        checked={values.courses_reviewed === "1"}
      />
      <Checkbox name="chat_open" label={words.chat} checked={values.chat_open === "1"} />
      <Checkbox
        name="assistant_open"
        label={words.assistant}
        checked={values.assistant_open === "1"}
      />
      <Button>{m.office.save}</Button>
    </form>
  );
}

/** What the shop says of itself, how it sells, and what is switched on. */
export function SettingsView({ m, kept, logo, forms }: SettingsViewProps) {
  return (
    <>
      <ProfileForm m={m} kept={kept} logo={logo} form={forms.profile} />
      <PaymentForm m={m} kept={kept} form={forms.payment} />
      <FeatureForm m={m} kept={kept} form={forms.features} />
    </>
  );
}
