import { z } from "zod";
import { decodeBase64Url, encodeBase64Url } from "../platform/base64.ts";
import { AppError } from "../platform/errors.ts";
import { SORTS } from "./input.ts";

const id = z.number().int().positive();
const count = z.number().int().min(0);

/** Where a page of the catalog ended: the order it was in, and the last row's place in that order. */
const catalogCursor = z.discriminatedUnion("sort", [
  z.object({ sort: z.literal("new"), mode: count, at: z.iso.datetime(), id }),
  z.object({ sort: z.literal("popular"), mode: count, students: count, id }),
  z.object({ sort: z.literal("price"), mode: count, price: count, id }),
  z.object({
    sort: z.literal("relevance"),
    mode: count,
    tier: z.union([z.literal(0), z.literal(1)]),
    students: count,
    id,
  }),
]);

export type CatalogCursor = z.infer<typeof catalogCursor>;
export type Order = typeof SORTS[number] | "relevance";

/** The cursor as it stands in an address. */
export function writeCursor(cursor: CatalogCursor): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(cursor)));
}

/** Reads a cursor of the given order; throws `cursor_invalid` (400) for one we did not write. */
export function readCursor(text: string, order: Order): CatalogCursor {
  const invalid = new AppError("bad_request", "cursor_invalid");
  const bytes = decodeBase64Url(text);
  if (!bytes) throw invalid;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw invalid;
  }
  const parsed = catalogCursor.safeParse(value);
  if (!parsed.success || parsed.data.sort !== order || parsed.data.mode > 2) throw invalid;
  return parsed.data;
}
