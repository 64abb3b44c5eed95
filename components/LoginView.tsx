import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { AuthFrame } from "./AuthFrame.tsx";
import { Button } from "./Button.tsx";
import { Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

export interface AuthViewProps {
  m: Messages;
  form: FormState;
  /** Where the person was going; empty when nowhere in particular. */
  next: string;
}

/** The address of the other way in, on the way to the same place. */
export function withNext(path: string, next: string): string {
  return next === "" ? path : `${path}?next=${encodeURIComponent(next)}`;
}

/** Logging in. */
export function LoginView({ m, form, next }: AuthViewProps) {
  const words = m.accounts;
  const { errors, field } = bindForm(m, form, ["email", "password"]);
  return (
    <AuthFrame
      title={words.login.title}
      lead={words.login.lead}
      foot={
        <>
          {words.login.foot} <a href={withNext("/register", next)}>{words.login.footLink}</a>
        </>
      }
    >
      <form class="form" method="post" action="/login" novalidate>
        <FormErrors
          m={m}
          errors={errors}
          labels={{ email: words.email, password: words.password }}
        />
        {next !== "" && <input type="hidden" name="next" value={next} />}
        <Field
          {...field("email")}
          type="email"
          label={words.email}
          autocomplete="username"
          inputmode="email"
          maxlength={254}
        />
        <Field
          {...field("password")}
          type="password"
          label={words.password}
          autocomplete="current-password"
          maxlength={200}
        />
        <p class="small">
          <a href="/forgot-password">{words.forgot.link}</a>
        </p>
        <Button large wide>{words.login.submit}</Button>
      </form>
    </AuthFrame>
  );
}
