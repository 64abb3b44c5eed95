import { Kysely } from "kysely";
import { PostgresJSDialect } from "kysely-postgres-js";
import postgres from "postgres";
import type { Connection } from "./mod.ts";
import { OID, parseBigint, parseInstant, serializeInstant } from "./types.ts";

export interface ServerOptions {
  url: string;
  /** For `LISTEN` when `url` goes through a pooler. */
  listenUrl?: string;
  /** Connections at most. */
  max?: number;
}

const types = {
  bigint: { to: OID.int8, from: [OID.int8], serialize: String, parse: parseBigint },
  numeric: { to: OID.numeric, from: [OID.numeric], serialize: String, parse: Number },
  date: { to: OID.date, from: [OID.date], serialize: String, parse: (text: string) => text },
  instant: {
    to: OID.timestamptz,
    from: [OID.timestamptz],
    serialize: serializeInstant,
    parse: parseInstant,
  },
};

function client(url: string, max: number) {
  return postgres(url, {
    max,
    types,
    onnotice: () => {},
    connection: { TimeZone: "UTC", application_name: "technova" },
  });
}

/** Opens a pool of connections to a Postgres server; connects with the first query. */
export function openServer<Schema>(options: ServerOptions): Connection<Schema> {
  const pool = client(options.url, options.max ?? 10);
  // postgres.js listens on a connection of its own, so a second client is needed for another address only.
  const listener = options.listenUrl ? client(options.listenUrl, 1) : pool;
  const db = new Kysely<Schema>({ dialect: new PostgresJSDialect({ postgres: pool }) });
  return {
    db,
    embedded: false,
    listen: async (channel, onMessage, onReturn) => {
      let isFirst = true;
      // postgres.js says so each time, the first one included.
      const { unlisten } = await listener.listen(channel, onMessage, () => {
        if (!isFirst) onReturn?.();
        isFirst = false;
      });
      return unlisten;
    },
    close: async () => {
      // Not by `db.destroy()`: that waits for ever for a connection that was on its way to a query nobody awaits.
      await Promise.all([pool.end({ timeout: 2 }), listener.end({ timeout: 2 })]);
    },
  };
}
