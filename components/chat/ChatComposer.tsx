import { useRef, useState } from "preact/hooks";
import { MESSAGE_MAX } from "../../lib/chat/browser/conversation.ts";
import { CourseField } from "./CourseField.tsx";
import type { ChatForm } from "./form.ts";
import { Problem } from "./Problem.tsx";
import type { ChatWords } from "./words.ts";

export interface ChatComposerProps {
  room: string;
  clientId: string;
  form: ChatForm;
  words: ChatWords;
  onSend: (text: string, course: string, picture: File | null) => void;
  onType: () => void;
}

/** Where a message is written. Enter sends it, Shift and Enter begin a new line; without scripts it is a form. */
export function ChatComposer(props: ChatComposerProps) {
  const { room, clientId, form, words, onSend, onType } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isTooLong, setTooLong] = useState(false);
  const problems = isTooLong ? { ...form.problems, text: words.tooLong } : form.problems;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const element = event.currentTarget as HTMLFormElement;
    const data = new FormData(element);
    const chosen = String(data.get("course_choice") ?? data.get("course") ?? "").trim();
    const file = data.get("picture");
    const picture = file instanceof File && file.size > 0 ? file : null;
    const written = String(data.get("text") ?? "").trim();
    if (written === "" && chosen === "" && !picture) return;
    // Not sent at all, so that it can be made shorter.
    if ([...written].length > MESSAGE_MAX) return setTooLong(true);
    setTooLong(false);
    onSend(written, chosen, picture);
    element.reset();
    // The server may have made the form with something in it.
    for (const name of ["text", "course"]) {
      const input = element.elements.namedItem(name);
      if (input && "value" in input) input.value = "";
    }
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
          onInput={onType}
          onKeyDown={onKey}
          aria-invalid={problems.text ? "true" : undefined}
          aria-describedby={problems.text ? "chat-text-error" : undefined}
        >
          {form.text}
        </textarea>
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
          <CourseField form={form} words={words} />
        </div>
      </details>
    </form>
  );
}
