import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { AuthFrame } from "./AuthFrame.tsx";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { Notice } from "./Notice.tsx";

export interface ForgotPasswordViewProps {
  m: Messages;
  form: FormState;
  /** Whether the form has been sent: then the page says so, and no more. */
  isSent: boolean;
}

/** Asking for a link to a new password. */
export function ForgotPasswordView({ m, form, isSent }: ForgotPasswordViewProps) {
  const words = m.accounts.forgot;
  const foot = (
    <>
      {words.foot} <a href="/login">{words.footLink}</a>
    </>
  );
  if (isSent) {
    return (
      <AuthFrame title={words.sentTitle} foot={foot}>
        <Notice m={m} kind="success" text={words.sentLead} />
      </AuthFrame>
    );
  }
  const { errors, field } = bindForm(m, form, ["email"]);
  return (
    <AuthFrame title={words.title} lead={words.lead} foot={foot}>
      <form class="form" method="post" action="/forgot-password" novalidate>
        <FormErrors m={m} errors={errors} />
        <Field
          {...field("email")}
          type="email"
          label={m.accounts.email}
          autocomplete="username"
          inputmode="email"
          maxlength={254}
        />
        <Button large wide>{words.submit}</Button>
      </form>
    </AuthFrame>
  );
}
