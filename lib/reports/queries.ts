import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { DateRange } from "../platform/date_range.ts";
import type { Zone } from "../platform/time.ts";
import { ACTIVE_DAYS, countedUntil, courseFigures, dailyFigures } from "./figures.ts";

type Instant = Temporal.Instant;

/** Figures of a day. */
export interface DayFigures {
  /** `YYYY-MM-DD`. */
  day: string;
  orders: number;
  sold: number;
  /** Whole rupiah, as below. */
  sales: number;
  refunds: number;
  users: number;
}

/** The days of a range on which something happened: what is kept of them, and what has come since. */
async function selectDays(tx: Tx, { zone, range, from }: Kept): Promise<DayFigures[]> {
  const [first, last] = [range.from.toString(), range.to.toString()];
  const { rows } = await sql<DayFigures>`
    select day::text as day, sum(orders)::bigint as orders, sum(sold)::bigint as sold,
      sum(sales)::bigint as sales, sum(refunds)::bigint as refunds, sum(users)::bigint as users
    from (
      select zone, day, orders, sold, sales, refunds, users from shop_days
      where zone = ${zone} and day between ${first}::date and ${last}::date
      union all select * from (${dailyFigures({ zone, from, until: null })}) running
    ) days where day between ${first}::date and ${last}::date group by day order by day`
    .execute(tx);
  return rows;
}

/** A course and what it sold. */
export interface BestSeller {
  slug: string;
  title: string;
  sold: number;
  /** Whole rupiah, without what went back. */
  income: number;
}

/** The courses that sold most in a range. */
async function selectBestSellers(
  tx: Tx,
  { zone, range, from, limit }: Kept & { limit: number },
): Promise<BestSeller[]> {
  const [first, last] = [range.from.toString(), range.to.toString()];
  const { rows } = await sql<BestSeller>`
    select c.slug, c.title, best.sold, best.income from (
      select course_id, sum(sold)::bigint as sold, sum(sales - refunds)::bigint as income from (
        select day, course_id, sold, sales, refunds from course_days
        where zone = ${zone} and day between ${first}::date and ${last}::date
        union all
        select day, course_id, sold, sales, refunds
        from (${courseFigures({ zone, from, until: null })}) running
      ) days where day between ${first}::date and ${last}::date
      group by course_id having sum(sold) > 0 order by 2 desc, 3 desc, 1 limit ${limit}
    ) best join courses c on c.id = best.course_id
    order by best.sold desc, best.income desc, c.id`.execute(tx);
  return rows;
}

/** What is asked for of the figures, and until when they are kept in tables. */
interface Kept {
  zone: Zone;
  range: DateRange;
  from: Instant | null;
}

/**
 * The days of a range, and what sold most in another, as they stood at one moment: the job that keeps figures must not
 * come between reading how far it has got and what it has kept.
 */
export function selectSales(
  db: Db,
  { zone, days, best, limit }: { zone: Zone; days: DateRange; best: DateRange; limit: number },
): Promise<{ days: DayFigures[]; bestSellers: BestSeller[] }> {
  return db.transaction().setIsolationLevel("repeatable read").execute(async (tx) => {
    const from = await countedUntil(tx, zone);
    return {
      days: await selectDays(tx, { zone, range: days, from }),
      bestSellers: await selectBestSellers(tx, { zone, range: best, from, limit }),
    };
  });
}

/** What waits for somebody. */
export interface Waiting {
  /** Payments in review. */
  reviews: number;
  /** Rooms of the academy's desk in which somebody waits for an answer. */
  chats: number;
  failedJobs: number;
  /** Courses that want to be published. */
  courses: number;
}

/** Counts what waits for somebody. */
export async function selectWaiting(db: Db): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select (select count(*) from payment_reviews where status = 'open') as reviews,
      (select count(*) from chat_rooms where state = 'waiting' and course_id is null) as chats,
      (select count(*) from pgboss.job where state = 'failed') as "failedJobs",
      (select count(*) from courses where review_wanted_at is not null) as courses`.execute(db);
  return rows[0];
}

/** The active students as they were last counted; counted now if they never were. */
export async function selectActiveStudents(
  db: Db,
  now: Instant,
): Promise<{ count: number; countedAt: Instant }> {
  const known = await db.selectFrom("activity_figures").select(["active_students", "counted_at"])
    .executeTakeFirst();
  if (known) return { count: known.active_students, countedAt: known.counted_at };
  const { rows } = await sql<{ count: number }>`
    select count(distinct user_id) as count from enrollments
    where last_activity_at > ${now.subtract({ hours: 24 * ACTIVE_DAYS })} and status = 'active'`
    .execute(db);
  return { count: rows[0].count, countedAt: now };
}

export type ActivityKind = "signed_in" | "enrolled" | "completed" | "lesson" | "order";

/** Something that somebody has done. */
export interface Activity {
  /** Names it among all that they have done. */
  key: string;
  kind: ActivityKind;
  at: Instant;
  /** What it was about; empty when nothing. */
  about: string;
}

/** What somebody has done, over everything that is kept of it; with a pattern, what was about such. */
export function activityRows(userId: number, like: string | null): RawBuilder<Activity> {
  return sql<Activity>`
    select * from (
      select 'signed_in-' || id as key, 'signed_in' as kind, created_at as at, '' as about
      from sessions where user_id = ${userId} and admin_id is null
      union all
      select 'enrolled-' || e.id, 'enrolled', e.enrolled_at, c.title
      from enrollments e join courses c on c.id = e.course_id where e.user_id = ${userId}
      union all
      select 'completed-' || e.id, 'completed', e.completed_at, c.title
      from enrollments e join courses c on c.id = e.course_id
      where e.user_id = ${userId} and e.completed_at is not null
      union all
      select 'lesson-' || d.enrollment_id || '-' || d.lesson_id, 'lesson', d.completed_at, l.title
      from lesson_completions d join enrollments e on e.id = d.enrollment_id
        join lessons l on l.id = d.lesson_id where e.user_id = ${userId}
      union all
      select 'order-' || id, 'order', created_at, number from orders where user_id = ${userId}
    ) done where ${like}::text is null or about ilike ${like}`;
}
