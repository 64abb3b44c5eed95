import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { AuthFrame } from "./AuthFrame.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { Notice } from "./Notice.tsx";

export interface ResetPasswordViewProps {
  m: Messages;
  form: FormState;
  token: string;
  /** Whose password it is; null when the link cannot be used, for the reason in `form`. */
  email: string | null;
}

/** Choosing a new password with a link that was sent. */
export function ResetPasswordView({ m, form, token, email }: ResetPasswordViewProps) {
  const words = m.accounts.reset;
  if (email === null) {
    const text = m.errors[form.error ?? "token_invalid"];
    return (
      <AuthFrame title={m.accounts.verify.failedTitle}>
        <Notice m={m} kind="error" text={text} />
        <LinkButton href="/forgot-password" wide>{words.again}</LinkButton>
      </AuthFrame>
    );
  }
  const { errors, field } = bindForm(m, form, ["password"]);
  return (
    <AuthFrame title={words.title} lead={words.lead(email)}>
      <form class="form" method="post" action="/reset-password" novalidate>
        <FormErrors m={m} errors={errors} />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" autocomplete="username" value={email} />
        <Field
          {...field("password")}
          type="password"
          label={words.password}
          hint={m.accounts.passwordHint}
          autocomplete="new-password"
          minlength={8}
          maxlength={200}
        />
        <Button large wide>{words.submit}</Button>
      </form>
    </AuthFrame>
  );
}
