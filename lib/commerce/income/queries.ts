import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import type { Zone } from "../../platform/time.ts";

type Instant = Temporal.Instant;

/** From when to when; `end` is no longer part of it. */
export interface Span {
  start: Instant;
  end: Instant;
}

/** Whose income: all that an instructor's courses have sold, or one course. */
export type IncomeOf = { userId: number } | { courseId: number };

/** What an instructor has earned and what has become of it, in whole rupiah. */
export interface Balance {
  /** Net of tax, commission and what went back. */
  earned: number;
  /** The part of it whose refund window is still open. */
  held: number;
  paid: number;
}

/**
 * An instructor's balance at `now`, from the ledger alone. What a line has brought in is held from its first posting
 * until the refund window closes; the closing moment itself still counts as open.
 */
export async function selectBalance(
  db: Db | Tx,
  userId: number,
  { now, refundDays }: { now: Instant; refundDays: number },
): Promise<Balance> {
  const openSince = now.subtract({ hours: refundDays * 24 });
  const { rows: [row] } = await sql<Balance>`
    with entry as (
      select e.order_item_id, e.amount, p.kind, p.posted_at
      from ledger_entries e join ledger_postings p on p.id = e.posting_id
      where e.account = 'instructor' and e.user_id = ${userId}
        and p.posted_at <= ${now}::timestamptz
    ), line as (
      select -sum(amount) as net, min(posted_at) as since
      from entry where order_item_id is not null group by order_item_id
    )
    select
      (select coalesce(-sum(amount), 0) from entry where kind <> 'payout')::bigint as earned,
      (select coalesce(sum(net), 0) from line where since >= ${openSince}::timestamptz)::bigint as held,
      (select coalesce(sum(amount), 0) from entry where kind = 'payout')::bigint as paid`.execute(
    db,
  );
  return row;
}

/** What a course has brought in, in whole rupiah: `sold − returned − tax − commission = net`. */
export interface CourseIncome {
  courseId: number;
  title: string;
  slug: string;
  /** Lines that were sold. */
  sales: number;
  sold: number;
  returned: number;
  tax: number;
  commission: number;
  net: number;
}

function of(scope: IncomeOf): RawBuilder<unknown> {
  return "userId" in scope
    ? sql`i.instructor_id = ${scope.userId}`
    : sql`i.course_id = ${scope.courseId}`;
}

function within(span: Span): RawBuilder<unknown> {
  return sql`(p.posted_at >= ${span.start}::timestamptz and p.posted_at < ${span.end}::timestamptz)`;
}

/** What each course has brought in within a span, for a list; `pattern` has to be in its title, null: every course. */
export function courseRows(
  scope: IncomeOf,
  { span, pattern }: { span: Span; pattern: string | null },
): RawBuilder<CourseIncome> {
  const matches = pattern === null ? sql`` : sql`and c.title ilike ${pattern}`;
  return sql<CourseIncome>`
    select c.id as "courseId", c.title, c.slug,
      count(distinct i.id) filter (where p.kind in ('payment', 'fulfilment')) as sales,
      coalesce(-sum(e.amount) filter (where p.kind in ('payment', 'fulfilment')), 0)::bigint as sold,
      coalesce(sum(e.amount) filter (where p.kind not in ('payment', 'fulfilment')), 0)::bigint
        as returned,
      coalesce(-sum(e.amount) filter (where e.account = 'tax'), 0)::bigint as tax,
      coalesce(-sum(e.amount) filter (where e.account = 'platform'), 0)::bigint as commission,
      coalesce(-sum(e.amount) filter (where e.account = 'instructor'), 0)::bigint as net
    from order_items i join courses c on c.id = i.course_id
    join ledger_entries e on e.order_item_id = i.id
      and e.account in ('instructor', 'platform', 'tax')
    join ledger_postings p on p.id = e.posting_id
    where ${of(scope)} and ${within(span)} ${matches}
    group by c.id`;
}

/** What all courses together have brought in. */
export type IncomeTotals = Omit<CourseIncome, "courseId" | "title" | "slug">;

