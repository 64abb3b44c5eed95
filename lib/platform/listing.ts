import { type Kysely, type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { AppError } from "./errors.ts";
import { parseInput } from "./http.ts";

export * from "./listing_filters.ts";

/**
 * Of what kind a column is that a list can be sorted by; such a column is never null. `words` are a text in whose order
 * capitals and small letters are the same.
 */
export type SortType = "text" | "words" | "bigint" | "timestamptz";

/** Of what kind the column is that names a row. */
type KeyType = "bigint" | "uuid" | "text";

/** What a list can be asked for. */
export interface Listing<Filters> {
  /** The column that names a row: unique. */
  readonly key: string;
  /** Absent: `bigint`. */
  readonly keyType?: KeyType;
  /** The columns of its rows by which it can be sorted, by their names in the query and in the address alike. */
  readonly sorts: Readonly<Record<string, SortType>>;
  /** The order when none is asked for: a column, with a minus before it for the greatest first. */
  readonly initial: string;
  /** What narrows it, as the address says it. */
  readonly filters: z.ZodType<Filters>;
  /** Rows on a page; absent: `LISTING_PAGE`. */
  readonly pageSize?: number;
}

/** The files that a list can be saved as. */
export const EXPORT_FORMATS = ["csv", "xlsx"] as const;
export type ExportFormat = typeof EXPORT_FORMATS[number];

/** What somebody asks of a list. */
export interface ListingQuery<Filters> {
  readonly sort: string;
  readonly isDescending: boolean;
  readonly filters: Filters;
  /** Where the page before this one ended; null on the first. */
  readonly after: Cursor | null;
  /** Null: as a page. */
  readonly format: ExportFormat | null;
  /** The address's parameters that filter, as they were sent. */
  readonly sent: Readonly<Record<string, string>>;
}

/** A page of a list. */
export interface ListingPage<Row> {
  readonly rows: readonly Row[];
  /** For `after=` of the next page; null on the last one. */
  readonly next: string | null;
}

/** Rows on a page, unless a list has pages of its own size. */
export const LISTING_PAGE = 25;

const placeTypes: Record<SortType, z.ZodType<string | number>> = {
  text: z.string().max(500),
  words: z.string().max(500),
  bigint: z.number().int(),
  // Microseconds since 1970: a double carries them exactly, and any such number is a moment.
  timestamptz: z.number().int(),
};
const keyTypes: Record<KeyType, z.ZodType<string | number>> = {
  bigint: z.number().int().positive(),
  // Whatever the database takes, of any version or none.
  uuid: z.guid(),
  text: z.string().max(200),
};

/** Where a page ended: the sort it had, the value of that column and the row's key. */
interface Cursor {
  sort: string;
  at: string | number;
  id: string | number;
}

/** The part of a list that is asked for, in the list's order. */
export interface Stretch {
  isDescending: boolean;
  /** The sort's value and the key of the row that it comes after, as SQL; null: from the start. */
  after: { at: RawBuilder<unknown>; key: RawBuilder<unknown> } | null;
  /** Rows that are needed. */
  limit: number;
}

/**
 * The rows of a list as a query without an order, already narrowed by the filters. A list of several tables is a
 * function: told of a stretch it leaves out what lies outside, so that every table can use its index; without one it
 * gives all rows.
 */
export type ListRows<Row> = RawBuilder<Row> | ((stretch: Stretch | null) => RawBuilder<Row>);

/**
 * Reads from an address what is asked of a list. Throws `invalid` for a filter that does not fit, for an unknown sort
 * column (`sort_unknown`) and an unknown format (`not_a_choice`), `bad_request` (`cursor_invalid`) for an `after` that
 * belongs to another order or that we did not write.
 */
export function readListing<Filters>(
  listing: Listing<Filters>,
  params: URLSearchParams,
): ListingQuery<Filters> {
  // `done` tells what the request before this one has done.
  const { sort: wanted, after, format, done: _done, ...sent } = Object.fromEntries(params);
  const asked = wanted || listing.initial;
  const isDescending = asked.startsWith("-");
  const sort = isDescending ? asked.slice(1) : asked;
  if (!Object.hasOwn(listing.sorts, sort)) {
    throw new AppError("invalid", "sort_unknown", { fields: { sort: "sort_unknown" } });
  }
  const known = EXPORT_FORMATS.find((one) => one === format) ?? null;
  if (format && !known) {
    throw new AppError("invalid", "not_a_choice", { fields: { format: "not_a_choice" } });
  }
  return {
    sort,
    isDescending,
    filters: readFilters(listing, sent),
    after: after ? readCursor(listing, after, asked) : null,
    format: known,
    sent,
  };
}

/** A list's address is no form with fields of its own: the first message speaks for the page. */
function readFilters<Filters>(listing: Listing<Filters>, sent: Record<string, string>): Filters {
  try {
    return parseInput(listing.filters, sent);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const key = Object.values(error.fields)[0] ?? error.key;
    throw new AppError(error.code, key, { fields: error.fields });
  }
}

function readCursor<Filters>(listing: Listing<Filters>, text: string, asked: string): Cursor {
  const type = listing.sorts[asked.replace(/^-/, "")];
  const [at, id] = [placeTypes[type], keyTypes[listing.keyType ?? "bigint"]];
  const cursor = decodeCursor(z.object({ sort: z.string(), at, id }), text);
  if (cursor.sort !== asked) throw new AppError("bad_request", "cursor_invalid");
  return cursor;
}

/** The sort of a query as it stands in an address. */
export function sortText({ sort, isDescending }: { sort: string; isDescending: boolean }): string {
  return isDescending ? `-${sort}` : sort;
}

const PLACE = "listing_place";

/** What a list is sorted by, of the column that it names. */
function sortedBy(type: SortType, column: RawBuilder<unknown>): RawBuilder<unknown> {
  return type === "words" ? sql`lower(${column})` : column;
}

/** The column's value as a cursor keeps it. */
function placeOf(type: SortType, column: RawBuilder<unknown>): RawBuilder<unknown> {
  return type === "timestamptz"
    ? sql`(extract(epoch from ${column}) * 1000000)::bigint`
    : sql`${column}`;
}

/** The value that a cursor keeps, as the column has it. */
function valueAt(type: SortType, at: string | number): RawBuilder<unknown> {
  if (type === "timestamptz") {
    return sql`('epoch'::timestamptz + ${at}::bigint * interval '1 microsecond')`;
  }
  return type === "bigint" ? sql`${at}::bigint` : sql`${at}::text`;
}

function rowsOf<Row>(rows: ListRows<Row>, stretch: Stretch | null): RawBuilder<Row> {
  return typeof rows === "function" ? rows(stretch) : rows;
}

async function fetchRows<Schema, Row extends object, Filters>(
  db: Kysely<Schema>,
  listing: Listing<Filters>,
  { sort, isDescending, after, limit, rows }:
    & { sort: string; isDescending: boolean; after: Cursor | null }
    & { limit: number; rows: ListRows<Row> },
): Promise<{ rows: Row[]; last: Cursor | null }> {
  const type = listing.sorts[sort];
  const [column, key] = [sortedBy(type, sql.ref(`s.${sort}`)), sql.ref(`s.${listing.key}`)];
  const order = isDescending ? sql`desc` : sql`asc`;
  const sign = isDescending ? sql`<` : sql`>`;
  const place = after && {
    at: valueAt(type, after.at),
    key: sql`${after.id}::${sql.raw(listing.keyType ?? "bigint")}`,
  };
  const beyond = place === null
    ? sql``
    : sql`where (${column}, ${key}) ${sign} (${place.at}, ${place.key})`;
  const all = rowsOf(rows, { isDescending, after: place, limit: limit + 1 });
  const found = await sql<Row & Record<string, unknown>>`
    select s.*, ${placeOf(type, column)} as ${sql.ref(PLACE)} from (${all}) s
    ${beyond} order by ${column} ${order}, ${key} ${order} limit ${limit + 1}`.execute(db);
  const shown = found.rows.slice(0, limit);
  const end = found.rows.length > limit ? shown.at(-1)! : null;
  return {
    rows: shown.map(({ [PLACE]: _place, ...row }) => row as unknown as Row),
    last: end && {
      sort: sortText({ sort, isDescending }),
      at: end[PLACE] as string | number,
      id: end[listing.key] as string | number,
    },
  };
}

/** A page of a list. The columns of `rows` have the names by which `listing` sorts. */
export async function fetchPage<Schema, Row extends object, Filters>(
  db: Kysely<Schema>,
  listing: Listing<Filters>,
  query: ListingQuery<Filters>,
  rows: ListRows<Row>,
): Promise<ListingPage<Row>> {
  const { sort, isDescending, after } = query;
  const limit = listing.pageSize ?? LISTING_PAGE;
  const wish = { sort, isDescending, after, limit, rows };
  const found = await fetchRows(db, listing, wish);
  return { rows: found.rows, next: found.last && encodeCursor({ ...found.last }) };
}

/** Rows that an export asks for at once. */
const BATCH = 5000;

/** Every row of a list in its order, batch by batch: what an export writes. */
export async function* fetchAll<Schema, Row extends object, Filters>(
  db: Kysely<Schema>,
  listing: Listing<Filters>,
  query: ListingQuery<Filters>,
  rows: ListRows<Row>,
): AsyncGenerator<readonly Row[], void> {
  const { sort, isDescending } = query;
  let after: Cursor | null = null;
  do {
    const wish = { sort, isDescending, after, limit: BATCH, rows };
    const found: { rows: Row[]; last: Cursor | null } = await fetchRows(db, listing, wish);
    yield found.rows;
    after = found.last;
  } while (after !== null);
}

async function countRows<Schema, Row extends object>(
  db: Kysely<Schema>,
  rows: ListRows<Row>,
): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) as count
    from (${rowsOf(rows, null)}) s`.execute(db);
  return found.rows[0].count;
}

/** A list as it was asked for: its page, or all of it for a file. */
export type Listed<Row, Filters> = {
  readonly query: ListingQuery<Filters>;
  readonly page: ListingPage<Row>;
  readonly all: () => AsyncGenerator<readonly Row[], void>;
  /** How many rows `all` gives. */
  readonly count: () => Promise<number>;
};

/** Answers what is asked of a list; a file's rows are fetched only when `all` is called. */
export async function list<Schema, Row extends object, Filters>(
  db: Kysely<Schema>,
  listing: Listing<Filters>,
  query: ListingQuery<Filters>,
  rows: ListRows<Row>,
): Promise<Listed<Row, Filters>> {
  const page = query.format === null
    ? await fetchPage(db, listing, query, rows)
    : { rows: [], next: null };
  return {
    query,
    page,
    all: () => fetchAll(db, listing, query, rows),
    count: () => countRows(db, rows),
  };
}

/** The addresses around a page of a list, for components/Listing. */
export interface ListingLinks {
  /** Where the filter form goes. */
  path: string;
  /** The order of this page, as `sort=` says it. */
  sort: string;
  /** Filters as they were sent. */
  values: Readonly<Record<string, string>>;
  /** The same list in another order, by column. */
  sortHrefs: Readonly<Record<string, string>>;
  nextHref: string | null;
  firstHref: string | null;
  /** This very page: where one comes back to. */
  hereHref: string;
  exportHrefs: Readonly<Record<ExportFormat, string>>;
}

/** Works out the addresses around a page of a list. A column leads to its other direction when it is the sort now. */
export function listingLinks<Row, Filters>(
  path: string,
  listing: Listing<Filters>,
  { query, page }: Pick<Listed<Row, Filters>, "query" | "page">,
): ListingLinks {
  const { sent } = query;
  const sort = sortText(query);
  const filled = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ""));
  const href = (more: Record<string, string>) =>
    `${path}?${new URLSearchParams({ ...filled, sort, ...more })}`;
  const sortHrefs = Object.fromEntries(
    Object.entries(listing.sorts).map(([column, type]) => {
      const isFirstUp = type === "text" || type === "words";
      const next = sort === column
        ? `-${column}`
        : sort === `-${column}`
        ? column
        : isFirstUp
        ? column
        : `-${column}`;
      return [column, href({ sort: next })];
    }),
  );
  return {
    path,
    sort,
    values: sent,
    sortHrefs,
    nextHref: page.next && href({ after: page.next }),
    firstHref: query.after && href({}),
    hereHref: href(query.after ? { after: encodeCursor({ ...query.after }) } : {}),
    exportHrefs: { csv: href({ format: "csv" }), xlsx: href({ format: "xlsx" }) },
  };
}
