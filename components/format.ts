import type { Lang, Messages } from "./types.ts";

/** A count with the language's thousands mark: 1.250 or 1,250. */
export function formatCount(count: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "id" ? "id-ID" : "en-GB").format(count);
}

/** Minutes in words, "45 mnt" or "2 jam 5 mnt"; "" for none. */
export function formatMinutes(minutes: number, m: Messages): string {
  const whole = Math.round(minutes);
  if (whole <= 0) return "";
  if (whole < 60) return m.catalog.minutes(whole);
  return m.catalog.hours(Math.floor(whole / 60), whole % 60);
}

/** A file's size in the unit that fits, "820 kB" or "1,4 MB"; at least 1 kB. */
export function formatBytes(bytes: number, lang: Lang): string {
  const isMega = bytes >= 1_000_000;
  return new Intl.NumberFormat(lang === "id" ? "id-ID" : "en-GB", {
    style: "unit",
    unit: isMega ? "megabyte" : "kilobyte",
    maximumFractionDigits: isMega ? 1 : 0,
  }).format(isMega ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000)));
}

/** A share from 0 to 1 in whole percent. */
export function formatPercent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "id" ? "id-ID" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 0,
  }).format(share);
}
