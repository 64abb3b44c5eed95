/** Brings parts of a page up to date with the same page as it is now; knows nothing of what they show. */

const REGION = "data-live";
const KEY = "data-key";

const keyOf = (node: Node | null) => node instanceof Element ? node.getAttribute(KEY) : null;

function matchAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
}

/** Makes `from` say what `to` says. Elements stay the same where they can: those with a key by it, others by place. */
function match(from: Element, to: Element): void {
  matchAttributes(from, to);
  const keyed = new Map([...from.children].map((child) => [keyOf(child), child]));
  let at: ChildNode | null = from.firstChild;
  for (const wanted of to.childNodes) {
    const key = keyOf(wanted);
    const known: ChildNode | null | undefined = key === null ? at : keyed.get(key);
    if (!known || keyOf(known) !== key || known.nodeName !== wanted.nodeName) {
      from.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    if (known === at) at = at.nextSibling;
    else from.insertBefore(known, at);
    if (known instanceof Element) match(known, wanted as Element);
    else if (known.nodeValue !== wanted.nodeValue) known.nodeValue = wanted.nodeValue;
  }
  while (at) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** The places that the keyboard stops at. */
function stopsOf(region: Element): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea")];
}

/**
 * Brings every region (`data-live="name"`) up to date. Who was on something with the keyboard stays on it; when it is
 * gone, on what took its place. False when the pages do not have the same regions: nothing has changed then.
 */
export function refreshRegions(now: Document): boolean {
  const regions = [...document.querySelectorAll(`[${REGION}]`)];
  const wanted = regions.map((region) =>
    now.querySelector(`[${REGION}="${region.getAttribute(REGION)}"]`)
  );
  if (regions.length === 0 || wanted.includes(null)) return false;
  const focused = document.activeElement;
  regions.forEach((region, index) => {
    const place = stopsOf(region).findIndex((stop) => stop === focused);
    match(region, wanted[index]!);
    if (place < 0 || document.activeElement === focused) return;
    const stops = stopsOf(region);
    const stop = stops.find((stop) => stop === focused) ?? stops[Math.min(place, stops.length - 1)];
    stop?.focus({ preventScroll: true });
  });
  return true;
}
