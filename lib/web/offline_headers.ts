import { READER_HEADER } from "../offline/rules.ts";
import { define } from "../state.ts";

/**
 * Says on every page in which language it is and who reads it, for the service worker: it shows its own page in that
 * language, and lets go of what it has kept for somebody else. Must stand before the error pages, which count as well.
 */
export const offlineHeaders = define.middleware(async (ctx) => {
  const response = await ctx.next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const { lang, viewer } = ctx.state;
  response.headers.set("content-language", lang);
  // Who looks through somebody's eyes keeps what is their own.
  if (viewer && !viewer.actingAdmin) response.headers.set(READER_HEADER, String(viewer.id));
  return response;
});
