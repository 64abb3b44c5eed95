import { useSignal } from "@preact/signals";
import { useLayoutEffect } from "preact/hooks";

export interface UploadProgressProps {
  /** The id of the form that sends a file. */
  form: string;
  words: {
    uploading: string;
    /** While the server works on what it has got. */
    reading: string;
    failed: string;
  };
}

/** What the server answers a script: where to go on, or what is wrong. */
interface Answer {
  location?: string;
  error?: {
    message: string;
    fields?: Record<string, string>;
    remarks?: string[];
  };
}

type State = "idle" | "uploading" | "reading";

function read(text: string): Answer {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Sends a form's file with a bar that shows how far it is. Without scripts the form is sent as any other. */
export function UploadProgress({ form, words }: UploadProgressProps) {
  const state = useSignal<State>("idle");
  const percent = useSignal(0);
  const problems = useSignal<string[]>([]);

  // At once, not after the next paint: somebody may be quick.
  useLayoutEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    let request: XMLHttpRequest | null = null;
    const fail = (messages: string[]) => {
      state.value = "idle";
      problems.value = messages;
      request = null;
    };
    const done = (sent: XMLHttpRequest) => {
      const { location: next, error } = read(sent.responseText);
      if (next) return location.assign(next);
      const fields = Object.values(error?.fields ?? {});
      const messages = [
        ...(fields.length > 0 || !error ? fields : [error.message]),
        ...(error?.remarks ?? []),
      ];
      fail(messages.length > 0 ? messages : [words.failed]);
    };
    const onSubmit = (event: Event) => {
      event.preventDefault();
      if (request) return;
      const sent = new XMLHttpRequest();
      request = sent;
      sent.open("POST", element.action);
      sent.setRequestHeader("accept", "application/json");
      sent.upload.onprogress = ({ loaded, total }) => {
        percent.value = total > 0 ? Math.floor((100 * loaded) / total) : 0;
      };
      sent.upload.onload = () => {
        state.value = "reading";
      };
      sent.onload = () => done(sent);
      sent.onerror = () => fail([words.failed]);
      percent.value = 0;
      problems.value = [];
      state.value = "uploading";
      sent.send(new FormData(element));
    };
    element.addEventListener("submit", onSubmit);
    return () => element.removeEventListener("submit", onSubmit);
  }, [form]);

  const isBusy = state.value !== "idle";
  const text = state.value === "reading" ? words.reading : `${words.uploading} ${percent.value}%`;
  return (
    <div class="upload">
      {isBusy && (
        <div class="progress">
          <progress
            max={100}
            value={state.value === "reading" ? undefined : percent.value}
            aria-label={words.uploading}
          />
        </div>
      )}
      <p class="muted small" role="status">{isBusy ? text : ""}</p>
      {problems.value.length > 0 && (
        <div class="form-errors" role="alert">
          <ul>
            {problems.value.map((problem) => <li key={problem}>{problem}</li>)}
          </ul>
        </div>
      )}
    </div>
  );
}
