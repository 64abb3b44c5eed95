import { z } from "zod";
import { decodeBase64Url, encodeBase64Url } from "../platform/base64.ts";
import { AppError } from "../platform/errors.ts";
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
export function writeCursor(last: MyCoursesCursor): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(last)));
}

/** Reads what `writeCursor` wrote; throws `bad_request` (`cursor_invalid`) for anything else. */
export function readCursor(text: string): MyCoursesCursor {
  const bytes = text.length <= 400 ? decodeBase64Url(text) : null;
  const parsed = cursor.safeParse(bytes && parseJson(new TextDecoder().decode(bytes)));
  if (!parsed.success) throw new AppError("bad_request", "cursor_invalid");
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
