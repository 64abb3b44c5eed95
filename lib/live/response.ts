import { FORM_TARGETS, OWN_POLICY } from "../platform/http.ts";
import type { SessionState } from "./rules.ts";

/**
 * Headers of a page that lists sessions. Browsers judge the whole way of a form: the button of an open door leads to
 * the meeting, and services send on from one address of theirs to another.
 */
export function doorHeaders(sessions: readonly { state: SessionState }[]): Record<string, string> {
  const isOpen = sessions.some(({ state }) => state === "open");
  return isOpen ? { [FORM_TARGETS]: "https:" } : {};
}

/** The answer with a calendar, or 304 for a program that has this one. It may be a minute old, and is nobody else's. */
export async function calendarResponse(req: Request, calendar: string): Promise<Response> {
  const bytes = new TextEncoder().encode(calendar);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
  const etag = `"${hash.slice(0, 32)}"`;
  const headers = {
    etag,
    "cache-control": "private, max-age=60",
    "x-robots-tag": "noindex",
    [OWN_POLICY]: "default-src 'none'; frame-ancestors 'none'",
  };
  if (req.headers.get("if-none-match")?.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(bytes, {
    headers: { ...headers, "content-type": "text/calendar; charset=utf-8" },
  });
}
