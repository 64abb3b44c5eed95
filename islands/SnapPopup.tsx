import { useLayoutEffect } from "preact/hooks";

export interface SnapPopupProps {
  /** The order's page. */
  page: string;
  /** Where Midtrans' own script is. */
  scriptUrl: string;
  clientKey: string;
  /** What a button says while its payment page is made. */
  preparing: string;
}

/** Midtrans' script, as far as it is used. */
interface Snap {
  pay(
    token: string,
    on: Record<"onSuccess" | "onPending" | "onError" | "onClose", () => void>,
  ): void;
}

declare global {
  var snap: Snap | undefined;
}

/** Loads Midtrans' script, once. Rejects when it does not come. */
function loadSnap({ scriptUrl, clientKey }: SnapPopupProps): Promise<Snap> {
  return new Promise((resolve, reject) => {
    if (globalThis.snap) return resolve(globalThis.snap);
    const script = document.createElement("script");
    script.src = scriptUrl;
    script.dataset.clientKey = clientKey;
    script.onload = () => globalThis.snap ? resolve(globalThis.snap) : reject(new Error("no Snap"));
    script.onerror = () => reject(new Error("no Snap"));
    document.head.append(script);
  });
}

/** The token of a payment page: the last part of its address (Snap's `redirect_url`). */
function tokenOf(url: string): string {
  return new URL(url, location.href).pathname.split("/").at(-1) ?? "";
}

/**
 * Opens Snap over the order's page instead of leaving it. Whatever goes wrong on the way there leads to the payment
 * page itself, as without scripts.
 */
export function SnapPopup(props: SnapPopupProps) {
  const { page, preparing } = props;
  // At once, not after the next paint: somebody may be quick.
  useLayoutEffect(() => {
    const home = () => location.replace(page);
    const open = async (form: HTMLFormElement) => {
      const body = new URLSearchParams([...new FormData(form)] as [string, string][]);
      const headers = { accept: "application/json" };
      const answer = await fetch(form.action, { method: "post", headers, body });
      // The page says what is wrong.
      if (!answer.ok) return form.submit();
      const { url }: { url: string | null } = await answer.json();
      if (url === null) return home();
      try {
        const snap = await loadSnap(props);
        snap.pay(tokenOf(url), { onSuccess: home, onPending: home, onError: home, onClose: home });
      } catch {
        location.assign(url);
      }
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (form.dataset.pay === undefined) return;
      event.preventDefault();
      const label = event.submitter?.querySelector("span");
      if (label) label.textContent = preparing;
      event.submitter?.setAttribute("disabled", "");
      open(form).catch(() => form.submit());
    };
    document.addEventListener("submit", onSubmit);
    return () => document.removeEventListener("submit", onSubmit);
  }, [page]);
  return null;
}
