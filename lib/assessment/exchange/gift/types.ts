/** How a text of a GIFT file is marked up; `moodle` is HTML or plain text, whichever it looks like. */
export type GiftFormat = "moodle" | "html" | "markdown" | "plain";

/** A text with its escapes undone. */
export interface GiftText {
  format: GiftFormat;
  text: string;
}

/** One `=` or `~` of an answer section. */
export interface GiftAnswer extends GiftText {
  /** Percent of the points, −100 to 100. */
  weight: number;
  feedback: GiftText | null;
}

/** A number that is right, give or take `tolerance`. */
export interface GiftNumber {
  value: number;
  tolerance: number;
  /** Percent of the points. */
  weight: number;
  feedback: GiftText | null;
}

/** What stands between the braces. */
export type GiftBody =
  | { kind: "choice"; isSingle: boolean; answers: GiftAnswer[] }
  | { kind: "truefalse"; isTrue: boolean; whenWrong: GiftText | null; whenRight: GiftText | null }
  | { kind: "short"; answers: GiftAnswer[] }
  | { kind: "number"; numbers: GiftNumber[]; otherwise: GiftText | null }
  /** A pair without a left side is an answer that belongs to none. */
  | { kind: "matching"; pairs: { left: GiftText; right: string }[] }
  | { kind: "essay" }
  | { kind: "description" };

/** A question of a GIFT file. */
export interface GiftQuestion {
  /** Where it begins in the file, from 1. */
  line: number;
  title: string | null;
  /** The `$CATEGORY` that it stands under. */
  category: string | null;
  /** From a `[points:2]` in a comment above it, which is ours: the format has no points. */
  points: number | null;
  /** From a `[dropped]` in a comment above it, ours as well. */
  isDropped: boolean;
  prompt: GiftText;
  generalFeedback: GiftText | null;
  body: GiftBody;
}

/** What can be wrong with a GIFT file; each has its sentence in the catalogs. */
export type GiftProblemKey =
  | "gift_title_open"
  | "gift_brace_open"
  | "gift_brace_stray"
  | "gift_brace_second"
  | "gift_answer_mark_missing"
  | "gift_answer_empty"
  | "gift_answers_too_few"
  | "gift_no_right_answer"
  | "gift_weight_invalid"
  | "gift_number_invalid"
  | "gift_range_invalid"
  | "gift_arrow_missing"
  | "gift_pair_incomplete"
  | "gift_points_invalid"
  | "gift_prompt_empty";

/** Something wrong, with the line it is on. */
export interface GiftProblem {
  line: number;
  key: GiftProblemKey;
}

/** A file that was read: its questions, and everything that is wrong with it, in the order of its lines. */
export interface GiftFile {
  questions: GiftQuestion[];
  problems: GiftProblem[];
}
