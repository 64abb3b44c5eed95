import { useLayoutEffect } from "preact/hooks";

export interface LessonKeysProps {
  /** Addresses of the lessons around this one; null at either end. */
  previous: string | null;
  next: string | null;
  /** Says which keys there are. */
  hint: string;
}

/** What uses the arrow keys itself: fields, players, and whatever can be scrolled sideways. */
const OWN_KEYS = "input,textarea,select,summary,dialog,iframe,audio,video,[contenteditable]," +
  "[tabindex='0'],[role=slider],[role=tablist]";

/** The arrow keys go to the lesson before and after. */
export function LessonKeys({ previous, next, hint }: LessonKeysProps) {
  // At once, not after the next paint: somebody may be quick.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
      const keys: Record<string, string | null> = { ArrowLeft: previous, ArrowRight: next };
      const href = keys[event.key];
      if (!href) return;
      event.preventDefault();
      location.assign(href);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [previous, next]);
  return <p class="player-keys muted small wide-only">{hint}</p>;
}
