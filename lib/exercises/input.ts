import { z } from "zod";
import { AppError, type MessageKey } from "../platform/errors.ts";
import { isHttps, parseInput, says } from "../platform/http.ts";
import { parseLocal } from "../platform/local_time.ts";
import type { Zone } from "../platform/time.ts";
import { BEST_GRADE } from "./rules.ts";

const NAME_MAX = 150;
const TEXT_MAX = 10_000;
const LINK_MAX = 2000;
const REASON_MAX = 500;

const text = (max: number) => z.string().trim().max(max, says("too_long")).default("");

const link = text(LINK_MAX).refine((value) => value === "" || isHttps(value), says("link_invalid"))
  .transform((value) => value === "" ? null : value);

function wholeNumber(min: number, max: number, key: MessageKey) {
  return z.string().trim().regex(/^\d{1,3}$/, says(key)).transform(Number)
    .refine((value) => value >= min && value <= max, says(key));
}

/** A `datetime-local` field; an empty one is no moment at all. */
function moment(zone: Zone) {
  return z.string().trim().default("").transform((value, context) => {
    if (value === "") return null;
    const at = parseLocal(value, zone);
    const message: MessageKey = "moment_invalid";
    if (at === null) context.addIssue({ code: "custom", message });
    return at;
  });
}

const checkbox = z.literal("1", says("not_a_choice")).optional().transform((v) => v === "1");

/** An exercise as its instructor describes it, times as they are in the instructor's zone. */
export interface ExerciseInput {
  name: string;
  description: string;
  link: string | null;
  opensAt: Temporal.Instant | null;
  closesAt: Temporal.Instant | null;
  isRequired: boolean;
  lateRule: "refuse" | "deduct";
  latePercent: number;
  lateFloor: number;
}

/** Reads the form of an exercise. Throws `invalid` with one key per field. */
export function readExercise(input: unknown, zone: Zone): ExerciseInput {
  const fields = parseInput(
    z.object({
      name: z.string(says("required")).trim().min(1, says("required"))
        .max(NAME_MAX, says("too_long")),
      description: text(TEXT_MAX),
      link,
      opens_at: moment(zone),
      closes_at: moment(zone),
      required: checkbox,
      late: z.enum(["refuse", "deduct"], says("not_a_choice")).default("refuse"),
      late_percent: z.string().default(""),
      late_floor: z.string().default(""),
    }),
    input,
  );
  const { opens_at: opensAt, closes_at: closesAt } = fields;
  if (opensAt && closesAt && Temporal.Instant.compare(opensAt, closesAt) >= 0) {
    throw new AppError("invalid", "invalid", { fields: { closes_at: "window_order" } });
  }
  const { name, description, link: address, required: isRequired, late: lateRule } = fields;
  const exercise = { name, description, link: address, opensAt, closesAt, isRequired };
  if (lateRule === "refuse") return { ...exercise, lateRule, latePercent: 0, lateFloor: 0 };
  if (!closesAt) {
    throw new AppError("invalid", "invalid", { fields: { closes_at: "late_without_end" } });
  }
  const late = parseInput(
    z.object({
      late_percent: wholeNumber(1, 100, "percent_invalid"),
      late_floor: wholeNumber(0, 100, "percent_invalid"),
    }),
    fields,
  );
  return { ...exercise, lateRule, latePercent: late.late_percent, lateFloor: late.late_floor };
}

/** What a student hands in beside a file. */
export const submissionInput = z.object({ link });

/** A grade. `version` is the work that was on the page; a script may leave it out. */
export const gradeInput = z.object({
  grade: z.string(says("required")).trim().min(1, says("required"))
    .pipe(wholeNumber(0, BEST_GRADE, "grade_invalid")),
  feedback: text(TEXT_MAX),
  reason: text(REASON_MAX),
  version: z.string().regex(/^\d{1,9}$/, says("not_a_choice")).transform(Number).optional(),
});
