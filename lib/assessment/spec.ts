import { z } from "zod";
import { says } from "../platform/http.ts";

/** The kinds of questions: one right, several right, true or false, a short text, a number, matching. */
export const QUESTION_KINDS = [
  "single",
  "multiple",
  "truefalse",
  "short",
  "number",
  "matching",
] as const;
export type QuestionKind = typeof QUESTION_KINDS[number];

/** Options of one question, pairs of one question, spellings of one answer. */
export const MAX_OPTIONS = 40;

const optionText = z.string(says("required")).trim().min(1, says("required"))
  .max(2000, says("too_long"));
const feedback = z.string().max(4000, says("too_long")).optional();
/** Percent of the points that an answer brings; Moodle's range. */
const weight = z.number().min(-100).max(100).optional();
/** Ids are random (`newOptionId`): their order would tell students which option was written first. */
const optionId = z.string().regex(/^[a-z0-9]{1,16}$/);

const option = z.object({ id: optionId, text: optionText });
const choice = option.extend({
  right: z.boolean(),
  /** Percent; without it the kind's rule decides (grading.ts). */
  weight,
  feedback,
});
const choices = z.array(choice).min(2, says("question_options_few")).max(
  MAX_OPTIONS,
  says("question_options_many"),
)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length)
  .refine((list) => list.some(({ right }) => right), says("question_none_right"));

/** One option is the answer; more than one may be right after a regrading. */
export const singleSpec = z.object({ options: choices });
/** Any number of options is the answer. */
export const multipleSpec = singleSpec;
/** `right` has both after a regrading that lets either pass. */
export const trueFalseSpec = z.object({
  right: z.array(z.enum(["true", "false"])).min(1).max(2),
  feedbackTrue: feedback,
  feedbackFalse: feedback,
});
/** Any of the spellings; case, and spaces around and between words, are forgiven. */
export const shortSpec = z.object({
  accepted: z.array(z.object({ text: optionText, weight, feedback })).min(1, says("required"))
    .max(MAX_OPTIONS, says("question_options_many")),
});
/** A number within `tolerance` (inclusive) of `value`. */
export const numberSpec = z.object({
  accepted: z.array(z.object({
    value: z.number(),
    tolerance: z.number().min(0),
    weight,
    feedback,
  })).min(1, says("required")).max(MAX_OPTIONS, says("question_options_many")),
});
/** Every pair has one right option, more after a regrading; options nothing belongs to distract. */
export const matchingSpec = z.object({
  pairs: z.array(option.extend({ right: z.array(optionId).min(1) }))
    .min(2, says("question_options_few")).max(MAX_OPTIONS, says("question_options_many")),
  options: z.array(option).min(2, says("question_options_few")).max(
    MAX_OPTIONS,
    says("question_options_many"),
  ),
}).refine(({ pairs, options }) => {
  const ids = new Set(options.map(({ id }) => id));
  return ids.size === options.length && new Set(pairs.map(({ id }) => id)).size === pairs.length &&
    pairs.every(({ right }) => right.every((id) => ids.has(id)));
});

const SPECS = {
  single: singleSpec,
  multiple: multipleSpec,
  truefalse: trueFalseSpec,
  short: shortSpec,
  number: numberSpec,
  matching: matchingSpec,
} as const;

/** What can be answered and what is right, of a kind. */
export type SpecOf<Kind extends QuestionKind> = z.infer<(typeof SPECS)[Kind]>;
export type QuestionSpec = SpecOf<QuestionKind>;

/** A question's kind together with its spec. */
export type Gradable = { [Kind in QuestionKind]: { kind: Kind; spec: SpecOf<Kind> } }[QuestionKind];

/** The schema that a kind's spec must fit. */
export function specSchema<Kind extends QuestionKind>(kind: Kind): (typeof SPECS)[Kind] {
  return SPECS[kind];
}

/** A row's kind and spec as the union that tells kinds apart; the database holds nothing else. */
export function gradable(row: { kind: QuestionKind; spec: QuestionSpec }): Gradable {
  return row as Gradable;
}

/**
 * What was answered: an option's id (`single`, `truefalse`), ids (`multiple`), a text (`short`), a number (`number`),
 * or a list of `[pair, option]` (`matching`).
 */
export type AnswerValue = string | string[] | number | [string, string][];

const ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** A new id of an option or a pair: random, so that it says nothing about the order of writing. */
export function newOptionId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => ID_LETTERS[byte % 32])
    .join("");
}
