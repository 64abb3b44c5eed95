import type { Db, Tx } from "../database.ts";
import type { Selectable } from "kysely";
import type { Config } from "../platform/config.ts";
import type { TaxRule } from "./pricing.ts";
import type { CommerceSettingsTable } from "./tables.ts";

/** What the shop is set to. */
export interface CommerceSettings {
  tax: TaxRule;
  /** The platform's part of a line, in basis points. */
  commissionBp: number;
  /** How long an order can be paid; null: as the server is configured. */
  orderHours: number | null;
  /** Within which a sale can be given back; what it earned is payable afterwards. Null: as the server is configured. */
  refundDays: number | null;
}

/** Reads what the shop is set to; orders keep a copy of what they were made under. */
export async function readSettings(db: Db | Tx): Promise<CommerceSettings> {
  const row = await db.selectFrom("commerce_settings").selectAll().executeTakeFirstOrThrow();
  return {
    tax: { mode: row.tax_mode, bp: row.tax_bp },
    commissionBp: row.commission_bp,
    orderHours: row.order_hours,
    refundDays: row.refund_days,
  };
}

/** How many days what was sold is held before it is payable: as the admins say, else as the server is configured. */
export async function refundDaysOf(
  db: Db | Tx,
  config: Pick<Config, "refundDays">,
): Promise<number> {
  return (await readSettings(db)).refundDays ?? config.refundDays;
}

/** The settings as their row has them. */
export type CommerceSettingsRow = Omit<Selectable<CommerceSettingsTable>, "only_row">;

/** Changes what the shop is set to; returns what was there and what is there now. */
export async function saveCommerceSettings(
  tx: Tx,
  values: CommerceSettingsRow,
): Promise<{ before: CommerceSettingsRow; after: CommerceSettingsRow }> {
  const { only_row: _row, ...before } = await tx.selectFrom("commerce_settings").selectAll()
    .forUpdate().executeTakeFirstOrThrow();
  await tx.updateTable("commerce_settings").set(values).execute();
  return { before, after: values };
}
