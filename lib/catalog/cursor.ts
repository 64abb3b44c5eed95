import { z } from "zod";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { AppError } from "../platform/errors.ts";
import { SORTS } from "./input.ts";
import { SEARCH_MODES } from "./rules.ts";

const id = z.number().int().positive();
const count = z.number().int().min(0);
/** What a column of the type `integer` holds at most; more would be an error of the database. */
const students = count.max(2 ** 31 - 1);
/** Which reading of the search found the page, an index of `SEARCH_MODES`. */
const mode = count.max(SEARCH_MODES.length - 1);
/** Postgres knows no year 0, and no course is older than the web. */
const at = z.iso.datetime().refine((text) => text >= "1970");

/** Where a page of the catalog ended: the order it was in, and the last row's place in that order. */
const catalogCursor = z.discriminatedUnion("sort", [
  z.object({ sort: z.literal("new"), mode, at, id }),
  z.object({ sort: z.literal("popular"), mode, students, id }),
  z.object({ sort: z.literal("price"), mode, price: count, id }),
  z.object({
    sort: z.literal("relevance"),
    mode,
    tier: z.union([z.literal(0), z.literal(1)]),
    students,
    id,
  }),
]);

export type CatalogCursor = z.infer<typeof catalogCursor>;
export type Order = typeof SORTS[number] | "relevance";

/** The cursor as it stands in an address. */
export function writeCursor(cursor: CatalogCursor): string {
  return encodeCursor(cursor);
}

/** Reads a cursor of the given order; throws `cursor_invalid` (400) for one we did not write. */
export function readCursor(text: string, order: Order): CatalogCursor {
  const cursor = decodeCursor(catalogCursor, text);
  if (cursor.sort !== order) throw new AppError("bad_request", "cursor_invalid");
  return cursor;
}