/** What has come in within a span, all courses together. */
export async function selectTotals(db: Db, scope: IncomeOf, span: Span): Promise<IncomeTotals> {
  const { rows: [totals] } = await sql<IncomeTotals>`
    select coalesce(sum(r.sales), 0)::bigint as sales, coalesce(sum(r.sold), 0)::bigint as sold,
      coalesce(sum(r.returned), 0)::bigint as returned, coalesce(sum(r.tax), 0)::bigint as tax,
      coalesce(sum(r.commission), 0)::bigint as commission, coalesce(sum(r.net), 0)::bigint as net
    from (${courseRows(scope, { span, pattern: null })}) r`.execute(db);
  return totals;
}

/** What came in net on a day or in a month, by the calendar of a zone. */
export interface IncomePoint {
  /** The first day, `YYYY-MM-DD`. */
  day: string;
  net: number;
}

/** Net income for each day or month from one day to another, both included. */
export async function selectOverTime(
  db: Db,
  scope: IncomeOf,
  { from, to, span, zone, unit }: {
    from: string;
    to: string;
    span: Span;
    zone: Zone;
    unit: "day" | "month";
  },
): Promise<IncomePoint[]> {
  const { rows } = await sql<IncomePoint>`
    with came as (
      select date_trunc(${unit}::text, p.posted_at at time zone ${zone}::text)::date as day,
        -sum(e.amount) as net
      from order_items i join ledger_entries e on e.order_item_id = i.id and e.account = 'instructor'
      join ledger_postings p on p.id = e.posting_id
      where ${of(scope)} and ${within(span)} group by 1
    )
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(came.net, 0)::bigint as net
    from (
      select generate_series(date_trunc(${unit}::text, ${from}::timestamp),
        ${to}::timestamp, ('1 ' || ${unit}::text)::interval)::date as day
    ) days left join came on came.day = days.day order by days.day`.execute(db);
  return rows;
}

/** What an instructor earned net within a span. */
export async function selectNet(db: Db, userId: number, span: Span): Promise<number> {
  const { rows: [{ net }] } = await sql<{ net: number }>`
    select coalesce(-sum(e.amount), 0)::bigint as net
    from ledger_entries e join ledger_postings p on p.id = e.posting_id
    where e.account = 'instructor' and e.user_id = ${userId} and p.kind <> 'payout'
      and ${within(span)}`.execute(db);
  return net;
}

/** A movement of an instructor's balance: what came in is positive. */
export interface Movement {
  id: number;
  at: Instant;
  kind: string;
  /** The course's title and the order's number; "" for a payout. */
  course: string;
  number: string;
  amount: number;
}

/** Every movement of an instructor's balance. */
function movements(userId: number): RawBuilder<Movement> {
  return sql<Movement>`
    select e.id, p.posted_at as at, p.kind, coalesce(i.title, '') as course,
      coalesce(o.number, '') as number, -e.amount as amount
    from ledger_entries e join ledger_postings p on p.id = e.posting_id
    left join order_items i on i.id = e.order_item_id
    left join orders o on o.id = i.order_id
    where e.account = 'instructor' and e.user_id = ${userId}`;
}

/** The movements of an instructor's balance, for a list; null: whatever it is. */
export function movementRows(
  userId: number,
  { pattern, kind, span }: { pattern: string | null; kind: string | null; span: Span | null },
): RawBuilder<Movement> {
  const conditions = [
    ...(pattern === null ? [] : [sql`m.course || ' ' || m.number ilike ${pattern}`]),
    ...(kind === null ? [] : [sql`m.kind = ${kind}`]),
    ...(span === null
      ? []
      : [sql`m.at >= ${span.start}::timestamptz and m.at < ${span.end}::timestamptz`]),
  ];
  const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
  return sql<Movement>`select m.* from (${movements(userId)}) m ${where}`;
}

/** The movements of a span in their order. */
export async function selectMovements(db: Db, userId: number, span: Span): Promise<Movement[]> {
  const { rows } = await sql<Movement>`
    select m.* from (${movements(userId)}) m
    where m.at >= ${span.start}::timestamptz and m.at < ${span.end}::timestamptz
    order by m.at, m.id`.execute(db);
  return rows;
}

/** The months of a zone's calendar in which an instructor's balance moved, the newest first: `YYYY-MM`. */
export async function selectMonths(db: Db, userId: number, zone: Zone): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select to_char(p.posted_at at time zone ${zone}::text, 'YYYY-MM') as month
    from ledger_entries e join ledger_postings p on p.id = e.posting_id
    where e.account = 'instructor' and e.user_id = ${userId}
    group by 1 order by 1 desc limit 120`.execute(db);
  return rows.map(({ month }) => month);
}
