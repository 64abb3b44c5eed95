import type { Lang } from "./types.ts";
import { formatDate } from "../lib/platform/time.ts";

/** A day of the calendar, the same in every zone. `date` is ISO 8601. */
export function Day({ date, lang }: { date: string; lang: Lang }) {
  // Noon in the middle zone is the same day in all three.
  const at = Date.parse(`${date}T12:00:00+08:00`);
  return <time datetime={date}>{formatDate(at, { lang, zone: "Asia/Makassar" })}</time>;
}
