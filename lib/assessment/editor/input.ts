import { z } from "zod";
import { says } from "../../platform/http.ts";
import type { Zone } from "../../platform/time.ts";

const SHOWN = ["after_submit", "after_close", "never"] as const;

const blank = (value: unknown) => typeof value === "string" && value.trim() === "" ? null : value;

/** A line of text. */
const line = (max: number) =>
  z.string(says("required")).transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, says("required")).max(max, says("too_long")));

const LOCAL = /^(20\d\d-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/;

/** A moment on the wall clock of `zone`, as `datetime-local` fields send it; null: none. */
const moment = (zone: Zone) =>
  z.preprocess(
    blank,
    z.string().trim().transform((value, context) => {
      const [, date, time] = LOCAL.exec(value) ?? [];
      try {
        if (date) {
          const local = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: "reject" });
          return local.toZonedDateTime(zone).toInstant();
        }
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
      context.addIssue({ code: "custom", message: "quiz_moment_invalid" });
      return z.NEVER;
    }).nullable().default(null),
  );

type NumberKey = "quiz_limit_invalid" | "quiz_pass_mark_invalid";

/** A whole number in a range, as it is typed. */
const whole = (min: number, max: number, key: NumberKey) =>
  z.string(says(key)).trim().regex(/^\d{1,6}$/, says(key)).transform(Number)
    .pipe(z.number().min(min, says(key)).max(max, says(key)));

const tick = z.literal("1", says("not_a_choice")).optional().transform((value) => value === "1");
const shown = z.enum(SHOWN, says("not_a_choice"));

/** The form of a quiz's settings, by the names of their columns. */
export const settingsInput = (zone: Zone) =>
  z.object({
    title: line(160),
    description: z.string().trim().max(20_000, says("too_long")).default(""),
    opens_at: moment(zone),
    closes_at: moment(zone),
    time_limit_minutes: z.preprocess(
      blank,
      whole(1, 1440, "quiz_limit_invalid").nullable().default(null),
    ),
    pass_mark: whole(0, 100, "quiz_pass_mark_invalid"),
    shuffle_questions: tick,
    shuffle_options: tick,
    results_shown: shown,
    explanations_shown: shown,
    counts_for_certificate: tick,
  }).superRefine(({ opens_at, closes_at }, context) => {
    if (!opens_at || !closes_at || Temporal.Instant.compare(opens_at, closes_at) < 0) return;
    context.addIssue({ code: "custom", path: ["closes_at"], message: "quiz_window_empty" });
  });

/** Why something is corrected afterwards. */
export const reason = line(2000);
