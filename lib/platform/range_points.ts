import type { DateRange } from "./date_range.ts";
import type { Lang } from "./i18n/lang.ts";

/** What a point of a chart over time stands for. */
export type PointUnit = "day" | "month";

/** Days of a range up to which it is shown day by day; longer ones month by month. */
const DAILY_UP_TO = 92;

/** How figures over a range of days are put together. */
export function rangeUnit({ from, to }: DateRange): PointUnit {
  return from.until(to, { largestUnit: "day" }).days < DAILY_UP_TO ? "day" : "month";
}

/** A day or a month in words; `day` is its first day. `isShort`: as it stands beneath a chart. */
export function pointWords(
  day: string,
  { unit, lang, isShort = false }: { unit: PointUnit; lang: Lang; isShort?: boolean },
): string {
  const isDay = unit === "day";
  return Temporal.PlainDate.from(day).toLocaleString(lang === "id" ? "id-ID" : "en-GB", {
    day: isDay ? "numeric" : undefined,
    month: "short",
    year: !isShort ? "numeric" : isDay ? undefined : "2-digit",
  });
}
