import { z } from "zod";
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
