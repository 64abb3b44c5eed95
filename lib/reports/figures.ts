import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import { type Zone, ZONES } from "../platform/time.ts";

type Instant = Temporal.Instant;

/** A transaction may have begun before a moment and end after it: what is this long ago changes no more. */
const GRACE_HOURS = 1;

/** What is counted by the calendar of a zone, `until` no longer part of it; null: everything, without an end. */
interface Span {
  zone: Zone;
  from: Instant | null;
  until: Instant | null;
}

function within(column: RawBuilder<unknown>, { from, until }: Span): RawBuilder<unknown> {
  const conditions = [
    sql`${column} is not null`,
    ...(from ? [sql`${column} >= ${from}`] : []),
    ...(until ? [sql`${column} < ${until}`] : []),
  ];
  return sql.join(conditions, sql` and `);
}

function dayOf(column: RawBuilder<unknown>, { zone }: Span): RawBuilder<unknown> {
  return sql`(${column} at time zone ${zone}::text)::date`;
}

/**
 * What was sold and what went back, from the ledger: what buyers paid for their lines is shared out as credits of
 * instructors, platform and tax, and taken out of them again by refunds and reversals.
 */
const SOLD = sql`p.kind in ('payment', 'fulfilment')`;
const SHARES = sql`e.account in ('instructor', 'platform', 'tax')`;

/** The figures of days, straight from the tables: what is kept, and how the hours since then are counted. */
export function dailyFigures(span: Span): RawBuilder<unknown> {
  const of = (column: RawBuilder<unknown>) => dayOf(column, span);
  return sql`
    select ${span.zone}::text as zone, day, sum(orders)::bigint as orders, sum(sold)::bigint as sold,
      sum(sales)::bigint as sales, sum(refunds)::bigint as refunds, sum(users)::bigint as users
    from (
      select ${
    of(sql`o.created_at`)
  } as day, 1 as orders, 0 as sold, 0 as sales, 0 as refunds, 0 as users
      from orders o where ${within(sql`o.created_at`, span)}
      union all
      select ${of(sql`o.fulfilled_at`)}, 0, 1, 0, 0, 0
      from orders o where ${within(sql`o.fulfilled_at`, span)}
      union all
      select ${of(sql`p.posted_at`)}, 0, 0, case when ${SOLD} then -e.amount else 0 end,
        case when ${SOLD} then 0 else e.amount end, 0
      from ledger_postings p join ledger_entries e on e.posting_id = p.id
      where ${within(sql`p.posted_at`, span)} and p.kind <> 'payout' and ${SHARES}
      union all
      select ${of(sql`u.created_at`)}, 0, 0, 0, 0, 1
      from users u where ${within(sql`u.created_at`, span)}
    ) facts group by day`;
}

/** The same by course; a line counts as sold on the day on which it was first shared out. */
export function courseFigures(span: Span): RawBuilder<unknown> {
  return sql`
    select ${span.zone}::text as zone, ${dayOf(sql`p.posted_at`, span)} as day, i.course_id,
      count(distinct e.order_item_id) filter (where ${SOLD})::bigint as sold,
      coalesce(sum(-e.amount) filter (where ${SOLD}), 0)::bigint as sales,
      coalesce(sum(e.amount) filter (where not ${SOLD}), 0)::bigint as refunds
    from ledger_postings p join ledger_entries e on e.posting_id = p.id
      join order_items i on i.id = e.order_item_id
    where ${within(sql`p.posted_at`, span)} and p.kind <> 'payout' and ${SHARES}
    group by 2, 3`;
}

/** The moment up to which figures can be kept: whole hours, which end in every zone at once. */
function settledUntil(now: Instant): Instant {
  return now.subtract({ hours: GRACE_HOURS }).round({
    smallestUnit: "hour",
    roundingMode: "floor",
  });
}

/** Adds a span to what is kept of its days. Returns to how many. */
async function countSpan(tx: Tx, span: Span & { until: Instant }): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into shop_days as kept (zone, day, orders, sold, sales, refunds, users)
    ${dailyFigures(span)}
    on conflict (zone, day) do update set orders = kept.orders + excluded.orders,
      sold = kept.sold + excluded.sold, sales = kept.sales + excluded.sales,
      refunds = kept.refunds + excluded.refunds, users = kept.users + excluded.users`.execute(tx);
  await sql`
    insert into course_days as kept (zone, day, course_id, sold, sales, refunds)
    ${courseFigures(span)}
    on conflict (zone, day, course_id) do update set sold = kept.sold + excluded.sold,
      sales = kept.sales + excluded.sales, refunds = kept.refunds + excluded.refunds`.execute(tx);
  await sql`
    insert into figure_state (zone, counted_until) values (${span.zone}, ${span.until})
    on conflict (zone) do update set counted_until = excluded.counted_until`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

async function countActivity(tx: Tx, now: Instant): Promise<void> {
  await sql`
    insert into activity_figures (active_students, counted_at)
    select count(distinct user_id), ${now} from enrollments
    where last_activity_at > ${now.subtract({ hours: 24 * ACTIVE_DAYS })} and status = 'active'
    on conflict (only_row) do update set active_students = excluded.active_students,
      counted_at = excluded.counted_at`.execute(tx);
}

/** Somebody counts as active for so many days after they last learned. */
export const ACTIVE_DAYS = 30;

/**
 * Counts the hours that have ended since it last ran, in every zone, and the active students. With `isAnew` everything
 * is thrown away and counted from the first day on, with the same result. Of two that run at once one waits.
 * Returns how many days were counted or added to.
 */
export function countFigures(
  { db, now, isAnew }: { db: Db; now: Instant; isAnew: boolean },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('shop_days'))`.execute(tx);
    if (isAnew) {
      await sql`delete from shop_days`.execute(tx);
      await sql`delete from course_days`.execute(tx);
      await sql`delete from figure_state`.execute(tx);
    }
    const until = settledUntil(now);
    let days = 0;
    for (const zone of Object.keys(ZONES) as Zone[]) {
      const from = await countedUntil(tx, zone);
      if (from && Temporal.Instant.compare(from, until) >= 0) continue;
      days += await countSpan(tx, { zone, from, until });
    }
    await countActivity(tx, now);
    return days;
  });
}

/** The moment before which everything is counted in a zone; null: nothing is. */
export async function countedUntil(db: Db | Tx, zone: Zone): Promise<Instant | null> {
  const row = await db.selectFrom("figure_state").select("counted_until").where("zone", "=", zone)
    .executeTakeFirst();
  return row?.counted_until ?? null;
}
