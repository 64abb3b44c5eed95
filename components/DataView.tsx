import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { AccountFrame } from "./AccountFrame.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import * as icons from "./icons.ts";

export interface DataViewProps {
  m: Messages;
  form: FormState;
}

/** Taking one's data along, and leaving. */
export function DataView({ m, form }: DataViewProps) {
  const words = m.accounts.account.data;
  const { errors, field } = bindForm(m, form, ["password"]);
  return (
    <AccountFrame m={m} tab="data" done={null}>
      <section class="stack">
        <h2>{words.downloadTitle}</h2>
        <p class="muted">{words.downloadText}</p>
        <div>
          <LinkButton href="/profile/data.json" variant="secondary" icon={icons.download}>
            {words.download}
          </LinkButton>
        </div>
      </section>
      <section class="stack">
        <h2>{words.deleteTitle}</h2>
        <p class="muted">{words.deleteText}</p>
        <form class="form" method="post" action="/profile/data" novalidate>
          <FormErrors m={m} errors={errors} />
          <Field
            {...field("password")}
            type="password"
            label={words.password}
            autocomplete="current-password"
            maxlength={200}
          />
          <div>
            <Button variant="danger">{words.delete}</Button>
          </div>
        </form>
      </section>
    </AccountFrame>
  );
}
