import { sql } from "kysely";
import type { Leftovers } from "../platform/sweep.ts";
import { CART_SECONDS } from "./cart/visitor.ts";

/** Rows nobody needs any more: visitors' carts whose cookie has run out. */
export function commerceLeftovers(now: Temporal.Instant): Leftovers[] {
  const before = now.subtract({ seconds: CART_SECONDS });
  return [sql`from carts where user_id is null and updated_at < ${before}::timestamptz`];
}
