import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Button } from "./Button.tsx";
import { Field, TextArea } from "./Field.tsx";
import { FormErrors } from "./FormErrors.tsx";
import { bindForm } from "./bindForm.ts";

export interface AnnouncementFormProps {
  m: Messages;
  form: FormState;
  /** Makes a form that is sent twice post once. */
  formKey: string;
}

/** Writes to everybody in a course. */
export function AnnouncementForm({ m, form, formKey }: AnnouncementFormProps) {
  const words = m.notifications.announcements;
  const { errors, field } = bindForm(m, form, ["title", "body"]);
  return (
    <form method="post" class="form card-form">
      <h2>{words.new}</h2>
      <p class="muted">{words.lead}</p>
      <FormErrors m={m} errors={errors} labels={{ title: words.name, body: words.body }} />
      <input type="hidden" name="key" value={formKey} />
      <Field
        {...field("title")}
        label={words.name}
        maxlength={160}
      />
      <TextArea
        {...field("body")}
        label={words.body}
        hint={words.bodyHint}
        maxlength={20_000}
        rows={6}
      />
      <div>
        <Button>{words.post}</Button>
      </div>
    </form>
  );
}
