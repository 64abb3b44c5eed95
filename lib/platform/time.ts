import type { Lang } from "./i18n/lang.ts";

/** Indonesia's three zones, by the names people use for them. */
export const ZONES = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
} as const;
export type Zone = keyof typeof ZONES;
export const DEFAULT_ZONE: Zone = "Asia/Jakarta";

/** True for one of the three zones. */
export function isZone(value: unknown): value is Zone {
  return typeof value === "string" && Object.hasOwn(ZONES, value);
}

interface Reader {
  lang: Lang;
  zone: Zone;
}

const cache = new Map<string, Intl.DateTimeFormat>();

function format(
  key: "date" | "time",
  { lang, zone }: Reader,
): Intl.DateTimeFormat {
  const id = `${key}|${lang}|${zone}`;
  const known = cache.get(id);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang === "id" ? "id-ID" : "en-GB", {
    timeZone: zone,
    ...(key === "date"
      ? { day: "numeric", month: "long", year: "numeric" }
      : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  cache.set(id, made);
  return made;
}

function millis(at: Temporal.Instant | number): number {
  return typeof at === "number" ? at : at.epochMilliseconds;
}

/** A day as its reader's calendar shows it: `21 November 2026`. `at`: an instant or epoch milliseconds. */
export function formatDate(at: Temporal.Instant | number, reader: Reader): string {
  return format("date", reader).format(millis(at));
}

/** The hour of a moment in the reader's zone, with the zone's name: `19.30 WIB`. */
export function formatTime(at: Temporal.Instant | number, reader: Reader): string {
  return `${format("time", reader).format(millis(at))} ${ZONES[reader.zone]}`;
}

/** A moment in the reader's zone, with the zone's name: `21 November 2026, 19.30 WIB`. */
export function formatDateTime(at: Temporal.Instant | number, reader: Reader): string {
  return `${formatDate(at, reader)}, ${formatTime(at, reader)}`;
}
