import type { z } from "zod";
import { decodeBase64Url, encodeBase64Url } from "./base64.ts";
import { AppError } from "./errors.ts";

/** Longest cursor that is looked at, in letters. */
const LONGEST = 1000;

/** Where a page of a list ended, as it stands in an address. */
export function encodeCursor(last: Readonly<Record<string, string | number>>): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(last)));
}

/** Reads what `encodeCursor` wrote; throws `bad_request` (`cursor_invalid`) for what does not fit the schema. */
export function decodeCursor<T>(schema: z.ZodType<T>, text: string): T {
  const bytes = text.length <= LONGEST ? decodeBase64Url(text) : null;
  const parsed = schema.safeParse(bytes && parseJson(new TextDecoder().decode(bytes)));
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
