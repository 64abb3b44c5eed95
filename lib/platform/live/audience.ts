import { type QueryExecutorProvider, sql } from "kysely";

/**
 * In place of a person's id: everybody who is an admin when their stream begins. One event for all of them, however
 * many they are.
 */
export const ADMINS = 0;

/** The channel of `NOTIFY` on which processes hear of live events. */
export const CHANNEL = "live";

/**
 * Ends somebody's streams on every isolate when the transaction commits, as when what they may hear of has changed.
 * Their browsers come back, with what they may now.
 */
export async function endStreams(tx: QueryExecutorProvider, userId: number): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${`!${userId}`})`.execute(tx);
}
