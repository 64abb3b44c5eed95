import { useEffect, useRef, useState } from "preact/hooks";
import { readAnswer } from "../components/answerStream.ts";
import type { ConversationProps, ShownTurn } from "../components/assistant_types.ts";
import { AssistantTurn } from "../components/AssistantTurn.tsx";

export interface AssistantChatProps extends ConversationProps {
  /** Id of the field, where the page may have another "text". */
  field?: string;
}

/** Why a question was refused, in the server's words; "" when it gives none. */
async function refusal(response: Response): Promise<string> {
  try {
    const { error } = await response.json();
    return error.fields?.text ?? error.message;
  } catch {
    return "";
  }
}

/** What somebody typed while the scripts were still on their way: hydration would put the server's text in its place. */
function typedBefore(id: string): string | null {
  if (typeof document === "undefined") return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value : null;
}

/** Enter sends, Shift+Enter begins a line; not while an input method composes. */
function sendOnEnter(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/**
 * The conversation with the assistant: answers appear sentence by sentence and can be stopped. Without scripts its
 * forms send the question and show the page again.
 */
export function AssistantChat({ field: id = "text", ...props }: AssistantChatProps) {
  const { words, suggestions, maxLength } = props;
  const [turns, setTurns] = useState(props.turns);
  const [pending, setPending] = useState<ShownTurn | null>(null);
  const [draft, setDraft] = useState(() => typedBefore(id) ?? props.draft);
  const [error, setError] = useState(props.error);
  const [left, setLeft] = useState(props.left);
  const [news, setNews] = useState("");
  const request = useRef<AbortController | null>(null);
  const end = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => () => request.current?.abort(), []);
  const isAsked = useRef(false);
  useEffect(() => {
    // Follows the answer to its sources; a page that was just opened stays where it is.
    isAsked.current ||= pending !== null;
    if (isAsked.current) end.current?.scrollIntoView({ block: "nearest" });
  }, [pending]);

  /** Back to the field, unless the reader has gone elsewhere in the meantime, such as to a source. */
  function toField(): void {
    const { activeElement: here, body } = document;
    if (!here || here === body || field.current?.form?.contains(here)) field.current?.focus();
  }

  function keep(turn: ShownTurn): void {
    setTurns((before) => [...before, turn]);
    setPending(null);
  }

  async function listen(body: ReadableStream<Uint8Array>, show: (text: string) => void) {
    for await (const event of readAnswer(body)) {
      if (event.kind === "text") show(event.text);
      else if (event.kind === "error") throw new Error(event.message);
      else return event;
    }
    throw new Error(words.failed);
  }

  async function ask(question: string): Promise<void> {
    if (request.current) return;
    const controller = request.current = new AbortController();
    let turn: ShownTurn = {
      id: Date.now(),
      question,
      answer: "",
      sources: [],
      isStopped: false,
    };
    setError("");
    setNews(words.thinking);
    setPending(turn);
    setDraft("");
    try {
      const response = await fetch("/assistant/messages", {
        method: "POST",
        body: new URLSearchParams({ text: question }),
        headers: { accept: "text/event-stream, application/json" },
        signal: controller.signal,
      });
      if (!response.ok || !response.body) {
        throw new Error(await refusal(response) || words.failed);
      }
      const done = await listen(response.body, (text) => {
        turn = { ...turn, answer: turn.answer + text };
        setPending(turn);
      });
      keep({ ...done.turn, id: turn.id });
      if (done.left !== "") setLeft(done.left);
      setNews(words.answered);
    } catch (thrown) {
      if (controller.signal.aborted) {
        keep({ ...turn, isStopped: true });
        setNews(words.stopped);
      } else {
        setPending(null);
        setNews("");
        setDraft(question);
        setError(thrown instanceof TypeError ? words.failed : (thrown as Error).message);
      }
    } finally {
      request.current = null;
      toField();
    }
  }

  function onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const { submitter } = event;
    const typed = submitter instanceof HTMLButtonElement && submitter.name === "text"
      ? submitter.value
      : draft;
    ask(typed.trim());
  }

  async function onClear(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    try {
      const response = await fetch("/assistant/clear", {
        method: "POST",
        headers: { accept: "application/json" },
      });
      if (!response.ok) throw new Error(await refusal(response));
      setTurns([]);
      setError("");
      setNews(words.cleared);
    } catch {
      setError(words.failed);
    }
    field.current?.focus();
  }

  const isEmpty = turns.length === 0 && !pending;
  return (
    <div class="conversation">
      {props.notice !== "" && <p class="conversation-notice">{props.notice}</p>}
      <div class="conversation-log" role="log" aria-label={words.log} tabindex={0}>
        <p class="conversation-greeting">{words.greeting}</p>
        <ol class="turns">
          {turns.map((turn) => <AssistantTurn key={turn.id} turn={turn} words={words} />)}
          {pending && <AssistantTurn key={pending.id} turn={pending} words={words} isBusy />}
        </ol>
        <div class="conversation-here" ref={end} />
      </div>
      {isEmpty && (
        <form class="suggestions" method="post" action="/assistant/messages" onSubmit={onSubmit}>
          <p class="suggestions-title">{words.suggestions}</p>
          {suggestions.map((text) => (
            <button key={text} class="suggestion" type="submit" name="text" value={text}>
              {text}
            </button>
          ))}
        </form>
      )}
      <div class="conversation-end">
        <form
          class="conversation-form"
          method="post"
          action="/assistant/messages"
          novalidate
          onSubmit={onSubmit}
        >
          <label class="visually-hidden" for={id}>{words.label}</label>
          <textarea
            ref={field}
            class="input conversation-field"
            id={id}
            name="text"
            rows={2}
            maxlength={maxLength}
            required
            placeholder={words.placeholder}
            value={draft}
            onInput={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={sendOnEnter}
            aria-invalid={error !== "" ? "true" : undefined}
            aria-describedby={error !== "" ? `${id}-error` : undefined}
          />
          {pending
            ? (
              <button
                type="button"
                class="button button-secondary"
                onClick={() => request.current?.abort()}
              >
                {words.stop}
              </button>
            )
            : <button type="submit" class="button button-primary">{words.send}</button>}
          {error !== "" && <p class="field-error" id={`${id}-error`} role="alert">{error}</p>}
        </form>
        <div class="conversation-foot">
          <p class="muted small">{words.memory} {left}</p>
          {turns.length > 0 && (
            <form method="post" action="/assistant/clear" onSubmit={onClear}>
              <button type="submit" class="link-button">{words.clear}</button>
            </form>
          )}
        </div>
      </div>
      <p class="visually-hidden" role="status">{news}</p>
    </div>
  );
}
