import type { Lang, Messages } from "./types.ts";
import * as icons from "./icons.ts";
import { Button } from "./Button.tsx";
import { FileField } from "./FileField.tsx";
import { formatBytes } from "./format.ts";
import { Icon } from "./Icon.tsx";

/** A file of a lesson, as its writer sees it. */
export interface EditedAttachment {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}

export interface LessonAttachmentsProps {
  m: Messages;
  lang: Lang;
  /** Where a new one is posted to; one that is there is removed at `ACTION/ID/delete`. */
  action: string;
  attachments: readonly EditedAttachment[];
  error: string | null;
}

/** The files that go with a lesson, and the form that adds one. */
export function LessonAttachments(props: LessonAttachmentsProps) {
  const { m, lang, action, attachments, error } = props;
  const words = m.authoring.attachments;
  return (
    <section class="stack" id="attachments" aria-labelledby="attachments-title" tabindex={-1}>
      <h2 id="attachments-title">{words.title}</h2>
      {attachments.length === 0 && <p class="muted">{words.none}</p>}
      {attachments.length > 0 && (
        <ul class="edited-attachments">
          {attachments.map(({ id, name, size }) => (
            <li key={id}>
              <Icon of={icons.paperclip} />
              <a href={`/attachments/${id}`}>{name}</a>
              <span class="muted small nowrap">{formatBytes(size, lang)}</span>
              <form method="post" action={`${action}/${id}/delete`}>
                <button type="submit" class="icon-button" aria-label={words.remove(name)}>
                  <Icon of={icons.trash} />
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form class="form" method="post" action={action} encType="multipart/form-data" novalidate>
        <FileField
          m={m}
          name="file"
          label={words.file}
          hint={words.hint}
          error={error ?? undefined}
        />
        <div class="row">
          <Button variant="secondary" icon={icons.plus}>{words.add}</Button>
        </div>
      </form>
    </section>
  );
}
