import type { Children, Lang, Messages } from "./types.ts";
import { FormDraft } from "../islands/FormDraft.tsx";

export interface EditedFormProps {
  m: Messages;
  lang: Lang;
  id: string;
  action: string;
  /** The name that unsaved fields are kept under in the browser, of one person and one thing. */
  draftName: string;
  /** Names whose fields the request before this one has saved. */
  savedDrafts?: readonly string[];
  /** The fields as they are shown; those that tell a later change are sent along. */
  values: Readonly<Record<string, string>>;
  children: Children;
}

/** What tells a change by somebody else: the version a form was made from, and marks of what it said then. */
export function VersionFields({ values }: Pick<EditedFormProps, "values">) {
  return ["version", "seen"].map((name) =>
    values[name] && <input key={name} type="hidden" name={name} value={values[name]} />
  );
}

/**
 * A form that is written in for longer: what is typed survives a closed tab, and what somebody else saves meanwhile
 * is noticed.
 */
export function EditedForm(props: EditedFormProps) {
  const { m, lang, id, action, draftName, savedDrafts = [], values, children } = props;
  const { found, foundStale, restore, discard } = m.authoring.draft;
  return (
    <>
      <FormDraft
        form={id}
        name={draftName}
        saved={savedDrafts}
        lang={lang}
        words={{ found, foundStale, restore, discard }}
      />
      <form
        class="form edited-form"
        id={id}
        method="post"
        action={action}
        encType="multipart/form-data"
        novalidate
      >
        {
          /* The Enter key presses a form's first button, which must not be one that only shows a preview. */
        }
        <button type="submit" class="visually-hidden" tabindex={-1} aria-hidden="true" />
        <VersionFields values={values} />
        {children}
      </form>
    </>
  );
}
