import { type Kysely, sql } from "kysely";
import { json } from "./db/mod.ts";
import { list, type Listed, type Listing, type ListingQuery } from "./listing.ts";

/** A row's key and what it can be sorted by, by the listing's names; moments as ISO 8601 writes them. */
type Values = Readonly<Record<string, string | number>>;

/**
 * Answers what is asked of a list whose few rows are no table's: the database gets what they are sorted by, so that
 * it orders and pages them as it does all others. `rows` are narrowed by the filters already.
 */
export async function listGiven<Schema, Row, Filters>(
  db: Kysely<Schema>,
  listing: Listing<Filters>,
  query: ListingQuery<Filters>,
  rows: readonly Row[],
  valuesOf: (row: Row) => Values,
): Promise<Listed<Row, Filters>> {
  const { key, keyType = "bigint", sorts } = listing;
  const values = rows.map(valuesOf);
  const byKey = new Map(rows.map((row, at) => [values[at][key], row]));
  const columns = Object.entries({ [key]: keyType, ...sorts })
    .map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
  const given = sql<Values>`select * from jsonb_to_recordset(${json(values)}) as given(${
    sql.join(columns)
  })`;
  const { page, all, count } = await list(db, listing, query, given);
  const rowsOf = (found: readonly Values[]) => found.map((row) => byKey.get(row[key])!);
  return {
    query,
    page: { ...page, rows: rowsOf(page.rows) },
    async *all() {
      for await (const batch of all()) yield rowsOf(batch);
    },
    count,
  };
}
