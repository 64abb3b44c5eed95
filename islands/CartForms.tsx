import { useEffect, useLayoutEffect, useState } from "preact/hooks";

export interface CartFormsProps {
  words: { undo: string; failed: string; region: string; added: string; open: string };
}

interface Toast {
  text: string;
  /** A course that can be put back. */
  slug: string | null;
  /** The way to the cart. */
  hasLink: boolean;
}

/** Parts of the page that the server's answer replaces. */
const PARTS = ["cart-link", "cart"];
const TOAST_MS = 10_000;

async function post(url: string, fields: FormData): Promise<Document> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) body.append(name, String(value));
  const answer = await fetch(url, { method: "POST", body });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

let last: Promise<unknown> = Promise.resolve();

/** Sends a form when those before it are through: what puts a line back must not overtake what took it out. */
function send(url: string, fields: FormData): Promise<Document> {
  const turn = last.then(() => post(url, fields));
  last = turn.catch(() => undefined);
  return turn;
}

/** Takes over what has changed; what is being typed stays. */
function show(answer: Document): void {
  for (const id of PARTS) {
    const [before, after] = [document.getElementById(id), answer.getElementById(id)];
    if (!before || !after) continue;
    const typed = before.querySelector<HTMLInputElement>("#code");
    const field = after.querySelector<HTMLInputElement>("#code");
    const isFocused = typed !== null && typed === document.activeElement;
    if (typed && field) field.value = typed.value;
    before.replaceWith(after);
    if (isFocused) field?.focus();
  }
}

/** The cart's forms without leaving the page: a line goes at once and can be put back. Without scripts they just post. */
export function CartForms({ words }: CartFormsProps) {
  const [toast, setToast] = useState<Toast | null>(null);

  // At once, not after the next paint: somebody may be quick.
  useLayoutEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !form.dataset.cart) return;
      event.preventDefault();
      void run(form, event.submitter);
    };
    const run = async (form: HTMLFormElement, submitter: HTMLElement | null) => {
      const { cart: kind, slug = null, said = "" } = form.dataset;
      const line = form.closest("li");
      if (kind === "remove") {
        if (line) line.hidden = true;
        setToast({ text: said, slug, hasLink: false });
      }
      submitter?.setAttribute("aria-disabled", "true");
      try {
        show(await send(form.action, new FormData(form)));
        if (kind === "add") setToast({ text: words.added, slug: null, hasLink: true });
        const label = submitter?.querySelector("span");
        if (label && form.dataset.done) label.textContent = form.dataset.done;
      } catch {
        if (line) line.hidden = false;
        setToast({ text: words.failed, slug: null, hasLink: false });
      }
      submitter?.removeAttribute("aria-disabled");
    };
    addEventListener("submit", onSubmit);
    return () => removeEventListener("submit", onSubmit);
  }, []);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast]);

  const undo = async (slug: string) => {
    const fields = new FormData();
    fields.set("course", slug);
    try {
      show(await send("/cart/items", fields));
      setToast(null);
    } catch {
      setToast({ text: words.failed, slug: null, hasLink: false });
    }
  };

  return (
    <div class="toasts" role="region" aria-label={words.region}>
      <div class="toasts-live" role="status">
        {toast && (
          <div class="toast">
            <span>{toast.text}</span>
            {toast.slug !== null && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() => void undo(toast.slug!)}
              >
                {words.undo}
              </button>
            )}
            {toast.hasLink && <a class="button button-quiet" href="/cart">{words.open}</a>}
          </div>
        )}
      </div>
    </div>
  );
}
