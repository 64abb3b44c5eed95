import { z } from "zod";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { says } from "../platform/http.ts";
import type { MyCoursesCursor } from "./queries.ts";

/** The form of the done button; `done=0` takes the tick back. */
export const completeInput = z.object({
  done: z.enum(["0", "1"], says("not_a_choice")).default("1").transform((done) => done === "1"),
});

const cursor = z.object({
  // Postgres knows no year 0.
  at: z.iso.datetime().regex(/^[1-9]/),
  id: z.number().int().positive(),
});

/** Where a page of courses ended, as it stands in an address. */
export function writeCursor({ at, id }: MyCoursesCursor): string {
  return encodeCursor({ at, id });
}

/** Reads what `writeCursor` wrote; throws `bad_request` (`cursor_invalid`) for anything else. */
export function readCursor(text: string): MyCoursesCursor {
  return decodeCursor(cursor, text);
}
