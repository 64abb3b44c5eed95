import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { bindForm } from "./bindForm.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Field } from "./Field.tsx";

export interface RangeFormProps {
  m: Messages;
  /** The zone's name, such as WIB. */
  zoneName: string;
  path: string;
  /** Days, `YYYY-MM-DD`; "" where none is asked for. */
  from: string;
  to: string;
  /** What was typed instead, when it was refused. */
  form: FormState;
  /** What the way back to no range says; none without it. */
  reset?: string;
}

/** Days from which on and up to which figures are shown. */
export function RangeForm({ m, zoneName, path, from, to, form, reset }: RangeFormProps) {
  const words = m.teaching.range;
  const { field } = bindForm(m, form, ["from", "to"], { from, to });
  return (
    <form class="range-form" method="get" action={path}>
      <Field {...field("from")} type="date" label={words.from} required={false} />
      <Field {...field("to")} type="date" label={words.to} required={false} />
      <Button variant="secondary">{words.apply}</Button>
      {reset && <LinkButton variant="quiet" href={path}>{reset}</LinkButton>}
      <p class="muted small range-zone">{words.zone(zoneName)}</p>
    </form>
  );
}
