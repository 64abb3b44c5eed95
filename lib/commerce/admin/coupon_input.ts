import { z } from "zod";
import { says } from "../../platform/http.ts";
import type { MessageKey } from "../../platform/errors.ts";
import { parseLocal } from "../../platform/local_time.ts";
import type { Zone } from "../../platform/time.ts";
import { normaliseCode } from "../rules.ts";

/** A whole number from 1 on, or nothing: no limit. */
const count = z.string().trim().default("")
  .pipe(z.string().regex(/^(?:[1-9]\d{0,6})?$/, says("count_invalid")))
  .transform((text) => text === "" ? null : Number(text));

/** A `datetime-local` field in the writer's zone, or nothing. */
function moment(zone: Zone) {
  return z.string().trim().default("").transform((text, context) => {
    if (text === "") return null;
    const at = parseLocal(text, zone);
    if (!at) context.addIssue({ code: "custom", message: "moment_invalid" satisfies MessageKey });
    return at;
  });
}

/** The form of a coupon, written by somebody in `zone`. */
export function couponForm(zone: Zone) {
  return z.object({
    code: z.string(says("required")).max(60, says("coupon_code_invalid")).transform(normaliseCode)
      .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,29}$/, says("coupon_code_invalid"))),
    kind: z.enum(["percent", "amount"], says("not_a_choice")),
    value: z.string(says("required")).trim()
      .transform((text) =>
        text.replace(/^rp\.?\s*|\s*%$/gi, "").replace(/\.(?=\d{3}(?:\D|$))/g, "")
      )
      .pipe(z.string().regex(/^[1-9]\d{0,11}$/, says("amount_invalid")))
      .transform(Number),
    /** A course's slug; empty: the whole shop. */
    course: z.string().max(200, says("not_a_choice")).default("")
      .transform((slug) => slug === "" ? null : slug),
    starts: moment(zone),
    ends: moment(zone),
    max_uses: count,
    max_per_person: count,
  }).superRefine((form, context) => {
    const refuse = (path: string, message: MessageKey) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (form.kind === "percent" && form.value > 100) refuse("value", "coupon_percent_invalid");
    const { starts, ends } = form;
    if (starts && ends && Temporal.Instant.compare(starts, ends) >= 0) {
      refuse("ends", "coupon_dates");
    }
  });
}

/** A coupon as its form describes it. */
export type CouponForm = z.infer<ReturnType<typeof couponForm>>;
