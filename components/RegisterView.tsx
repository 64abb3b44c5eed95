import { AuthFrame } from "./AuthFrame.tsx";
import { Button } from "./Button.tsx";
import { Choices, Field } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import { type AuthViewProps, withNext } from "./LoginView.tsx";
import { Notice } from "./Notice.tsx";

export interface RegisterViewProps extends AuthViewProps {
  /** As what one may register; empty: not at all. */
  roles: readonly ("student" | "instructor")[];
}

/** Making an account. */
export function RegisterView({ m, form, next, roles }: RegisterViewProps) {
  const words = m.accounts;
  return (
    <AuthFrame
      title={words.register.title}
      lead={words.register.lead}
      foot={
        <>
          {words.register.foot} <a href={withNext("/login", next)}>{words.register.footLink}</a>
        </>
      }
    >
      {roles.length === 0
        ? <Notice m={m} kind="info" text={m.errors.registration_closed} />
        : <RegisterForm m={m} form={form} next={next} roles={roles} />}
    </AuthFrame>
  );
}

function RegisterForm({ m, form, next, roles }: RegisterViewProps) {
  const words = m.accounts;
  const { name, email, password, role } = words;
  const labels = { name, email, password, role };
  const { errors, field } = bindForm(m, form, ["name", "email", "password", "role"]);
  const wanted = roles.find((one) => one === form.values.role) ?? roles[0];
  return (
    <form class="form" method="post" action="/register" novalidate>
      <FormErrors m={m} errors={errors} labels={labels} />
      {next !== "" && <input type="hidden" name="next" value={next} />}
      <Field
        {...field("name")}
        label={words.name}
        hint={words.nameHint}
        autocomplete="name"
        maxlength={100}
      />
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
        hint={words.passwordHint}
        autocomplete="new-password"
        minlength={8}
        maxlength={200}
      />
      <Choices
        m={m}
        name="role"
        label={words.role}
        value={wanted}
        error={errors.role}
        options={roles.map((role) => ({ value: role, ...words.roles[role] }))}
      />
      <Button large wide>{words.register.submit}</Button>
    </form>
  );
}
