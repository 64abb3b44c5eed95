import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { Kysely, PGliteDialect } from "kysely";
import { join } from "node:path";
import { lockDataDir } from "./lock.ts";
import type { Connection } from "./mod.ts";
import { OID, parseBigint, parseInstant, serializeInstant } from "./types.ts";

export interface EmbeddedOptions {
  /** Absent: in memory. */
  dataDir?: string;
  /** A dumped data directory to start from. */
  template?: Blob;
}

/** Opens the embedded database. Throws `DatabaseLockedError` when `dataDir` is in use. */
export async function openEmbedded<Schema>(
  options: EmbeddedOptions,
): Promise<Connection<Schema>> {
  const lock = options.dataDir ? await lockDataDir(options.dataDir) : null;
  const pglite = await PGlite.create({
    dataDir: options.dataDir ? join(options.dataDir, "postgres") : undefined,
    loadDataDir: options.template,
    extensions: { citext, pg_trgm },
    // Small segments keep the folder, and what has to be read at a start, small.
    initDbStartParams: ["--wal-segsize=1"],
    parsers: {
      [OID.int8]: parseBigint,
      [OID.numeric]: Number,
      [OID.date]: (text: string) => text,
      [OID.timestamptz]: parseInstant,
    },
    serializers: { [OID.timestamptz]: serializeInstant },
  });
  await pglite.exec("set timezone = 'UTC'");
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  return {
    db,
    embedded: true,
    dump: () => pglite.dumpDataDir("none"),
    listen: async (channel, onMessage) => {
      const stop = await pglite.listen(channel, onMessage);
      return () => stop();
    },
    close: async () => {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
      lock?.[Symbol.dispose]();
    },
  };
}
