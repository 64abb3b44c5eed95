import { z } from "zod";
import { instantsOf, readDateRange } from "./date_range.ts";
import { says } from "./http.ts";
import type { Zone } from "./time.ts";

/** A field of a filter form that was left empty counts as one that was not sent. */
export function unlessEmpty<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return z.preprocess((value) => value === "" ? undefined : value, schema) as z.ZodType<T>;
}

/** What is searched for: at most 100 letters, no difference between blanks; null when nothing is. */
export const searchFilter: z.ZodType<string | null> = unlessEmpty(
  z.string().trim().max(100, says("search_too_long")).nullable().default(null)
    .transform((text) => text?.replace(/\s+/gu, " ") || null),
);

/** A choice among the given values; null when all are wanted. */
export function choiceFilter<const Value extends string>(
  values: readonly Value[],
): z.ZodType<Value | null> {
  return unlessEmpty(z.enum(values, says("not_a_choice")).nullable().default(null));
}

const day = unlessEmpty(z.string().max(20).nullable().default(null));

/** A range of days, as two fields say it; null: not asked for. */
export interface RangeFilters {
  from: string | null;
  to: string | null;
}

/** The fields of a range of days. */
export const rangeFilters = { from: day, to: day };

/** Days of a range that only its end was given of. */
const RANGE_DAYS = 30;

/** The moments between which a list is wanted, by the reader's calendar; null: all. Throws as `readDateRange` does. */
export function filteredRange(
  filters: RangeFilters,
  { zone, now }: { zone: Zone; now: Temporal.Instant },
): { start: Temporal.Instant; end: Temporal.Instant } | null {
  if (!filters.from && !filters.to) return null;
  return instantsOf(readDateRange(filters, { now, zone, days: RANGE_DAYS }), zone);
}

/** A search as a pattern for `ilike`, its own signs without meaning; null for none. */
export function likePattern(search: string | null): string | null {
  return search === null ? null : `%${search.replace(/[\\%_]/g, "\\$&")}%`;
}
