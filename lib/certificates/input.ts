import { z } from "zod";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { says } from "../platform/http.ts";

/** For how many months certificates are valid; empty: for ever. */
export const validityInput = z.object({
  months: z.string().trim().default("")
    .refine((value) => value === "" || /^\d{1,3}$/.test(value), says("months_invalid"))
    .transform((value) => value === "" ? null : Number(value))
    .refine((value) => value === null || (value >= 1 && value <= 600), says("months_invalid")),
});

/** Why a certificate is revoked or reinstated. */
export const reasonInput = z.object({
  reason: z.string(says("certificate_reason")).trim().min(1, says("certificate_reason"))
    .max(500, says("too_long")),
});

const cursor = z.object({ id: z.number().int().positive() });

/** Where a page of a list ended, as it stands in an address. */
export function writeCursor(id: number): string {
  return encodeCursor({ id });
}

/** Reads what `writeCursor` wrote; throws `bad_request` (`cursor_invalid`) for anything else. */
export function readCursor(text: string): number {
  return decodeCursor(cursor, text).id;
}
