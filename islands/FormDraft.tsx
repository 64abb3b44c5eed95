import { useEffect, useRef, useState } from "preact/hooks";
import * as icons from "../components/icons.ts";
import { type Draft, forgetDrafts, keepDraft, readDraft } from "../components/formDrafts.ts";
import { originalValuesOf, saysSame, valuesOf } from "../components/formValues.ts";
import { Icon } from "../components/Icon.tsx";

export interface FormDraftProps {
  /** The id of the form whose unsaved fields are kept. */
  form: string;
  /** The name they are kept under; of one person and one thing. */
  name: string;
  /** Names whose fields have just been saved. */
  saved: readonly string[];
  lang: string;
  words: { found: string; foundStale: string; restore: string; discard: string };
}

const PAUSE_MS = 400;

function fill(form: HTMLFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field && "value" in field) field.value = value;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Keeps what is typed until it is saved, and offers it again when the tab was closed in between. */
export function FormDraft({ form: id, name, saved, lang, words }: FormDraftProps) {
  const [found, setFound] = useState<Draft | null>(null);
  const [isStale, setStale] = useState(false);
  const initial = useRef<Record<string, string>>({});
  const formOf = () => document.getElementById(id) as HTMLFormElement;

  useEffect(() => {
    const form = formOf();
    forgetDrafts(saved, Date.now());
    initial.current = originalValuesOf(form);
    const draft = readDraft(name);
    if (draft && !saysSame(draft.values, initial.current)) {
      setFound(draft);
      setStale(draft.values.version !== initial.current.version);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      const values = valuesOf(form);
      if (saysSame(values, initial.current)) return;
      keepDraft(name, { values, at: Date.now() });
    };
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE_MS);
    };
    const onHide = () => {
      if (timer !== undefined) keep();
    };
    form.addEventListener("input", onInput);
    addEventListener("pagehide", onHide);
    document.addEventListener("visibilitychange", onHide);
    // What was typed before the scripts were there.
    keep();
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", onInput);
      removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [id, name]);

  if (found === null) return null;
  const restore = () => {
    // The version comes along: what was saved meanwhile is shown beside it, not overwritten.
    fill(formOf(), found.values);
    setFound(null);
  };
  const discard = () => {
    forgetDrafts([name], Date.now());
    setFound(null);
  };
  const at = new Date(found.at);
  const time = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" });
  return (
    <div class="notice notice-warning" role="status">
      <Icon of={icons.info} />
      <div class="notice-text">
        {isStale ? words.foundStale : words.found}{" "}
        <time datetime={at.toISOString()}>{time.format(at)}</time>
      </div>
      <div class="notice-action row">
        <button type="button" class="button button-secondary" onClick={restore}>
          <span>{words.restore}</span>
        </button>
        <button type="button" class="button button-quiet" onClick={discard}>
          <span>{words.discard}</span>
        </button>
      </div>
    </div>
  );
}
