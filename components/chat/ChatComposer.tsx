import { useRef, useState } from "preact/hooks";
import * as icons from "../icons.ts";
import { Icon } from "../Icon.tsx";
import type { ChatWords } from "./words.ts";

export interface ChatComposerProps {
  room: string;
  clientId: string;
  /** What was typed before, and what is wrong with it by field. */
  form: { text: string; course: string; problems: Readonly<Record<string, string>> };
  words: ChatWords;
  onSend: (text: string, course: string, picture: File | null) => void;
  onType: () => void;
}

function Problem({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p class="field-error" id={`${id}-error`} role="alert">
      <Icon of={icons.circleAlert} />
      <span>{text}</span>
    </p>
  );
}

/** Where a message is written. Enter sends it, Shift and Enter begin a new line; without scripts it is a form. */
export function ChatComposer(props: ChatComposerProps) {
  const { room, clientId, form, words, onSend, onType } = props;
  const [text, setText] = useState(form.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const { problems } = form;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.currentTarget as HTMLFormElement;
    const data = new FormData(element);
    const course = String(data.get("course") ?? "").trim();
    const file = data.get("picture");
    const picture = file instanceof File && file.size > 0 ? file : null;
    const written = text.trim();
    if (written === "" && course === "" && !picture) return;
    onSend(written, course, picture);
    element.reset();
    setText("");
    element.querySelector("details")?.removeAttribute("open");
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.current?.form?.requestSubmit();
  };

  return (
    <form
      class="chat-composer"
      method="post"
      action={`/chat/${room}/messages`}
      encType="multipart/form-data"
      onSubmit={submit}
    >
      <input type="hidden" name="client_id" value={clientId} />
      <label class="visually-hidden" for="chat-text">{words.label}</label>
      <div class="chat-write">
        <textarea
          class="input"
          id="chat-text"
          name="text"
          rows={2}
          ref={field}
          placeholder={words.placeholder}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onType();
          }}
          onKeyDown={onKey}
          aria-invalid={problems.text ? "true" : undefined}
          aria-describedby={problems.text ? "chat-text-error" : undefined}
        />
        <button type="submit" class="button button-primary">
          <span>{words.send}</span>
        </button>
      </div>
      <Problem id="chat-text" text={problems.text} />
      <details
        class="chat-attach"
        open={Boolean(problems.picture || problems.course || form.course)}
      >
        <summary>{words.more}</summary>
        <div class="chat-attach-fields">
          <label class="field-label" for="chat-picture">{words.picture}</label>
          <input
            class="input"
            type="file"
            id="chat-picture"
            name="picture"
            accept="image/png,image/jpeg,image/webp,image/gif"
            aria-describedby={problems.picture ? "chat-picture-error" : undefined}
          />
          <Problem id="chat-picture" text={problems.picture} />
          <label class="field-label" for="chat-course">{words.course}</label>
          <p class="field-hint" id="chat-course-hint">{words.courseHint}</p>
          <input
            class="input"
            id="chat-course"
            name="course"
            defaultValue={form.course}
            maxlength={300}
            aria-describedby={problems.course
              ? "chat-course-hint chat-course-error"
              : "chat-course-hint"}
          />
          <Problem id="chat-course" text={problems.course} />
        </div>
      </details>
    </form>
  );
}
