import { useEffect, useRef } from "preact/hooks";

export interface QuestionDragProps {
  /** Where the new order is sent. */
  action: string;
  /** Says that questions can be dragged. */
  hint: string;
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-question]") : null;
}

function orderOf(list: Element): string {
  const rows = list.querySelectorAll<HTMLElement>("[data-question]");
  return [...rows].map((row) => row.dataset.question).join(",");
}

/** Lets the questions of the list be dragged; with a keyboard and on phones there are the arrows of each one. */
export function QuestionDrag({ action, hint }: QuestionDragProps) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const list = document.querySelector(".question-list");
    if (!list) return;
    for (const row of list.querySelectorAll<HTMLElement>("[data-question]")) row.draggable = true;
    const before = orderOf(list);
    let dragged: HTMLElement | null = null;
    const start = (event: Event) => {
      dragged = rowOf(event.target);
      dragged?.classList.add("is-dragged");
    };
    const over = (event: Event) => {
      const row = rowOf(event.target);
      if (!dragged || !row) return;
      event.preventDefault();
      if (row === dragged) return;
      const { top, height } = row.getBoundingClientRect();
      const isBelow = (event as DragEvent).clientY > top + height / 2;
      row[isBelow ? "after" : "before"](dragged);
    };
    const end = () => {
      dragged?.classList.remove("is-dragged");
      dragged = null;
      const after = orderOf(list);
      if (after === before || !field.current) return;
      field.current.value = after;
      form.current?.submit();
    };
    const drop = (event: Event) => event.preventDefault();
    const handlers = { dragstart: start, dragover: over, drop, dragend: end };
    for (const [name, handler] of Object.entries(handlers)) list.addEventListener(name, handler);
    return () => {
      for (const [name, handler] of Object.entries(handlers)) {
        list.removeEventListener(name, handler);
      }
    };
  }, []);
  return (
    <form ref={form} method="post" action={action}>
      <input ref={field} type="hidden" name="order" />
      <p class="muted small wide-only">{hint}</p>
    </form>
  );
}
