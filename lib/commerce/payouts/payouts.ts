import { z } from "zod";
import { audit } from "../../audit/service.ts";
import type { Deps } from "../../deps.ts";
import { AppError } from "../../platform/errors.ts";
import { parseInput, says } from "../../platform/http.ts";
import {
  filteredRange,
  list,
  type Listed,
  type Listing,
  type RangeFilters,
  rangeFilters,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { type Asker, demandAdmin, type Reader } from "../admin/access.ts";
import { selectBalance } from "../income/queries.ts";
import { refundDaysOf } from "../settings.ts";
import * as queries from "./queries.ts";
import type { PayableRow, PayoutRow } from "./queries.ts";

type ReadDeps = Pick<Deps, "db" | "clock" | "config">;
type Filters = { q: string | null };

const filters = z.object({ q: searchFilter });

/** How the list of what is to be paid can be asked for. */
export const PAYABLES_LISTING: Listing<Filters> = {
  key: "id",
  sorts: { name: "words", held: "bigint", payable: "bigint", paid: "bigint" },
  initial: "-payable",
  filters,
};

/** How the list of what was paid can be asked for. */
export const PAYOUTS_LISTING: Listing<Filters & RangeFilters> = {
  key: "id",
  sorts: { paid: "timestamptz", name: "words", amount: "bigint" },
  initial: "-paid",
  filters: filters.extend(rangeFilters),
};

const payoutInput = z.object({
  key: z.uuid(says("bad_body")),
  /** What the page has shown: something else is not paid without being seen. */
  amount: z.string(says("required")).regex(/^[1-9]\d{0,14}$/, says("amount_invalid"))
    .transform(Number),
  reference: z.string(says("required")).trim().min(1, says("required")).max(120, says("too_long")),
});

/** The moment before which a sale can no longer be given back. */
function windowEnd(refundDays: number, now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: 24 * refundDays });
}

/** What is to be paid to whom. Throws `forbidden`, and as `readListing` does. */
export async function listPayables(
  { db, clock, config }: ReadDeps,
  admin: Asker,
  params: URLSearchParams,
): Promise<Listed<PayableRow, Filters>> {
  demandAdmin(admin);
  const query = readListing(PAYABLES_LISTING, params);
  const before = windowEnd(await refundDaysOf(db, config), clock.now());
  return await list(db, PAYABLES_LISTING, query, queries.payableRows(query.filters.q, before));
}

/** What was paid. Throws `forbidden`, and as `readListing` and `readDateRange` do. */
export async function listPayouts(
  { db, clock }: Pick<Deps, "db" | "clock">,
  admin: Reader,
  params: URLSearchParams,
): Promise<Listed<PayoutRow, Filters & RangeFilters>> {
  demandAdmin(admin);
  const query = readListing(PAYOUTS_LISTING, params);
  const range = filteredRange(query.filters, { zone: admin.zone, now: clock.now() });
  return await list(db, PAYOUTS_LISTING, query, queries.payoutRows(query.filters.q, range));
}

/**
 * Notes that an instructor was paid what is payable, and books it; the same key again does nothing. Throws
 * `forbidden`, `not_found`, `invalid`, and `conflict` when nothing is payable or it is no longer what the page showed.
 */
export async function markPaid(
  deps: ReadDeps & Pick<Deps, "log">,
  admin: Asker,
  instructorId: number,
  input: unknown,
): Promise<void> {
  demandAdmin(admin);
  const { key, amount, reference } = parseInput(payoutInput, input);
  const now = deps.clock.now();
  await deps.db.transaction().execute(async (tx) => {
    if (!await queries.lockPayee(tx, instructorId)) throw new AppError("not_found", "not_found");
    const known = await queries.findPayout(tx, key);
    if (known?.instructorId === instructorId) return;
    const refundDays = await refundDaysOf(tx, deps.config);
    const { earned, held, paid: former } = await selectBalance(tx, instructorId, {
      now,
      refundDays,
    });
    const payable = earned - held - former;
    if (payable <= 0) throw new AppError("conflict", "nothing_payable");
    if (payable !== amount) throw new AppError("conflict", "payout_changed");
    const soldBefore = windowEnd(refundDays, now);
    const paid = { instructorId, amount, soldBefore, reference, key, paidBy: admin.id, now };
    await queries.insertPayout(tx, paid);
    await audit(tx, {
      actor: admin,
      action: "payout.paid",
      subject: { kind: "user", id: instructorId },
      after: { amount, reference },
      at: now,
    });
  });
  deps.log.info("payout", { instructor: instructorId, amount, by: admin.id });
}
