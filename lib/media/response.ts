import { savedAs } from "../platform/download.ts";
import { OWN_POLICY } from "../platform/http.ts";
import type { FoundAttachment } from "./attachments.ts";
import type { FoundMedia } from "./service.ts";

/** A stored file can neither run scripts nor be taken for a page. */
const HARMLESS = {
  "x-content-type-options": "nosniff",
  [OWN_POLICY]: "sandbox; default-src 'none'; frame-ancestors 'none'",
};

const YEAR = 365 * 24 * 60 * 60;
const HOUR = 60 * 60;

/** The hash that a browser says it has (`If-None-Match`), for `readMedia`; null for none. */
export function knownHash(req: Request): string | null {
  const match = /"([0-9a-f]{64})"/.exec(req.headers.get("if-none-match") ?? "");
  return match?.[1] ?? null;
}

/**
 * The answer with a stored file, or 304 when its bytes are not needed. An id never changes its
 * content, so public files are kept for good; those of a course are asked for again after an hour,
 * because a seat can be taken away.
 */
export function mediaResponse(media: FoundMedia): Response {
  const headers = new Headers({
    "etag": `"${media.sha256}"`,
    "cache-control": cacheControl(media),
    ...HARMLESS,
  });
  if (!media.isPublic) headers.set("vary", "cookie");
  if (media.bytes === null) return new Response(null, { status: 304, headers });
  headers.set("content-type", media.contentType);
  headers.set("content-length", String(media.bytes.length));
  const isShown = media.contentType.startsWith("image/");
  headers.set("content-disposition", isShown ? "inline" : "attachment");
  return new Response(new Uint8Array(media.bytes), { headers });
}

function cacheControl({ isPublic, purpose }: FoundMedia): string {
  if (isPublic) return `public, max-age=${YEAR}, immutable`;
  return purpose === "credential"
    ? "private, no-store"
    : `private, max-age=${HOUR}, must-revalidate`;
}

/** The answer with an attachment: it is saved under its name, never shown, and asked for anew each time. */
export function attachmentResponse({ name, contentType, bytes }: FoundAttachment): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...HARMLESS,
      "content-type": contentType,
      "content-length": String(bytes.length),
      "content-disposition": savedAs(name),
      "cache-control": "private, no-store",
    },
  });
}
