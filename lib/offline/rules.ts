/** The header by which a page says whose it is; absent where nobody is signed in. */
export const READER_HEADER = "x-reader";

/** The header, with `keep`, of pages that may be read again without a network: lessons of a joined course. */
export const OFFLINE_HEADER = "x-offline";

/** The cache of what a build needs without a network; its id follows. */
export const SHELL = "shell-";

/** The cache of files that never change. */
export const FILES = "files";

/** The cache of one person's lessons; who it is follows. */
export const LESSONS = "lessons-";

/** Most lessons that a device keeps. */
export const MOST_LESSONS = 60;

/** Most bytes that lessons and their pictures take on a device (40 MB). */
export const MOST_BYTES = 40 * 1024 * 1024;

/** Most files that a device keeps. */
export const MOST_FILES = 120;

/** What the worker does with a request; null: it stays out of the way. */
export type Way = "page" | "action" | "picture" | "file" | null;

/**
 * How a request is handled: pages come from the network and, failing that, from the device; a sent form is never kept;
 * pictures of lessons follow their page; files that never change come from the device first.
 */
export function wayOf(
  request: { method: string; mode: string; url: string },
  origin: string,
): Way {
  const url = new URL(request.url);
  if (url.origin !== origin) return null;
  if (request.mode === "navigate") return request.method === "GET" ? "page" : "action";
  if (request.method !== "GET") return null;
  if (url.pathname.startsWith("/media/")) return "picture";
  const isForGood = url.searchParams.has("__frsh_c") ||
    /^\/(?:_fresh\/js|fonts)\//.test(url.pathname);
  return isForGood ? "file" : null;
}

/** What the headers of an answer say about who reads it, and whether it may be kept. */
export interface Told {
  /** Null: nobody is signed in. Undefined: the answer does not say. */
  reader: string | null | undefined;
  mayKeep: boolean;
  lang: string | null;
}

/**
 * Reads an answer's headers. Only pages that were made after somebody was recognised say who reads: an answer of a
 * server in trouble does not mean that nobody is signed in.
 */
export function tell(
  answer: { status: number; headers: { get(name: string): string | null } },
): Told {
  const { status, headers } = answer;
  const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!isPage || ![200, 403, 404].includes(status)) {
    return { reader: undefined, mayKeep: false, lang: null };
  }
  const reader = headers.get(READER_HEADER);
  return {
    reader,
    mayKeep: status === 200 && reader !== null && headers.get(OFFLINE_HEADER) === "keep",
    lang: headers.get("content-language"),
  };
}

/** The pictures of ours that a page shows, each once. */
export function picturesOf(html: string): string[] {
  const found = [...html.matchAll(/<img\b[^>]*?\ssrc="(\/media\/[^"]+)"/g)];
  return [...new Set(found.map(([, src]) => src.replaceAll("&amp;", "&")))];
}

/** Something that a device keeps. */
export interface Kept {
  url: string;
  bytes: number;
}

/**
 * What has to go so that the rest stays within the limits: the oldest lessons and pictures first. `kept` is in the
 * order in which things were put, the oldest first.
 */
export function toForget(kept: readonly Kept[]): string[] {
  let lessons = kept.filter(({ url }) => isLesson(url)).length;
  let bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  const gone: string[] = [];
  for (const one of kept) {
    const isTooMany = isLesson(one.url) && lessons > MOST_LESSONS;
    if (!isTooMany && bytes <= MOST_BYTES) continue;
    if (isLesson(one.url)) lessons--;
    bytes -= one.bytes;
    gone.push(one.url);
  }
  return gone;
}

function isLesson(url: string): boolean {
  return new URL(url).pathname.startsWith("/learn/");
}

/** The course that a lesson's address belongs to, as `/learn/slug/`; null for other addresses. */
export function courseOf(url: string): string | null {
  return /^\/learn\/[^/]+\//.exec(new URL(url).pathname)?.[0] ?? null;
}

/** A kept page, marked as one that is read without a network: the stylesheet then shows its note. */
export function markOffline(html: string): string {
  return html.replace("<html ", "<html data-offline ");
}

/** The title of a kept page without the site's name, as it stands in its HTML. */
export function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  return title.split(" · ").slice(0, -1).join(" · ") || title;
}

/** The offline page with links to what can be read; titles are HTML already, as `titleOf` found them. */
export function listSaved(html: string, saved: readonly { path: string; title: string }[]): string {
  if (saved.length === 0) return html;
  const lines = saved.map(({ path, title }) =>
    `<li><a href="${path.replaceAll('"', "%22")}">${title}</a></li>`
  );
  return html
    .replace(/(<section class="offline-saved"[^>]*?)\shidden(?:="")?/, "$1")
    .replace(/(<ul class="offline-list">)/, `$1${lines.join("").replaceAll("$", "$$$$")}`);
}
