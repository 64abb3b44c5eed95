import { z } from "zod";
import type { Viewer } from "../../accounts/service.ts";
import { type OwnCourse, requireOwnCourse } from "../../authoring/service.ts";
import type { Deps } from "../../deps.ts";
import { type DateRange, instantsOf, readDateRange } from "../../platform/date_range.ts";
import { list, type Listed, type Listing, readListing } from "../../platform/listing.ts";
import type { Zone } from "../../platform/time.ts";
import { refundDaysOf } from "../settings.ts";
import * as queries from "./queries.ts";
import type { Balance, CourseIncome, IncomePoint, Movement } from "./queries.ts";

/** Days that are shown when no range is asked for. */
const USUAL_DAYS = 30;
/** Days of a range up to which income is shown day by day. */
const DAILY_UP_TO = 92;

type ReadDeps = Pick<Deps, "db" | "clock" | "config">;

/** A range as an address says it, in the zone of who asks. */
export interface AskedRange {
  from: string | null;
  to: string | null;
  zone: Zone;
}

/** Income within days of somebody's calendar. */
export interface Income {
  range: DateRange;
  courses: CourseIncome[];
  points: IncomePoint[];
  unit: "day" | "month";
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
  { from, to, zone }: AskedRange,
): Promise<Income> {
  const range = readDateRange({ from, to }, { now: clock.now(), zone, days: USUAL_DAYS });
  const span = instantsOf(range, zone);
  const days = range.from.until(range.to, { largestUnit: "day" }).days + 1;
  const unit = days <= DAILY_UP_TO ? "day" as const : "month" as const;
  const period = { from: range.from.toString(), to: range.to.toString(), span, zone, unit };
  const [courses, points] = await Promise.all([
    queries.selectByCourse(db, scope, span),
    queries.selectOverTime(db, scope, period),
  ]);
  return { range, courses, points, unit };
}

/** What the viewer's own courses have brought in, with the balance. Throws `invalid` for a range that is none. */
export async function ownIncome(deps: ReadDeps, viewer: Viewer, asked: AskedRange) {
  const [income, balance, months] = await Promise.all([
    incomeOf(deps, { userId: viewer.id }, asked),
    balanceOf(deps, viewer.id),
    queries.selectMonths(deps.db, viewer.id, asked.zone),
  ]);
  return { ...income, balance, months };
}

/**
 * What one course has brought in, for those with the right to its income. Throws `not_found`, `forbidden`, and `invalid`
 * for a range that is none.
 */
export async function courseIncome(
  deps: ReadDeps,
  viewer: Viewer,
  slug: string,
  asked: AskedRange,
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

/** How an instructor's movements can be sorted; the newest come first. */
export const MOVEMENTS_LISTING: Listing<Record<never, never>> = {
  key: "id",
  sorts: { at: "timestamptz", amount: "bigint", course: "text", kind: "text" },
  initial: "-at",
  filters: z.object({}),
};

/** The movements of the viewer's balance. Throws as `readListing` does. */
export function listMovements(
  { db }: Pick<Deps, "db">,
  viewer: Viewer,
  params: URLSearchParams,
): Promise<Listed<Movement, Record<never, never>>> {
  const query = readListing(MOVEMENTS_LISTING, params);
  return list(db, MOVEMENTS_LISTING, query, queries.movements(viewer.id));
}
