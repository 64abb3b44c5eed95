import { z } from "zod";
import { says } from "../../platform/http.ts";

const key = z.uuid(says("bad_body"));
const note = z.string(says("required")).trim().max(500, says("too_long"));

/** Whole rupiah as people write them: `150000`, `150.000`, `Rp 150.000`. */
const rupiah = z.string(says("required")).trim()
  .transform((text) => text.replace(/^rp\.?\s*/i, "").replace(/[.,](?=\d{3}(?:\D|$))/g, ""))
  .pipe(z.string().regex(/^[1-9]\d{0,11}$/, says("amount_invalid")))
  .transform(Number);

/** The form that gives money back. */
export const refundInput = z.object({
  /** Made with the form: sent twice, it is one refund. */
  key,
  attempt: z.string(says("required")).regex(/^[1-9]\d{0,14}$/, says("not_a_choice"))
    .transform(Number),
  amount: rupiah,
  way: z.enum(["gateway", "manual"], says("not_a_choice")),
  reason: note.min(1, says("note_required")),
});

/** The form that settles a review. */
export const reviewInput = z.object({
  key,
  action: z.enum(["fulfil", "refund", "dismiss"], says("not_a_choice")),
  way: z.enum(["gateway", "manual"], says("not_a_choice")).default("manual"),
  reason: note.min(1, says("note_required")),
});
