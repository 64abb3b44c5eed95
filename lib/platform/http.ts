import { z } from "zod";
import { AppError, type MessageKey } from "./errors.ts";

/**
 * A header by which an answer that is no page of ours, such as a picture or a mail, names its own content policy
 * in place of the site's. It does not leave the server.
 */
export const OWN_POLICY = "x-own-policy";

/**
 * Set by a page whose forms lead on to somewhere else: where to, as sources of a content policy. Taken out before the
 * answer is sent.
 */
export const FORM_TARGETS = "x-form-targets";

/** Forms without files and without long texts: 64 KiB is far more than any of ours needs. */
export const FORM_LIMIT = 64 * 1024;

/** Forms with a long text, url-encoded: 200,000 letters of any script, up to nine bytes each, and the rest. */
export const LONG_FORM_LIMIT = 2 * 1024 * 1024;

/**
 * Reads a body of at most `limit` bytes, whatever `Content-Length` claims.
 * Throws `too_large` as soon as the limit is passed, without reading the rest.
 */
export async function readBody(req: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(req.headers.get("content-length") ?? 0) > limit) {
    throw new AppError("too_large", "too_large");
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of req.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new AppError("too_large", "too_large");
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Decodes UTF-8 strictly; throws `bad_encoding` for anything that is not. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("bad_request", "bad_encoding", { cause });
  }
}

/** Undoes `+` and `%xx`, strictly: a broken escape or broken UTF-8 in one is `bad_encoding`. */
function decodeFormText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch (cause) {
    throw new AppError("bad_request", "bad_encoding", { cause });
  }
}

/**
 * Reads a url-encoded form as a record; of a repeated name the first counts.
 * Throws `too_large`, `bad_encoding`, `bad_character` (NUL) or `bad_body`.
 */
export async function readForm(
  req: Request,
  limit = FORM_LIMIT,
): Promise<Record<string, string>> {
  const type = req.headers.get("content-type")?.split(";")[0].trim().toLowerCase() ?? "";
  if (type !== "" && type !== "application/x-www-form-urlencoded") {
    throw new AppError("bad_request", "bad_body");
  }
  const text = decodeUtf8(await readBody(req, limit));
  const form: Record<string, string> = {};
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const name = decodeFormText(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? "" : decodeFormText(pair.slice(at + 1));
    if (name.includes("\0") || value.includes("\0")) {
      throw new AppError("invalid", "bad_character", { fields: { [name]: "bad_character" } });
    }
    if (!Object.hasOwn(form, name)) form[name] = value;
  }
  return form;
}

/** Reads a JSON body of at most `limit` bytes; throws `too_large`, `bad_encoding` or `bad_body`. */
export async function readJson(req: Request, limit = FORM_LIMIT): Promise<unknown> {
  const text = decodeUtf8(await readBody(req, limit));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("bad_request", "bad_body", { cause });
  }
}

/**
 * Checks what a person sent. A schema's messages are keys of the error catalog;
 * throws `invalid` with one key per field.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, MessageKey> = {};
  for (const issue of parsed.error.issues) {
    fields[issue.path.join(".")] ??= issue.message as MessageKey;
  }
  throw new AppError("invalid", "invalid", { fields });
}

/** A message of a zod schema: a key of the error catalog, checked by the compiler. */
export function says(key: MessageKey): { error: MessageKey } {
  return { error: key };
}

const ORIGIN = "http://local.invalid";

/**
 * The path to go to after an action, from a request: only a path of this site, else `fallback`.
 * Browsers resolve `//host`, `/\host` and control characters off-site, so what they would resolve
 * is what is judged.
 */
export function localPath(next: string | null | undefined, fallback: string): string {
  if (!next || !next.startsWith("/") || next.length > 2000) return fallback;
  if (!URL.canParse(next, ORIGIN)) return fallback;
  const url = new URL(next, ORIGIN);
  if (url.origin !== ORIGIN || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}

/** True when the client asks for JSON rather than a page. */
export function wantsJson(req: Request): boolean {
  return (req.headers.get("accept") ?? "").includes("application/json");
}

/** The answer after a successful POST: 303, so that a reload repeats nothing. */
export function seeOther(location: string, headers: HeadersInit = {}): Response {
  const all = new Headers(headers);
  all.set("location", location);
  return new Response(null, { status: 303, headers: all });
}

/**
 * The answer for an address whose page has another one now. Browsers ask again each time: the page may come back, and
 * two kept redirects would send them round and round.
 */
export function movedTo(location: string): Response {
  return new Response(null, { status: 301, headers: { location, "cache-control": "no-cache" } });
}

/** The address of the login page that comes back to `path` afterwards. */
export function loginPath(path: string): string {
  return `/login?next=${encodeURIComponent(path)}`;
}

/** The number in an address such as `/exercises/12`; throws `not_found` for what is none. */
export function readId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError("not_found", "not_found");
  return Number(text);
}

/** Whether a text is an address that people can be sent to: https, with a host, without a password in it. */
export function isHttps(text: string): boolean {
  if (!/^https:\/\/[^\s/]/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return protocol === "https:" && hostname.includes(".") && username === "" && password === "";
}

/** An address as it is kept, with its scheme in lower case: `HTTPS://…` is the same (RFC 3986, 3.1). */
export function plainScheme(address: string): string {
  return address.replace(/^https:/i, "https:");
}
