import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../database.ts";
import { likePattern } from "../../platform/listing.ts";

type Instant = Temporal.Instant;

/** An instructor with what is to be paid to them. */
export interface PayableRow {
  id: number;
  name: string;
  email: string;
  /** Whole rupiah, as below: sold so lately that it may still go back. */
  held: number;
  /** To be paid now; negative when more went back than was left. */
  payable: number;
  paid: number;
}

/** A payment to an instructor. */
export interface PayoutRow {
  id: number;
  name: string;
  email: string;
  amount: number;
  reference: string;
  paid: Instant;
  by: string | null;
}

/**
 * The ledger of instructors by person. A sale is held until the refund window is over, counted from the posting that
 * shared it out; what goes back of it is taken from the same side, by the line it belongs to.
 */
function earnings(before: Instant): RawBuilder<unknown> {
  return sql`
    select e.user_id,
      coalesce(sum(-e.amount) filter (where p.kind <> 'payout' and l.shared_at >= ${before}), 0)::bigint
        as held,
      coalesce(sum(-e.amount) filter (where p.kind = 'payout' or l.shared_at < ${before}), 0)::bigint
        as payable,
      coalesce(sum(e.amount) filter (where p.kind = 'payout'), 0)::bigint as paid
    from ledger_entries e join ledger_postings p on p.id = e.posting_id
      left join lateral (
        select min(q.posted_at) as shared_at from ledger_entries f
          join ledger_postings q on q.id = f.posting_id
        where f.account = 'instructor' and f.user_id = e.user_id
          and f.order_item_id = e.order_item_id
      ) l on p.kind <> 'payout'
    where e.account = 'instructor'`;
}

/** Instructors who have earned something. */
export function payableRows(q: string | null, before: Instant): RawBuilder<PayableRow> {
  const like = likePattern(q);
  const matches = like ? sql`where u.name ilike ${like} or u.email::text ilike ${like}` : sql``;
  return sql<PayableRow>`
    select u.id, u.name, u.email::text as email, b.held, b.payable, b.paid
    from (${earnings(before)} group by e.user_id) b join users u on u.id = b.user_id ${matches}`;
}

/** Payments to instructors; with a range, those made within. */
export function payoutRows(
  q: string | null,
  range: { start: Instant; end: Instant } | null,
): RawBuilder<PayoutRow> {
  const like = likePattern(q);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (range) conditions.push(sql`p.paid_at >= ${range.start} and p.paid_at < ${range.end}`);
  if (like) {
    conditions.push(
      sql`(u.name ilike ${like} or u.email::text ilike ${like} or p.reference ilike ${like})`,
    );
  }
  return sql<PayoutRow>`
    select p.id, u.name, u.email::text as email, p.amount, p.reference, p.paid_at as paid, a.name as by
    from payouts p join users u on u.id = p.instructor_id left join users a on a.id = p.paid_by
    where ${sql.join(conditions, sql` and `)}`;
}

/** Locks an instructor, so that what they are owed is paid once; undefined when there is nobody. */
export function lockPayee(tx: Tx, id: number) {
  return tx.selectFrom("users").select(["id", "name"]).where("id", "=", id).forNoKeyUpdate()
    .executeTakeFirst();
}

/** The payout of a key that was sent before. */
export function findPayout(tx: Tx, key: string) {
  return tx.selectFrom("payouts").select(["id", "instructor_id as instructorId"])
    .where("key", "=", key).executeTakeFirst();
}

/** Notes a payout and books it: what the instructor was owed has left by bank. */
export async function insertPayout(
  tx: Tx,
  payout: {
    instructorId: number;
    amount: number;
    soldBefore: Instant;
    reference: string;
    key: string;
    paidBy: number;
    now: Instant;
  },
): Promise<void> {
  const { instructorId, amount, soldBefore, reference, key, paidBy, now } = payout;
  await sql`
    with payout as (
      insert into payouts (instructor_id, amount, sold_before, reference, key, paid_by, paid_at)
      values (${instructorId}, ${amount}, ${soldBefore}, ${reference}, ${key}, ${paidBy}, ${now})
      returning id
    ), posting as (
      insert into ledger_postings (kind, payout_id, posted_at)
      select 'payout', payout.id, ${now} from payout returning id
    )
    insert into ledger_entries (posting_id, account, user_id, amount)
    select posting.id, e.account, e.user_id, e.amount from posting, (values
      ('instructor', ${instructorId}::bigint, ${amount}::bigint),
      ('bank', null, -${amount}::bigint)) as e (account, user_id, amount)`.execute(tx);
}
