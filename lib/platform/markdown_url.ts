/** A base that no address can name, so that staying on it means: an address of this site. */
const OWN = "https://own.invalid";

/**
 * The address a link of a text may lead to, or null: http(s), mailto, and addresses of this site.
 * The browser's own parser reads it, and what that parser understood is written back; so no
 * disguise (tabs, case, backslashes, control characters) means something else to the browser.
 *
 * @param anchor says where `#name` leads inside the text
 */
export function linkAddress(href: string, anchor: (name: string) => string): string | null {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.length > 4000 || !URL.canParse(trimmed, OWN)) return null;
  if (trimmed.startsWith("#")) return `#${anchor(decoded(trimmed.slice(1)))}`;
  const url = new URL(trimmed, OWN);
  if (url.protocol === "mailto:") return url.href;
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.origin !== OWN) return hasLogin(url) ? null : url.href;
  // Two slashes at the start would be another host again.
  const path = url.pathname.replace(/^\/+/, "/") + url.search + url.hash;
  // A colon so early reads as a scheme to whoever looks at the address in another way.
  if (/^\/[^/?#]*:/.test(path)) return null;
  if (/^[/\\]/.test(trimmed)) return path;
  return trimmed.startsWith("?") ? url.search + url.hash : `.${path}`;
}

/**
 * The address of a picture that a text may show, or null: https from anywhere (loaded by the
 * reader's browser, never by the server) or this site's own `/media/`.
 */
export function imageAddress(src: string): string | null {
  const trimmed = src.trim();
  if (trimmed === "" || trimmed.length > 4000 || !URL.canParse(trimmed, OWN)) return null;
  const url = new URL(trimmed, OWN);
  if (url.origin === OWN) return /^\/media\/[\w-]+$/.test(url.pathname) ? url.pathname : null;
  return url.protocol === "https:" && !hasLogin(url) ? url.href : null;
}

/** Whether an address that {@link linkAddress} gave leaves the site. */
export function isExternal(href: string): boolean {
  return /^https?:/.test(href);
}

/** A user name before the host only serves to make one host look like another. */
function hasLogin(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
