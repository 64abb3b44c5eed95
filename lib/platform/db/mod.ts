import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Config } from "../config.ts";

/** An open database, embedded or on a server. */
export interface Connection<Schema> {
  readonly db: Kysely<Schema>;
  readonly embedded: boolean;
  /**
   * Calls `onMessage` for each `NOTIFY` on `channel`, and `onReturn` when a lost connection is back: what was told in
   * between did not arrive. The promise gives the way to stop.
   */
  listen(
    channel: string,
    onMessage: (payload: string) => void,
    onReturn?: () => void,
  ): Promise<() => Promise<void>>;
  /** The whole data directory, embedded only; becomes a template for `openEmbedded`. */
  dump?(): Promise<Blob>;
  close(): Promise<void>;
}

/** Opens the database that the configuration names. */
export async function openDatabase<Schema>(
  config: Pick<Config, "databaseUrl" | "databaseListenUrl" | "dataDir">,
): Promise<Connection<Schema>> {
  if (config.databaseUrl) {
    const { openServer } = await import("./postgres.ts");
    return openServer<Schema>({ url: config.databaseUrl, listenUrl: config.databaseListenUrl });
  }
  const { openEmbedded } = await import("./pglite.ts");
  return openEmbedded<Schema>({ dataDir: config.dataDir });
}

/**
 * A value as a `jsonb` parameter. The drivers disagree about what a string or an array means there,
 * so every JSON value goes as text and is cast by the server.
 */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::text::jsonb`;
}

/** A list as an array parameter, whatever the driver thinks of arrays: passed as JSON text. */
export function bigints(values: readonly number[]): RawBuilder<number[]> {
  return sql`array(select jsonb_array_elements_text(${
    JSON.stringify(values)
  }::text::jsonb)::bigint)`;
}

/** A list of texts as a `text[]` parameter, in order. */
export function texts(values: readonly string[]): RawBuilder<string[]> {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::text::jsonb))`;
}
