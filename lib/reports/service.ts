import { z } from "zod";
import type { Deps } from "../deps.ts";
import { type DateRange, readDateRange } from "../platform/date_range.ts";
import { AppError } from "../platform/errors.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../platform/listing.ts";
import type { Zone } from "../platform/time.ts";
import { countFigures } from "./figures.ts";
import * as queries from "./queries.ts";
import type { Activity, BestSeller, DayFigures, Waiting } from "./queries.ts";

export type { Activity, BestSeller, DayFigures } from "./queries.ts";

interface Reader {
  role: string;
  zone: Zone;
}

function demandAdmin({ role }: { role: string }): void {
  if (role !== "admin") throw new AppError("forbidden", "forbidden");
}

/** The shop at a glance. */
export interface Overview {
  range: DateRange;
  /** Every day of the range, empty ones too. */
  days: DayFigures[];
  today: DayFigures;
  /** Of the calendar month that runs. */
  month: DayFigures;
  total: DayFigures;
  bestSellers: BestSeller[];
  activeStudents: { count: number; countedAt: Temporal.Instant };
  waiting: Waiting;
}

const DAYS_SHOWN = 30;
const BEST_SELLERS = 8;

function noFigures(day: string): DayFigures {
  return { day, orders: 0, sold: 0, sales: 0, refunds: 0, users: 0 };
}

function sumOf(days: readonly DayFigures[], day: string): DayFigures {
  return days.reduce((sum, one) => ({
    day,
    orders: sum.orders + one.orders,
    sold: sum.sold + one.sold,
    sales: sum.sales + one.sales,
    refunds: sum.refunds + one.refunds,
    users: sum.users + one.users,
  }), noFigures(day));
}

/** The shortest range in which two lie. */
function around(one: DateRange, other: DateRange): DateRange {
  const byTime = Temporal.PlainDate.compare;
  const days = [one.from, one.to, other.from, other.to].toSorted(byTime);
  return { from: days[0], to: days[3] };
}

/** Those days that lie in a range. */
function within({ from, to }: DateRange, days: readonly DayFigures[]): DayFigures[] {
  const [first, last] = [from.toString(), to.toString()];
  return days.filter(({ day }) => first <= day && day <= last);
}

/** Every day of a range with its figures. */
function filled({ from, to }: DateRange, found: readonly DayFigures[]): DayFigures[] {
  const known = new Map(found.map((one) => [one.day, one]));
  const length = from.until(to, { largestUnit: "day" }).days + 1;
  return Array.from({ length }, (_, index) => {
    const day = from.add({ days: index }).toString();
    return known.get(day) ?? noFigures(day);
  });
}

/**
 * The shop at a glance: today, this month, and a range of days in the reader's zone. Throws `forbidden` for everybody
 * but admins, and as `readDateRange` does.
 */
export async function shopOverview(
  { db, clock }: Pick<Deps, "db" | "clock">,
  reader: Reader,
  wanted: { from?: string | null; to?: string | null },
): Promise<Overview> {
  demandAdmin(reader);
  const { zone } = reader;
  const now = clock.now();
  const range = readDateRange(wanted, { now, zone, days: DAYS_SHOWN });
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const month = { from: today.with({ day: 1 }), to: today };
  // All days together: the last hours are counted from the tables each time.
  const asked = { zone, days: around(range, month), best: range, limit: BEST_SELLERS };
  const [{ days: known, bestSellers }, activeStudents, waiting] = await Promise.all([
    queries.selectSales(db, asked),
    queries.selectActiveStudents(db, now),
    queries.selectWaiting(db),
  ]);
  const [days, monthDays] = [within(range, known), within(month, known)];
  const todays = monthDays.find(({ day }) => day === today.toString());
  return {
    range,
    days: filled(range, days),
    today: todays ?? noFigures(today.toString()),
    month: sumOf(monthDays, "month"),
    total: sumOf(days, "total"),
    bestSellers,
    activeStudents,
    waiting,
  };
}

type ActivityFilters = { q: string | null };

/** How what somebody has done can be asked for. */
export const ACTIVITY_LISTING: Listing<ActivityFilters> = {
  key: "key",
  keyType: "text",
  sorts: { at: "timestamptz", kind: "text", about: "text" },
  initial: "-at",
  filters: z.object({ q: searchFilter }),
};

/** What somebody has done. Throws `forbidden` for everybody but admins, and as `readListing` does. */
export async function userActivity(
  { db }: Pick<Deps, "db">,
  admin: { role: string },
  userId: number,
  params: URLSearchParams,
): Promise<Listed<Activity, ActivityFilters>> {
  demandAdmin(admin);
  const query = readListing(ACTIVITY_LISTING, params);
  const rows = queries.activityRows(userId, likePattern(query.filters.q));
  return await list(db, ACTIVITY_LISTING, query, rows);
}

/** Counts the hours that have ended. `isDry` only says that it would. */
export async function keepFigures(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { isDry }: { isDry: boolean },
): Promise<{ found: number; sent: number }> {
  if (isDry) return { found: 0, sent: 0 };
  const days = await countFigures({ db, now: clock.now(), isAnew: false });
  return { found: days, sent: days };
}

/** Throws the kept figures away and counts them from the first day on; the same figures come out. */
export async function rebuildFigures(
  { db, clock }: Pick<Deps, "db" | "clock">,
): Promise<{ days: number }> {
  return { days: await countFigures({ db, now: clock.now(), isAnew: true }) };
}
