import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Choices, Field, TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";
import * as icons from "./icons.ts";
import type { UserLine } from "./UsersView.tsx";

const ROLES = ["student", "instructor", "admin"] as const;

interface FormProps {
  m: Messages;
  form: FormState;
}

function roleOptions(m: Messages) {
  return ROLES.map((value) => ({ value, label: m.layout.roles[value] }));
}

/** The form that adds somebody. */
export function NewUserView({ m, form }: FormProps) {
  const words = m.office.users;
  const labels = { name: words.name, email: words.email, role: words.role };
  const { errors, field } = bindForm(m, form, Object.keys(labels));
  return (
    <form class="form narrow-form" method="post" action="/admin/users/new" novalidate>
      <FormErrors m={m} errors={errors} labels={labels} />
      <Field
        {...field("name")}
        label={words.name}
        maxlength={100}
      />
      <Field
        {...field("email")}
        type="email"
        label={words.email}
        maxlength={254}
      />
      <Choices
        m={m}
        name="role"
        label={words.role}
        options={roleOptions(m)}
        value={form.values.role ?? "student"}
        error={errors.role}
      />
      <Button>{words.add}</Button>
    </form>
  );
}

/** What an admin can do with an account. */
export function UserActions({ m, user, form }: FormProps & { user: UserLine }) {
  const words = m.office.users;
  const path = `/admin/users/${user.id}`;
  if (user.isDeleted) return <p class="muted">{words.deletedText}</p>;
  const { errors, field } = bindForm(m, form, ["role", "reason"]);
  return (
    <div class="stack stack-l">
      <FormErrors m={m} errors={errors} />
      <form class="form narrow-form" method="post" action={`${path}/role`}>
        <h2>{words.changeRole}</h2>
        <Choices
          m={m}
          name="role"
          label={words.role}
          options={roleOptions(m)}
          value={form.values.role ?? user.role}
          error={errors.role}
        />
        <Button variant="secondary">{words.saveRole}</Button>
      </form>
      {user.isActive && (
        <div class="form narrow-form">
          <h2>{words.support}</h2>
          <form method="post" action={`${path}/reset-link`}>
            <p class="muted">{words.resetText}</p>
            <Button variant="secondary" icon={icons.mail}>{words.reset}</Button>
          </form>
          {user.role !== "admin" && (
            <form method="post" action={`${path}/view-as`}>
              <p class="muted">{words.viewAsText}</p>
              <Button variant="secondary" icon={icons.eye}>{words.viewAs}</Button>
            </form>
          )}
        </div>
      )}
      {user.isActive
        ? (
          <form class="form narrow-form" method="post" action={`${path}/deactivate`} novalidate>
            <h2>{words.deactivate}</h2>
            <p class="muted">{words.deactivateText}</p>
            <TextArea
              {...field("reason")}
              label={m.office.reason}
              rows={2}
              maxlength={500}
            />
            <Button variant="danger">{words.deactivate}</Button>
          </form>
        )
        : (
          <form class="form narrow-form" method="post" action={`${path}/reactivate`}>
            <h2>{words.reactivate}</h2>
            <Button variant="secondary">{words.reactivate}</Button>
          </form>
        )}
    </div>
  );
}
