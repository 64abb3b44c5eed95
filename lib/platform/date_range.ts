import { AppError, type MessageKey } from "./errors.ts";
import type { Zone } from "./time.ts";

/** Days of somebody's calendar, both included. */
export interface DateRange {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** Days of a range at most: five years. */
export const RANGE_MOST_DAYS = 5 * 366;

/** Days as a date field says them; centuries that databases and calendars disagree about are none. */
const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;

function refuse(field: string, key: MessageKey): never {
  throw new AppError("invalid", key, { fields: { [field]: key } });
}

function readDay(field: string, text: string): Temporal.PlainDate {
  if (!DAY.test(text)) return refuse(field, "date_invalid");
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch (error) {
    if (error instanceof RangeError) return refuse(field, "date_invalid");
    throw error;
  }
}

/**
 * A range as two date fields say it, `YYYY-MM-DD` in the person's zone; what is missing is today, and `days` days
 * before the end. Throws `invalid` with `date_invalid`, `range_backwards` or `range_too_long` at its field.
 */
export function readDateRange(
  { from, to }: { from?: string | null; to?: string | null },
  { now, zone, days }: { now: Temporal.Instant; zone: Zone; days: number },
): DateRange {
  const end = to ? readDay("to", to) : now.toZonedDateTimeISO(zone).toPlainDate();
  const begin = from ? readDay("from", from) : end.subtract({ days: days - 1 });
  if (Temporal.PlainDate.compare(begin, end) > 0) return refuse("to", "range_backwards");
  if (begin.until(end, { largestUnit: "day" }).days >= RANGE_MOST_DAYS) {
    return refuse("from", "range_too_long");
  }
  return { from: begin, to: end };
}

/** The moments that a range of days spans in a zone; `end` is no longer part of it. */
export function instantsOf(
  { from, to }: DateRange,
  zone: Zone,
): { start: Temporal.Instant; end: Temporal.Instant } {
  return {
    start: from.toZonedDateTime(zone).toInstant(),
    end: to.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  };
}
