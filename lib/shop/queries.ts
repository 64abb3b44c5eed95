import { type Selectable, sql } from "kysely";
import type { Db, Tx } from "../database.ts";
import type { ShopSettingsTable } from "./tables.ts";

export type ShopRow = Selectable<ShopSettingsTable>;

/** What the shop is set to; `isLocked` for a change of it. */
export function shopRow(db: Db | Tx, isLocked = false): Promise<ShopRow> {
  const query = db.selectFrom("shop_settings").selectAll();
  return (isLocked ? query.forUpdate() : query).executeTakeFirstOrThrow();
}

/** What is switched on. */
export function readFeatures(db: Db | Tx) {
  return db.selectFrom("shop_settings").select([
    "registration_open",
    "instructors_may_register",
    "courses_reviewed",
    "selling",
  ]).executeTakeFirstOrThrow();
}

/** Changes what the shop is set to. */
export async function updateShop(
  tx: Tx,
  values: Partial<ShopRow>,
  now: Temporal.Instant,
): Promise<void> {
  await tx.updateTable("shop_settings")
    .set({ ...values, version: sql<number>`version + 1`, updated_at: now }).execute();
}
