const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const SPAN =
  /^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))?\s+(\d\d):(\d\d)-(\d\d):(\d\d)$/i;

/** From when to when people answer on a day of the week (1 is Monday), in minutes since midnight. */
export interface Shift {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** When people answer, in the zone of `ZONE`; null: always. */
export type WorkingHours = readonly Shift[] | null;

/** The academy works in Jakarta. */
const ZONE = "Asia/Jakarta";
const DAY = 24 * 60;

/**
 * Reads hours as a setting writes them: `Mon-Fri 08:00-17:00, Sat 09:00-12:00`, or `always`. Null for anything else;
 * wrapped, since null among the hours means "always".
 */
export function parseWorkingHours(text: string): { hours: WorkingHours } | null {
  if (text.trim().toLowerCase() === "always") return { hours: null };
  const shifts: Shift[] = [];
  for (const part of text.split(",")) {
    const match = SPAN.exec(part.trim());
    if (!match) return null;
    const first = DAYS.indexOf(match[1].toLowerCase()) + 1;
    const last = match[2] ? DAYS.indexOf(match[2].toLowerCase()) + 1 : first;
    const [fromHour, fromMinute, toHour, toMinute] = match.slice(3).map(Number);
    const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
    if (last < first || from >= to || to > DAY || fromMinute > 59 || toMinute > 59) return null;
    for (let day = first; day <= last; day++) shifts.push({ day, from, to });
  }
  return { hours: shifts };
}

/**
 * When somebody next answers: `at` itself within working hours, else the next beginning.
 */
export function nextOpening(hours: WorkingHours, at: Temporal.Instant): Temporal.Instant {
  if (hours === null) return at;
  const now = at.toZonedDateTimeISO(ZONE);
  for (let days = 0; days <= 7; days++) {
    const date = now.toPlainDate().add({ days });
    const shifts = hours.filter(({ day }) => day === date.dayOfWeek)
      .toSorted((a, b) => a.from - b.from);
    for (const { from, to } of shifts) {
      const opens = momentOf(date, from);
      if (Temporal.Instant.compare(at, momentOf(date, to)) >= 0) continue;
      return Temporal.Instant.compare(at, opens) >= 0 ? at : opens;
    }
  }
  throw new RangeError("working hours without a shift");
}

/** Minutes up to and including 24:00. */
function momentOf(date: Temporal.PlainDate, minutes: number): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: ZONE }).add({ minutes }).toInstant();
}

/** True within working hours. */
export function isWorkingTime(hours: WorkingHours, at: Temporal.Instant): boolean {
  return nextOpening(hours, at).equals(at);
}
