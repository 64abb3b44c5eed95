import { OWN_POLICY } from "./http.ts";

/**
 * The file name of a `Content-Disposition`: letters outside ASCII as RFC 8187 writes them, with a plain name beside it
 * for clients that do not know that.
 */
function fileName(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^\x20-\x7e]/g, "").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed())
    .replace(/['()*!]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The value of `Content-Disposition` for a file that is saved under `name`. */
export function attachment(name: string): string {
  return `attachment; ${fileName(name)}`;
}

/** The same for a file that is shown, and saved under `name` when the reader wants it. */
export function inline(name: string): string {
  return `inline; ${fileName(name)}`;
}

/** A private file as an answer: saved, never shown as a page of ours nor kept by anything in between. */
export function fileResponse(
  file: { name: string; contentType: string; bytes: Uint8Array },
): Response {
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.contentType,
      "content-length": String(file.bytes.length),
      "content-disposition": attachment(file.name),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      [OWN_POLICY]: "sandbox; default-src 'none'; frame-ancestors 'none'",
    },
  });
}
