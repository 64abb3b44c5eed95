import { z } from "zod";
import { normalisePhone } from "../accounts/rules.ts";
import { says } from "../platform/http.ts";
import { isReadable } from "./rules.ts";

/** Direction marks and the like, which would forge what stands around a text; line breaks are allowed where asked. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u;

function text(most: number, isLong = false) {
  return z.string(says("required")).transform((value) =>
    isLong
      ? value.replace(/\r\n?/g, "\n").trim().normalize("NFC")
      : value.trim().replace(/\s+/g, " ").normalize("NFC")
  ).pipe(
    z.string().max(most, says("too_long"))
      .refine((value) => !UNPRINTABLE.test(value.replaceAll("\n", " ")), says("bad_character")),
  ).default("");
}

const phone = z.string(says("required")).trim().max(40, says("phone_invalid")).default("")
  .transform((value, context) => {
    if (value === "") return null;
    const known = normalisePhone(value);
    if (known === null) context.addIssue({ code: "custom", message: "phone_invalid" });
    return known;
  });

/** A field that may be left empty, which is null. */
function orNull<T>(schema: z.ZodType<T, string>) {
  return z.preprocess(
    (value) => typeof value === "string" && value.trim() === "" ? undefined : value,
    schema.optional(),
  ).transform((value) => value ?? null);
}

const colour = orNull(
  z.string(says("required")).trim().toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, { ...says("colour_invalid"), abort: true })
    .refine(isReadable, says("colour_contrast")),
);

/** A box of the form: ticked or not. */
const flag = z.literal("1", says("not_a_choice")).optional().transform((value) => value === "1");

/** Hundredths of a percent, as people write them: `12`, `12,5`, `12.25`. */
const percent = z.string(says("required")).trim()
  .regex(/^\d{1,3}(?:[.,]\d{1,2})?$/, says("percent_invalid"))
  .transform((value) => Math.round(Number(value.replace(",", ".")) * 100))
  .pipe(z.number().max(10_000, says("percent_invalid")));

function whole(least: number, most: number, message: Parameters<typeof says>[0]) {
  return z.string(says("required")).trim().regex(/^\d{1,4}$/, says(message)).transform(Number)
    .pipe(z.number().min(least, says(message)).max(most, says(message)));
}

/** What the shop says of itself. */
export const profileInput = z.object({
  name: text(60),
  tagline: text(160),
  address: text(300, true),
  phone,
  whatsapp: phone,
  opening_hours: text(300, true),
  colour,
});

/** How it sells. */
export const paymentInput = z.object({
  selling: flag,
  tax_mode: z.enum(["none", "included", "added"], says("not_a_choice")),
  tax: percent,
  commission: percent,
  order_hours: orNull(whole(1, 720, "hours_invalid")),
  refund_days: orNull(whole(0, 365, "refund_days_invalid")),
});

/** What is switched on. */
export const featureInput = z.object({
  registration_open: flag,
  instructors_may_register: flag,
  courses_reviewed: flag,
  chat_open: flag,
  assistant_open: flag,
});
