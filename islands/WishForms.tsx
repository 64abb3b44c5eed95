import { useEffect, useState } from "preact/hooks";

export interface WishFormsProps {
  words: { add: string; remove: string; added: string; removed: string; failed: string };
}

/** Shows the heart of a form as it is to be, and points the form at the way back. */
function show(form: HTMLFormElement, isWished: boolean, words: WishFormsProps["words"]): void {
  const button = form.querySelector("button");
  const { value: slug } = form.elements.namedItem("course") as HTMLInputElement;
  form.action = isWished ? `/wishlist/items/${slug}/delete` : "/wishlist/items";
  button?.setAttribute("aria-pressed", String(isWished));
  button?.setAttribute("title", isWished ? words.remove : words.add);
}

/**
 * Sends every heart of the page without leaving it: the heart turns at once and turns back when the server refuses.
 * Somebody who is signed out goes to the login page, as without scripts.
 */
export function WishForms({ words }: WishFormsProps) {
  const [news, setNews] = useState("");
  useEffect(() => {
    const busy = new Set<HTMLFormElement>();
    const onSubmit = async (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !("wish" in form.dataset)) return;
      event.preventDefault();
      if (busy.has(form)) return;
      busy.add(form);
      const isWished = form.querySelector("button")?.getAttribute("aria-pressed") !== "true";
      const { action } = form;
      const body = new URLSearchParams(
        [...new FormData(form)].map(([name, value]) => [name, String(value)]),
      );
      show(form, isWished, words);
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
        show(form, !isWished, words);
        setNews(words.failed);
      } finally {
        busy.delete(form);
      }
    };
    addEventListener("submit", onSubmit);
    return () => removeEventListener("submit", onSubmit);
  }, []);
  return <p class="visually-hidden" role="status">{news}</p>;
}
