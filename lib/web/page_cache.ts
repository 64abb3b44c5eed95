import { sql } from "kysely";
import { CART_COOKIE } from "../commerce/service.ts";
import type { Deps } from "../deps.ts";
import { encodeBase64Url } from "../platform/base64.ts";
import { readCookie } from "../platform/cookies.ts";
import { wantsJson } from "../platform/http.ts";
import { define } from "../state.ts";

/** Pages that look the same to every visitor of one language and theme. */
const CACHEABLE = /^\/(?:courses(?:\/[a-z0-9-]+)?|instructors\/[a-z0-9-]+)?$/;
const MAX_ENTRIES = 500;
/** Counts of students and publication dates change without an edit: they show after a minute at most. */
const MAX_AGE_MS = 60_000;
/** How long an isolate may go without looking whether something changed. */
const VERSION_AGE_MS = 1_000;

interface Entry {
  body: Uint8Array<ArrayBuffer>;
  /** Where in `body` the nonce stands. */
  offsets: number[];
  /** Letters of the nonce. */
  nonceLength: number;
  headers: [string, string][];
  /** The content security policy, split at the nonce. */
  policy: string[];
  storedAt: number;
}

/** Every place of `needle` in `body`. */
function placesOf(body: Uint8Array, needle: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = body.indexOf(needle[0]); at >= 0; at = body.indexOf(needle[0], at + 1)) {
    if (needle.every((byte, index) => body[at + index] === byte)) found.push(at);
  }
  return found;
}

const encoder = new TextEncoder();

async function entryOf(response: Response, storedAt: number): Promise<Entry> {
  const headers = [...response.headers].filter(([name]) => name !== "x-request-id");
  const policy = response.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const body = new Uint8Array(await response.arrayBuffer());
  const offsets = nonce ? placesOf(body, encoder.encode(nonce)) : [];
  return {
    body,
    offsets,
    nonceLength: nonce?.length ?? 0,
    storedAt,
    policy: nonce ? policy.split(nonce) : [policy],
    headers: headers.filter(([name]) => name !== "content-security-policy"),
  };
}

/** The kept page with a nonce and a request id of its own. */
function send(entry: Entry): Response {
  // As long as the one it replaces, so that it fits into its places; base64url has 6 bits a letter.
  const random = crypto.getRandomValues(new Uint8Array(Math.ceil(entry.nonceLength * 3 / 4)));
  const nonce = encodeBase64Url(random).slice(0, entry.nonceLength);
  // A list is read faster than a `Headers` that is made first and copied by the response.
  const headers: [string, string][] = [
    ...entry.headers,
    ["x-request-id", crypto.randomUUID()],
    ["content-security-policy", entry.policy.join(nonce)],
  ];
  const bytes = encoder.encode(nonce);
  for (const offset of entry.offsets) entry.body.set(bytes, offset);
  // A response copies the bytes it is given (Fetch, "extract a body"): the next nonce may overwrite this one.
  return new Response(entry.body, { headers });
}

/**
 * Keeps the catalog's pages for visitors in memory, without their nonce. The row `content_version`, raised by triggers
 * in the transaction that changes something, is looked at no more than once a second and empties the cache: an edit
 * is seen within a second by every isolate. Must stand before every other middleware.
 */
export function pageCache(
  { db, log }: Pick<Deps, "db" | "log">,
  now: () => number = () => performance.now(),
) {
  const entries = new Map<string, Entry>();
  let version = -1;
  let checkedAt = -Infinity;
  let checking: Promise<void> | null = null;
  /** The database cannot be asked: what is kept is better than nothing, however old. */
  let isAway = false;

  async function check(): Promise<void> {
    try {
      const { rows } = await sql<{ version: number }>`select version from content_version`
        .execute(db);
      const current = rows[0]?.version ?? 0;
      if (current !== version) entries.clear();
      version = current;
      isAway = false;
    } catch (error) {
      isAway = true;
      log.error("content_version_failed", { error });
    }
    checkedAt = now();
  }

  return define.middleware(async (ctx) => {
    const { method, headers } = ctx.req;
    if (method !== "GET" || !CACHEABLE.test(ctx.url.pathname)) return ctx.next();
    const cookies = headers.get("cookie");
    const isSomebodys = readCookie(cookies, "session") !== null ||
      readCookie(cookies, CART_COOKIE) !== null;
    if (wantsJson(ctx.req) || isSomebodys) return ctx.next();
    if (now() - checkedAt >= VERSION_AGE_MS) {
      checking ??= check().finally(() => checking = null);
      await checking;
    }
    const key = `${ctx.url.pathname}${ctx.url.search} ${readCookie(cookies, "lang")} ${
      readCookie(cookies, "theme")
    }`;
    const known = entries.get(key);
    if (known && (isAway || now() - known.storedAt < MAX_AGE_MS)) return send(known);
    const renderedFor = version;
    const response = await ctx.next();
    const isPage = response.status === 200 &&
      response.headers.get("content-type")?.startsWith("text/html") &&
      !response.headers.has("set-cookie");
    if (!isPage) return response;
    const entry = await entryOf(response.clone(), now());
    // Rendered from content that has changed meanwhile: good enough to send, not to keep.
    if (renderedFor === version) {
      if (entries.size >= MAX_ENTRIES) entries.delete(entries.keys().next().value!);
      entries.delete(key);
      entries.set(key, entry);
    }
    return response;
  });
}
