import type { Db, Tx } from "../database.ts";
import type { TaxRule } from "./pricing.ts";

/** What the shop is set to. */
export interface CommerceSettings {
  tax: TaxRule;
  /** The platform's part of a line, in basis points. */
  commissionBp: number;
}

/** Reads what the shop is set to; orders keep a copy of what they were made under. */
export async function readSettings(db: Db | Tx): Promise<CommerceSettings> {
  const row = await db.selectFrom("commerce_settings").selectAll().executeTakeFirstOrThrow();
  return { tax: { mode: row.tax_mode, bp: row.tax_bp }, commissionBp: row.commission_bp };
}
