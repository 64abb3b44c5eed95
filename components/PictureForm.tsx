import type { FormState } from "../lib/platform/forms.ts";
import type { Messages } from "./types.ts";
import { Avatar } from "./Avatar.tsx";
import { Button } from "./Button.tsx";
import { FileField } from "./FileField.tsx";
import { formMessages } from "./formMessages.ts";

export interface PictureFormProps {
  m: Messages;
  person: { name: string; picture: string | null };
  form: FormState;
}

/** The person's picture: to see, to replace, to take away. */
export function PictureForm({ m, person, form }: PictureFormProps) {
  const words = m.accounts.picture;
  const errors = formMessages(m, form, ["picture"]);
  return (
    <section class="picture-form" aria-labelledby="picture-title">
      <Avatar name={person.name} src={person.picture} large />
      <div class="picture-form-body">
        <h2 id="picture-title">{words.title}</h2>
        <form
          class="form"
          method="post"
          action="/profile/picture"
          enctype="multipart/form-data"
          novalidate
        >
          <FileField
            m={m}
            name="picture"
            label={words.choose}
            hint={words.hint}
            error={errors.picture}
            accept="image/png,image/jpeg,image/gif,image/webp"
          />
          <Button variant="secondary">{words.submit}</Button>
        </form>
        {person.picture && (
          <form method="post" action="/profile/picture/delete">
            <Button variant="quiet">{words.remove}</Button>
          </form>
        )}
      </div>
    </section>
  );
}
