import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../database.ts";
import type { Kind } from "./rules.ts";

/** Takes back what people were told on the site under these keys, such as of a message that is no more. */
export async function withdrawNews(
  tx: Tx,
  kind: Kind,
  keys: RawBuilder<{ key: string }>,
): Promise<void> {
  // The kind is written out, for the index is of some kinds only.
  await sql`
    delete from notifications where kind = ${sql.lit(kind)} and key in (${keys})`.execute(tx);
}
