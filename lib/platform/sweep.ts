import { type Kysely, type RawBuilder, sql } from "kysely";

/** Which rows are over: what stands after `delete` in the statement, `from … where …`. */
export type Leftovers = RawBuilder<unknown>;

/**
 * Deletes rows that are over and returns how many there were, one statement a table; `isDry` only counts them.
 */
export async function sweepRows<Schema>(
  db: Kysely<Schema>,
  leftovers: readonly Leftovers[],
  isDry: boolean,
): Promise<number> {
  let found = 0;
  for (const which of leftovers) {
    const statement = isDry
      ? sql<{ count: number }>`select count(*)::int as count ${which}`
      : sql<{ count: number }>`
        with gone as (delete ${which} returning 1) select count(*)::int as count from gone`;
    found += (await statement.execute(db)).rows[0].count;
  }
  return found;
}

/** The platform's own: windows of limits that ended, news of a day ago, mails of three months ago. */
export function platformLeftovers(now: Temporal.Instant): Leftovers[] {
  return [
    sql`from rate_limits where expires_at < ${now}::timestamptz`,
    sql`from live_events where created_at < ${now.subtract({ hours: 24 })}::timestamptz`,
    sql`from mail_messages where created_at < ${now.subtract({ hours: 90 * 24 })}::timestamptz`,
  ];
}
