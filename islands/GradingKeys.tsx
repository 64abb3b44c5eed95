import { useLayoutEffect } from "preact/hooks";
import { originalValuesOf, saysSame, valuesOf } from "../components/formValues.ts";

export interface GradingKeysProps {
  /** Addresses of the submissions around this one; null at either end. */
  previous: string | null;
  next: string | null;
  /** The id of the field that takes the grade. */
  field: string;
  hint: string;
}

/** What uses letters and arrows itself. */
const OWN_KEYS = "textarea,select,summary,dialog,[contenteditable],[tabindex='0']";

/** Whether a key means the page: outside of fields, and in the grade's as far as the key has no use there. */
function isFree({ key, target }: KeyboardEvent, field: string): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(OWN_KEYS)) return false;
  if (!(target instanceof HTMLInputElement)) return true;
  return target.id === field && (target.value === "" || /^[a-z]$/i.test(key));
}

/** Where a key leads: arrows, `j` and `k`; in any field with the Alt key and an arrow up or down. */
function wayOf(event: KeyboardEvent, field: string): "previous" | "next" | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const { key, altKey } = event;
  if (altKey) return key === "ArrowUp" ? "previous" : key === "ArrowDown" ? "next" : null;
  if (!isFree(event, field)) return null;
  if (key === "ArrowRight" || key === "j" || key === "n") return "next";
  return key === "ArrowLeft" || key === "k" || key === "p" ? "previous" : null;
}

/**
 * Grading by keyboard: the grade's field is ready to be typed into, Enter saves, keys lead to the submissions before and
 * after, and Ctrl+Enter saves from the feedback, too. What was typed and not saved is not left without a question.
 */
export function GradingKeys({ previous, next, field, hint }: GradingKeysProps) {
  // At once, not after the next paint: somebody may be quick.
  useLayoutEffect(() => {
    const grade = document.getElementById(field);
    const form = grade?.closest("form");
    // A phone would hide the work behind its keyboard.
    const isDesk = matchMedia("(hover: hover)").matches;
    if (isDesk && document.activeElement === document.body) grade?.focus({ preventScroll: true });
    let isChanged = !!form && !saysSame(valuesOf(form), originalValuesOf(form));
    const onInput = () => {
      isChanged = true;
    };
    const onSubmit = () => {
      isChanged = false;
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isChanged) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        if (form && event.target instanceof Node && form.contains(event.target)) {
          form.requestSubmit();
        }
        return;
      }
      const way = wayOf(event, field);
      if (way === null) return;
      event.preventDefault();
      const href = way === "next" ? next : previous;
      if (href !== null) location.assign(href);
    };
    form?.addEventListener("input", onInput);
    form?.addEventListener("submit", onSubmit);
    addEventListener("beforeunload", onLeave);
    addEventListener("keydown", onKey);
    return () => {
      form?.removeEventListener("input", onInput);
      form?.removeEventListener("submit", onSubmit);
      removeEventListener("beforeunload", onLeave);
      removeEventListener("keydown", onKey);
    };
  }, [previous, next, field]);
  return <p class="muted small wide-only">{hint}</p>;
}
