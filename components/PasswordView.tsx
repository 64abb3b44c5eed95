import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { AccountFrame } from "./AccountFrame.tsx";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

export interface PasswordViewProps {
  m: Messages;
  form: FormState;
  /** For the browser's password store. */
  email: string;
  done: string | null;
}

/** Changing the password. */
export function PasswordView({ m, form, email, done }: PasswordViewProps) {
  const words = m.accounts.account.password;
  const { errors, field } = bindForm(m, form, ["current_password", "password"]);
  return (
    <AccountFrame m={m} tab="password" done={done}>
      <p class="muted">{words.lead}</p>
      <form class="form" method="post" action="/profile/password" novalidate>
        <FormErrors
          m={m}
          errors={errors}
          labels={{ current_password: words.current, password: words.next }}
        />
        <input type="hidden" autocomplete="username" value={email} />
        <Field
          {...field("current_password")}
          type="password"
          label={words.current}
          autocomplete="current-password"
          maxlength={200}
        />
        <Field
          {...field("password")}
          type="password"
          label={words.next}
          hint={m.accounts.passwordHint}
          autocomplete="new-password"
          minlength={8}
          maxlength={200}
        />
        <Button large>{words.submit}</Button>
      </form>
    </AccountFrame>
  );
}
