import type { FormState } from "../lib/platform/forms.ts";
import { formatRupiah } from "../lib/platform/money.ts";
import { Button } from "./Button.tsx";
import { Choices, Field, TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { formMessages } from "./formMessages.ts";
import type { Lang, Messages } from "./types.ts";

export interface RefundFormProps {
  m: Messages;
  lang: Lang;
  number: string;
  attempt: {
    id: number;
    gatewayId: string;
    /** What can still be given back, whole rupiah. */
    refundable: number;
    byGateway: boolean;
  };
  /** Makes the form's refund one, however often it is sent. */
  formKey: string;
  form: FormState;
}

/** Gives money of one payment back, through the gateway where that can, or notes that it was done by hand. */
export function RefundForm({ m, lang, number, attempt, formKey, form }: RefundFormProps) {
  const words = m.sales.refund;
  const isThis = form.values.attempt === String(attempt.id);
  const values: Readonly<Record<string, string>> = isThis ? form.values : {};
  const labels = { amount: words.amount, way: words.way, reason: words.reason };
  const errors: Record<string, string> = isThis ? formMessages(m, form, Object.keys(labels)) : {};
  // A page has such a form for each payment: the fields' ids say whose they are.
  const byId = (texts: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name && `${name}-${attempt.id}`, text]),
    );
  const way = values.way ?? (attempt.byGateway ? "gateway" : "manual");
  const ways = [
    ...(attempt.byGateway
      ? [{ value: "gateway", label: words.gateway, hint: words.gatewayHint }]
      : []),
    { value: "manual", label: words.manual, hint: words.manualHint },
  ];
  return (
    <form class="form card-form" method="post" action={`/admin/orders/${number}/refund`} novalidate>
      <h3>{words.title}</h3>
      <p class="muted small">{attempt.gatewayId}</p>
      <p>{words.text(formatRupiah(attempt.refundable, lang))}</p>
      {!attempt.byGateway && <p class="muted">{words.onlyManual}</p>}
      <FormErrors m={m} errors={byId(errors)} labels={byId(labels)} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="attempt" value={attempt.id} />
      <Field
        m={m}
        name="amount"
        id={`amount-${attempt.id}`}
        label={words.amount}
        value={values.amount ?? String(attempt.refundable)}
        error={errors.amount}
        inputmode="numeric"
        maxlength={20}
        autocomplete="off"
      />
      <Choices
        m={m}
        name="way"
        id={`way-${attempt.id}`}
        label={words.way}
        value={way}
        error={errors.way}
        options={ways}
      />
      <TextArea
        m={m}
        name="reason"
        id={`reason-${attempt.id}`}
        label={words.reason}
        value={values.reason}
        error={errors.reason}
        rows={2}
        maxlength={500}
      />
      <div>
        <Button variant="danger">{words.button}</Button>
      </div>
    </form>
  );
}
