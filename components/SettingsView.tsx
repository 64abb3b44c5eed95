import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Checkbox, Field, FileField, Select, TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";

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
  const values = form.error ? form.values : kept;
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
  const errors = formMessages(m, form, Object.keys(labels));
  const optional = { m, required: false };
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
        {...optional}
        name="name"
        label={words.name}
        hint={words.nameHint}
        value={values.name}
        error={errors.name}
        maxlength={60}
      />
      <Field
        {...optional}
        name="tagline"
        label={words.tagline}
        value={values.tagline}
        error={errors.tagline}
        maxlength={160}
      />
      <TextArea
        {...optional}
        name="address"
        label={words.address}
        value={values.address}
        error={errors.address}
        rows={3}
        maxlength={300}
      />
      <Field
        {...optional}
        name="phone"
        type="tel"
        label={words.phone}
        value={values.phone}
        error={errors.phone}
        maxlength={40}
      />
      <Field
        {...optional}
        name="whatsapp"
        type="tel"
        label={words.whatsapp}
        value={values.whatsapp}
        error={errors.whatsapp}
        maxlength={40}
      />
      <TextArea
        {...optional}
        name="opening_hours"
        label={words.hours}
        value={values.opening_hours}
        error={errors.opening_hours}
        rows={3}
        maxlength={300}
      />
      {logo && <img class="brand-logo" src={logo} alt={words.logo} width="64" height="64" />}
      <FileField
        {...optional}
        name="logo"
        label={words.logo}
        hint={words.logoHint}
        error={errors.logo}
        accept="image/*"
      />
      {logo && <Checkbox name="remove_logo" label={words.removeLogo} />}
      <Field
        {...optional}
        name="colour"
        label={words.colour}
        hint={words.colourHint}
        value={values.colour}
        error={errors.colour}
        placeholder="#006065"
        maxlength={7}
      />
      <Button>{m.office.save}</Button>
    </form>
  );
}

function PaymentForm({ m, kept, form }: PartProps) {
  const words = m.office.settings;
  const values = form.error ? form.values : kept;
  const labels = {
    tax_mode: words.taxMode,
    tax: words.tax,
    commission: words.commission,
    order_hours: words.orderHours,
    refund_days: words.refundDays,
  };
  const errors = formMessages(m, form, Object.keys(labels));
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
        m={m}
        name="tax_mode"
        label={words.taxMode}
        value={values.tax_mode}
        error={errors.tax_mode}
        options={(["none", "included", "added"] as const).map((value) => ({
          value,
          label: words.taxModes[value],
        }))}
      />
      <Field
        m={m}
        name="tax"
        label={words.tax}
        hint={words.taxHint}
        value={values.tax}
        error={errors.tax}
        inputmode="decimal"
        maxlength={6}
      />
      <Field
        m={m}
        name="commission"
        label={words.commission}
        hint={words.commissionHint}
        value={values.commission}
        error={errors.commission}
        inputmode="decimal"
        maxlength={6}
      />
      <Field
        m={m}
        name="order_hours"
        label={words.orderHours}
        hint={words.orderHoursHint}
        value={values.order_hours}
        error={errors.order_hours}
        inputmode="numeric"
        maxlength={4}
        required={false}
      />
      <Field
        m={m}
        name="refund_days"
        label={words.refundDays}
        hint={words.refundDaysHint}
        value={values.refund_days}
        error={errors.refund_days}
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
  const values = form.error ? form.values : kept;
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
