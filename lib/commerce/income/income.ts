import { z } from "zod";
import type { Viewer } from "../../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../../authoring/service.ts";
import type { Deps } from "../../deps.ts";
import { type DateRange, instantsOf, readDateRange } from "../../platform/date_range.ts";
import {
  choiceFilter,
  type ExportFormat,
  filteredRange,
  likePattern,
  list,
  type Listed,
  type Listing,
  rangeFilters,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { readTables } from "../../platform/listing_tables.ts";
import { type PointUnit, rangeUnit } from "../../platform/range_points.ts";
import type { Zone } from "../../platform/time.ts";
import { refundDaysOf } from "../settings.ts";
import * as queries from "./queries.ts";
import type { Balance, CourseIncome, IncomePoint, IncomeTotals, Movement } from "./queries.ts";

/** Days that are shown when no range is asked for. */
const USUAL_DAYS = 30;

type ReadDeps = Pick<Deps, "db" | "clock" | "config">;

/** What an address asks of an income page, in the zone of who asks. */
export interface AskedIncome {
  params: URLSearchParams;
  zone: Zone;
}

type CourseFilters = { q: string | null };

/** How the courses of an income page can be sorted; what has brought in the most comes first. */
export const COURSES_LISTING: Listing<CourseFilters> = {
  key: "courseId",
  sorts: {
    title: "words",
    sales: "bigint",
    sold: "bigint",
    returned: "bigint",
    tax: "bigint",
    commission: "bigint",
    net: "bigint",
  },
  initial: "-net",
  filters: z.object({ q: searchFilter }),
};

/** A chart's figures come in one order. */
const POINTS_LISTING: Listing<CourseFilters> = {
  ...COURSES_LISTING,
  sorts: { day: "text" },
  initial: "day",
};

/** Income within days of somebody's calendar. */
export interface Income {
  range: DateRange;
  /** Whether the address names days. */
  isAsked: boolean;
  courses: Listed<CourseIncome, CourseFilters>;
  totals: IncomeTotals;
  points: IncomePoint[];
  unit: PointUnit;
  /** As which file the points are wanted; null: they are not. */
  pointsFormat: ExportFormat | null;
}

/** An instructor's balance: what was earned is held, payable or paid. */
export interface Standing extends Balance {
  payable: number;
}

/** What an instructor has earned and what of it is held, payable and paid; a debt is a negative payable. */
export async function balanceOf(
  { db, clock, config }: ReadDeps,
  userId: number,
  now = clock.now(),
): Promise<Standing> {
  const refundDays = await refundDaysOf(db, config);
  const balance = await queries.selectBalance(db, userId, { now, refundDays });
  return { ...balance, payable: balance.earned - balance.held - balance.paid };
}

async function incomeOf(
  { db, clock }: ReadDeps,
  scope: queries.IncomeOf,
  { params, zone }: AskedIncome,
): Promise<Income> {
  const [from, to] = [params.get("from"), params.get("to")];
  const range = readDateRange({ from, to }, { now: clock.now(), zone, days: USUAL_DAYS });
  const tables = readTables(params, ["courses", "points"], ["from", "to"]);
  const query = readListing(COURSES_LISTING, tables.of("courses"));
  const { format: pointsFormat } = readListing(POINTS_LISTING, tables.of("points"));
  const span = instantsOf(range, zone);
  const unit = rangeUnit(range);
  const period = { from: range.from.toString(), to: range.to.toString(), span, zone, unit };
  const rows = queries.courseRows(scope, { span, pattern: likePattern(query.filters.q) });
  const [courses, totals, points] = await Promise.all([
    list(db, COURSES_LISTING, query, rows),
    queries.selectTotals(db, scope, span),
    queries.selectOverTime(db, scope, period),
  ]);
  return { range, isAsked: Boolean(from || to), courses, totals, points, unit, pointsFormat };
}

/**
 * What the viewer's own courses have brought in, with the balance. Throws `invalid` for a range, a list or a sort that
 * is none.
 */
export async function ownIncome(deps: ReadDeps, viewer: Viewer, asked: AskedIncome) {
  const [income, balance, months, refundDays] = await Promise.all([
    incomeOf(deps, { userId: viewer.id }, asked),
    balanceOf(deps, viewer.id),
    queries.selectMonths(deps.db, viewer.id, asked.zone),
    refundDaysOf(deps.db, deps.config),
  ]);
  return { ...income, balance, months, refundDays };
}

/**
 * What one course has brought in, for those with the right to its income. Throws `not_found`, `forbidden`, and `invalid`
 * as `ownIncome` does.
 */
export async function courseIncome(
  deps: ReadDeps,
  viewer: Viewer,
  slug: string,
  asked: AskedIncome,
): Promise<Income & { course: OwnCourse }> {
  const course = await requireOwnCourse(deps.db, viewer, slug, "income");
  return { course, ...await incomeOf(deps, { courseId: course.id }, asked) };
}

/** What somebody earned today and in this month, by their own calendar. */
export async function incomeToday(
  { db, clock }: Pick<Deps, "db" | "clock">,
  userId: number,
  zone: Zone,
): Promise<{ today: number; month: number }> {
  const day = clock.now().toZonedDateTimeISO(zone).toPlainDate();
  const to = day;
  const [today, month] = await Promise.all([
    queries.selectNet(db, userId, instantsOf({ from: day, to }, zone)),
    queries.selectNet(db, userId, instantsOf({ from: day.with({ day: 1 }), to }, zone)),
  ]);
  return { today, month };
}

/** What an instructor's balance is moved by; money that was reviewed and is a sale counts as one. */
export const MOVEMENT_KINDS = [
  "payment",
  "fulfilment",
  "refund",
  "reversal",
  "dismissal",
  "payout",
] as const;

const movementFilters = z.object({
  q: searchFilter,
  kind: choiceFilter(MOVEMENT_KINDS),
  ...rangeFilters,
});
type MovementFilters = z.infer<typeof movementFilters>;

/** How an instructor's movements can be asked for; the newest come first. */
export const MOVEMENTS_LISTING: Listing<MovementFilters> = {
  key: "id",
  sorts: { at: "timestamptz", amount: "bigint", course: "words", kind: "text" },
  initial: "-at",
  filters: movementFilters,
};

/** The movements of the viewer's balance. Throws as `readListing` and `readDateRange` do. */
export async function listMovements(
  { db, clock }: Pick<Deps, "db" | "clock">,
  viewer: Viewer,
  params: URLSearchParams,
): Promise<Listed<Movement, MovementFilters>> {
  const query = readListing(MOVEMENTS_LISTING, params);
  const { q, kind } = query.filters;
  const span = filteredRange(query.filters, { zone: viewer.zone, now: clock.now() });
  const wanted = { pattern: likePattern(q), kind, span };
  return await list(db, MOVEMENTS_LISTING, query, queries.movementRows(viewer.id, wanted));
}
