import { type Zone } from "./time.ts";

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

/**
 * The moment that a `datetime-local` field means in a zone, such as `2026-11-21T19:30`; null for anything else.
 * Indonesia's zones have no daylight saving, so every local time is there, and once.
 */
export function parseLocal(text: string, zone: Zone): Temporal.Instant | null {
  if (!LOCAL.test(text)) return null;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: "reject" }).toZonedDateTime(zone)
      .toInstant();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the clock on the wall of `zone` shows at a moment; null for none. */
export function localTime(at: Temporal.Instant | null, zone: Zone): Temporal.PlainDateTime | null {
  return at && at.toZonedDateTimeISO(zone).toPlainDateTime();
}

/** A moment as a `datetime-local` field of somebody in `zone` shows it; "" for none. */
export function formatLocal(at: Temporal.Instant | null, zone: Zone): string {
  return localTime(at, zone)?.toString({ smallestUnit: "minute" }) ?? "";
}
