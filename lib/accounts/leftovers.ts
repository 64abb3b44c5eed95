import { sql } from "kysely";
import type { Leftovers } from "../platform/sweep.ts";

/** Rows nobody needs any more: sessions a month after they ended, links a week after they ran out. */
export function accountLeftovers(now: Temporal.Instant): Leftovers[] {
  return [
    sql`from sessions where expires_at < ${now}::timestamptz
      or revoked_at < ${now.subtract({ hours: 30 * 24 })}::timestamptz`,
    sql`from account_tokens where expires_at < ${now.subtract({ hours: 7 * 24 })}::timestamptz`,
  ];
}
