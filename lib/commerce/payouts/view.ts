import type { PayoutLine } from "../../../components/PayoutsView.tsx";
import type { Messages } from "../../platform/i18n/mod.ts";
import type { ExportColumn } from "../../platform/listing_export.ts";
import { localTime } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import type { PayableRow, PayoutRow } from "./queries.ts";

/** A payout as its page shows it. */
export function payoutLine({ id, name, amount, reference, paid, by }: PayoutRow): PayoutLine {
  return { id, name, amount, reference, by, paid: paid.epochMilliseconds };
}

/** The columns of what is to be paid, as a file. */
export function payableExport(m: Messages): ExportColumn<PayableRow>[] {
  const words = m.office.payouts;
  return [
    { label: words.instructor, cell: ({ name }) => name },
    { label: m.office.users.email, cell: ({ email }) => email },
    { label: words.held, cell: ({ held }) => held },
    { label: words.payable, cell: ({ payable }) => payable },
    { label: words.paid, cell: ({ paid }) => paid },
  ];
}

/** The columns of what was paid, as a file. */
export function payoutExport(m: Messages, zone: Zone): ExportColumn<PayoutRow>[] {
  const words = m.office.payouts;
  return [
    { label: words.instructor, cell: ({ name }) => name },
    { label: m.office.users.email, cell: ({ email }) => email },
    { label: words.amount, cell: ({ amount }) => amount },
    { label: words.reference, cell: ({ reference }) => reference },
    { label: words.at, cell: ({ paid }) => localTime(paid, zone) },
    { label: words.by, cell: ({ by }) => by ?? "" },
  ];
}
