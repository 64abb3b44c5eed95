import { sql } from "kysely";
import type { Leftovers } from "../platform/sweep.ts";

/** What is not kept for ever: what became of messages for half a year, notifications for a year. */
export function notificationLeftovers(now: Temporal.Instant): Leftovers[] {
  const daysAgo = (days: number) => sql`${now.subtract({ hours: days * 24 })}::timestamptz`;
  return [
    sql`from message_deliveries where created_at < ${daysAgo(180)}`,
    sql`from notifications where created_at < ${daysAgo(365)}`,
  ];
}
