import { sql } from "kysely";
import type { Db, Tx } from "../../database.ts";
import { json } from "../../platform/db/mod.ts";
import { splitAmount } from "../pricing.ts";
import type { LedgerEntriesTable, PostingKind } from "../tables.ts";

export type Account = LedgerEntriesTable["account"];

/** A line of a posting: debits are positive, credits negative; whole rupiah. */
export interface Entry {
  account: Account;
  /** The instructor of an entry of that account. */
  userId?: number | null;
  orderItemId?: number | null;
  amount: number;
}

export interface Posting {
  kind: PostingKind;
  orderId: number;
  attemptId: number;
  at: Temporal.Instant;
}

/** Writes a posting with its entries; entries of nothing are left out. The database refuses one that is not balanced. */
export async function post(tx: Tx, posting: Posting, entries: readonly Entry[]): Promise<void> {
  const rows = entries.filter(({ amount }) => amount !== 0).map((entry) => ({
    account: entry.account,
    user_id: entry.userId ?? null,
    order_item_id: entry.orderItemId ?? null,
    amount: entry.amount,
  }));
  if (rows.length === 0) return;
  await sql`
    with posting as (
      insert into ledger_postings (kind, order_id, attempt_id, posted_at)
      values (${posting.kind}, ${posting.orderId}, ${posting.attemptId}, ${posting.at}) returning id
    )
    insert into ledger_entries (posting_id, account, user_id, order_item_id, amount)
    select posting.id, e.account, e.user_id, e.order_item_id, e.amount
    from posting, jsonb_to_recordset(${json(rows)}) as e
      (account text, user_id bigint, order_item_id bigint, amount bigint)`.execute(tx);
}

/** What the books say of an attempt's money, by account, instructor and line; accounts at nothing are left out. */
export async function balancesOf(db: Db | Tx, attemptId: number): Promise<Required<Entry>[]> {
  const { rows } = await sql<Required<Entry>>`
    select e.account, e.user_id as "userId", e.order_item_id as "orderItemId",
      sum(e.amount)::bigint as amount
    from ledger_entries e join ledger_postings p on p.id = e.posting_id
    where p.attempt_id = ${attemptId}
    group by 1, 2, 3 having sum(e.amount) <> 0
    order by e.order_item_id nulls first, e.account, e.user_id`.execute(db);
  return rows;
}

/** How money that goes back is taken out of the books again. */
export interface Reversal {
  entries: Entry[];
  /** What of it had been in review. */
  fromReview: number;
  /** What of it had been shared out. */
  fromSales: number;
  /** What stays shared out. */
  salesLeft: number;
}

/**
 * Works out the entries that give `amount` back: first from what is in review, then from what was shared out, each
 * share in proportion to what is left of it. Throws `RangeError` for more than there is.
 */
export function reversalOf(balances: readonly Entry[], amount: number): Reversal {
  const held = balances.filter(({ account }) => account === "review" || account === "other");
  const sales = balances.filter(({ account }) => /^(?:instructor|platform|tax)$/.test(account));
  const creditOf = (entries: readonly Entry[]) =>
    entries.reduce((sum, entry) => sum - entry.amount, 0);
  const fromReview = Math.min(amount, creditOf(held));
  const fromSales = amount - fromReview;
  if (fromSales > creditOf(sales)) throw new RangeError(`Not enough in the books for ${amount}`);
  const back = (entries: readonly Entry[], part: number): Entry[] => {
    const parts = splitAmount(part, entries.map((entry) => -entry.amount));
    return entries.map((entry, index) => ({ ...entry, amount: parts[index] }));
  };
  return {
    entries: [
      ...back(held, fromReview),
      ...back(sales, fromSales),
      { account: "gateway", amount: -amount },
    ],
    fromReview,
    fromSales,
    salesLeft: creditOf(sales) - fromSales,
  };
}
