import { useLayoutEffect, useState } from "preact/hooks";

export interface WishFormsProps {
  words: { add: string; remove: string; added: string; removed: string; failed: string };
}

function courseOf(form: HTMLFormElement): string {
  return (form.elements.namedItem("course") as HTMLInputElement).value;
}

/** Shows every heart of a course as it is to be, and points their forms at the way back. */
function show(course: string, isWished: boolean, words: WishFormsProps["words"]): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-wish]")) {
    if (courseOf(form) !== course) continue;
    form.action = isWished ? `/wishlist/items/${course}/delete` : "/wishlist/items";
    const button = form.querySelector("button");
    button?.setAttribute("aria-pressed", String(isWished));
    button?.setAttribute("title", isWished ? words.remove : words.add);
  }
}

/**
 * Sends every heart of the page without leaving it: the heart turns at once and turns back when the server refuses.
 * Somebody who is signed out goes to the login page, as without scripts.
 */
export function WishForms({ words }: WishFormsProps) {
  const [news, setNews] = useState("");
  // At once, not after the next paint: somebody may be quick.
  useLayoutEffect(() => {
    const busy = new Set<string>();
    const onSubmit = async (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !("wish" in form.dataset)) return;
      event.preventDefault();
      const course = courseOf(form);
      if (busy.has(course)) return;
      busy.add(course);
      const isWished = form.querySelector("button")?.getAttribute("aria-pressed") !== "true";
      const { action } = form;
      const body = new URLSearchParams(
        [...new FormData(form)].map(([name, value]) => [name, String(value)]),
      );
      show(course, isWished, words);
      try {
        const response = await fetch(action, {
          method: "POST",
          body,
          headers: { accept: "application/json" },
        });
        if (response.status === 401) {
          location.assign(`/login?next=${encodeURIComponent(body.get("back") ?? "/wishlist")}`);
          return;
        }
        if (!response.ok) throw new Error(String(response.status));
        setNews(isWished ? words.added : words.removed);
      } catch {
        show(course, !isWished, words);
        setNews(words.failed);
      } finally {
        busy.delete(course);
      }
    };
    addEventListener("submit", onSubmit);
    return () => removeEventListener("submit", onSubmit);
  }, []);
  return <p class="visually-hidden" role="status">{news}</p>;
}
