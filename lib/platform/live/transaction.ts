import { type Kysely, sql, type Transaction } from "kysely";

/**
 * Runs a transaction that many people hear of, and resolves when it is on the disk. Postgres lets one transaction with
 * a `NOTIFY` commit at a time; if each waited for the disk meanwhile, the whole site would wait in one line. So the
 * commit itself does not wait, everybody hears of it at once, and only who asked for it waits until it is safe, beside
 * all others who do.
 */
export async function livelyTransaction<Schema, T>(
  db: Kysely<Schema>,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  const result = await db.transaction().execute(async (tx) => {
    // Together with the first statement of the work: on one connection they are done in order.
    const [, done] = await Promise.all([
      sql`set local synchronous_commit = off`.execute(tx),
      work(tx),
    ]);
    return done;
  });
  // A commit that waits for the disk waits for everything before it, too.
  await sql`select pg_logical_emit_message(true, 'technova', '')`.execute(db);
  return result;
}
