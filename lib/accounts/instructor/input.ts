import { z } from "zod";
import { AppError, type MessageKey } from "../../platform/errors.ts";
import { isHttps, plainScheme, says } from "../../platform/http.ts";
import { requireImage } from "../../media/service.ts";
import { sha256 } from "../../media/rules.ts";
import type { NewFile } from "../../media/service.ts";

/** Largest file that proves an instructor's training, in bytes (5 MB). */
export const LARGEST_CREDENTIAL = 5 * 1024 * 1024;

/** Line breaks, direction marks and the like, which would forge what stands around a text. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A line of text of at most `most` letters. */
function line(most: number) {
  return z.string(says("required"))
    .transform((value) => value.trim().replace(/\s+/g, " ").normalize("NFC"))
    .pipe(
      z.string()
        .refine((value) => [...value].length <= most, says("too_long"))
        .refine((value) => !UNPRINTABLE.test(value), says("bad_character")),
    );
}

const needed = (most: number) => line(most).pipe(z.string().min(1, says("required")));

/** What an instructor tells of themselves. */
export const instructorInput = z.object({
  headline: line(120).optional().default(""),
  expertise: needed(120),
  institution: needed(120),
  years: z.string(says("required")).trim().min(1, says("required"))
    .pipe(z.string().regex(/^\d{1,2}$/, says("years_invalid")).transform(Number))
    .pipe(z.number().max(80, says("years_invalid"))),
  credential_url: z.string(says("required")).trim().max(500, says("too_long"))
    .refine((text) => text === "" || isHttps(text), says("credential_url_invalid"))
    .transform(plainScheme)
    .optional().default(""),
});

/**
 * A credential that may be stored: a PDF or a picture by its content, at most 5 MB.
 * Throws `invalid` with `credential_too_large` or `credential_type`, and as pictures do.
 */
export async function requireCredential(bytes: Uint8Array): Promise<NewFile> {
  const refused = (key: MessageKey) => new AppError("invalid", key);
  if (bytes.length > LARGEST_CREDENTIAL) throw refused("credential_too_large");
  if (isPdf(bytes)) {
    return { bytes, contentType: "application/pdf", sha256: await sha256(bytes) };
  }
  try {
    return await requireImage(bytes);
  } catch (error) {
    const isOther = error instanceof AppError && error.key === "image_type";
    throw isOther ? refused("credential_type") : error;
  }
}

/** Whether a file is a PDF: it begins as one, and has the mark of its end (ISO 32000-1 §7.5.2, §7.5.5). */
function isPdf(bytes: Uint8Array): boolean {
  const text = (from: Uint8Array) => new TextDecoder("latin1").decode(from);
  return text(bytes.subarray(0, 5)) === "%PDF-" && text(bytes.subarray(-2048)).includes("%%EOF");
}
