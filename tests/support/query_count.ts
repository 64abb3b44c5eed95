import type { KyselyPlugin, UnknownRow } from "kysely";
import type { Db } from "../../lib/database.ts";

/** What a piece of work asked of the database. */
export interface QueryCount {
  /** Statements, without the begin and end of transactions. */
  statements: number;
  /** Statements that had to wait for one before them: those sent side by side count once. */
  sequential: number;
}

/** A handle that counts what goes through it; `count` runs `work` and says what it took. */
export function countingDb(
  db: Db,
): { db: Db; count(work: () => Promise<void>): Promise<QueryCount> } {
  let seen: QueryCount = { statements: 0, sequential: 0 };
  let pending = 0;
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      if (pending === 0) seen.sequential++;
      pending++;
      return node;
    },
    transformResult({ result }) {
      seen.statements++;
      pending = Math.max(0, pending - 1);
      return Promise.resolve<typeof result & { rows: UnknownRow[] }>(result);
    },
  };
  return {
    db: db.withPlugin(plugin),
    count: async (work) => {
      seen = { statements: 0, sequential: 0 };
      pending = 0;
      await work();
      return seen;
    },
  };
}
