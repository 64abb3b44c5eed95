import { GiftSource, showEscapes } from "./source.ts";
import type { GiftAnswer, GiftBody, GiftFormat, GiftNumber, GiftText } from "./types.ts";

const FORMAT = /^\[(moodle|html|markdown|plain)\]/;

/** A text with the format that it names in brackets, or else `format`. */
export function readText(text: string, format: GiftFormat): GiftText {
  const named = FORMAT.exec(text);
  return {
    format: named ? named[1] as GiftFormat : format,
    text: showEscapes(named ? text.slice(named[0].length) : text).trim(),
  };
}

function readFeedback(text: string | undefined, format: GiftFormat): GiftText | null {
  const feedback = readText((text ?? "").trim(), format);
  return feedback.text === "" ? null : feedback;
}

/** Cuts an answer section before each of its marks; throws when it does not begin with one. */
function splitAnswers(source: GiftSource, marks: RegExp): GiftSource[] {
  const starts = [...source.text.matchAll(marks)].map((match) => match.index);
  if (starts[0] !== 0) throw source.error(0, "gift_answer_mark_missing");
  return starts.map((start, index) => source.slice(start, starts[index + 1]));
}

interface Weighted {
  mark: string;
  weight: number;
  /** After mark and weight. */
  rest: GiftSource;
}

/** Anything else between percent signs is text, such as `%TEMP%`. */
const WEIGHT = /^\s*%(-?\d+(?:\.\d*)?)%/;

/** Reads mark and weight: `=` is worth everything, `~` nothing, unless `%50%` says otherwise. */
function readWeight(answer: GiftSource): Weighted {
  return readMarked(answer, /[=~]/);
}

/** Of options to choose from, `=` is the right one, so percent signs after it are text. */
function readOptionWeight(answer: GiftSource): Weighted {
  return readMarked(answer, /~/);
}

function readMarked(answer: GiftSource, weighted: RegExp): Weighted {
  const mark = answer.text[0];
  const given = weighted.test(mark) ? WEIGHT.exec(answer.text.slice(1)) : null;
  if (!given) return { mark, weight: mark === "=" ? 100 : 0, rest: answer.slice(1) };
  const weight = Number(given[1]);
  if (Math.abs(weight) > 100) throw answer.error(0, "gift_weight_invalid");
  return { mark, weight, rest: answer.slice(1 + given[0].length) };
}

/** Reads `text # feedback`. */
function readAnswer({ weight, rest }: Weighted, format: GiftFormat): GiftAnswer {
  const [text, feedback] = cutAt(rest.text, "#");
  const read = readText(text.trim(), format);
  if (read.text === "") throw rest.error(0, "gift_answer_empty");
  return { ...read, weight, feedback: readFeedback(feedback, format) };
}

function cutAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

function readChoice(source: GiftSource, format: GiftFormat): GiftBody {
  const weighted = splitAnswers(source, /[=~]/g).map(readOptionWeight);
  const answers = weighted.map((one) => readAnswer(one, format));
  if (answers.length < 2) throw source.error(0, "gift_answers_too_few");
  if (!answers.some((answer) => answer.weight > 0)) throw source.error(0, "gift_no_right_answer");
  return { kind: "choice", isSingle: weighted.some(({ mark }) => mark === "="), answers };
}

function readShort(source: GiftSource, format: GiftFormat): GiftBody {
  const answers = splitAnswers(source, /=/g).map((one) => readAnswer(readWeight(one), format));
  if (!answers.some((answer) => answer.weight > 0)) throw source.error(0, "gift_no_right_answer");
  return { kind: "short", answers };
}

function readMatching(source: GiftSource, format: GiftFormat): GiftBody {
  const answers = splitAnswers(source, /=/g);
  const pairs = answers.map((answer) => {
    const [left, right] = cutAt(answer.text.slice(1), "->");
    if (right === undefined) throw answer.error(0, "gift_arrow_missing");
    const pair = { left: readText(left.trim(), format), right: showEscapes(right).trim() };
    if (pair.right === "") throw answer.error(0, "gift_pair_incomplete");
    return pair;
  });
  const lefts = pairs.filter((pair) => pair.left.text !== "");
  if (lefts.length < 2) throw source.error(0, "gift_answers_too_few");
  return { kind: "matching", pairs };
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

function readFigure(text: string, source: GiftSource): number {
  const trimmed = text.trim();
  const value = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  if (!Number.isFinite(value)) throw source.error(0, "gift_number_invalid");
  return value;
}

/** Without the noise of binary fractions: the middle of 3.141 and 3.142 is 3.1415. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function readNumber({ weight, rest }: Weighted, format: GiftFormat): GiftNumber {
  const [figures, feedback] = cutAt(rest.text, "#");
  const common = { weight, feedback: readFeedback(feedback, format) };
  const [from, to] = cutAt(figures, "..");
  if (to !== undefined) {
    const [min, max] = [readFigure(from, rest), readFigure(to, rest)];
    if (min > max) throw rest.error(0, "gift_range_invalid");
    return { value: rounded((min + max) / 2), tolerance: rounded((max - min) / 2), ...common };
  }
  const [value, margin] = cutAt(figures, ":");
  const tolerance = margin === undefined ? 0 : readFigure(margin, rest);
  if (tolerance < 0) throw rest.error(0, "gift_number_invalid");
  return { value: readFigure(value, rest), tolerance, ...common };
}

/** `source` begins after the `#`. What follows a `~` is said to all other numbers. */
function readNumbers(source: GiftSource, format: GiftFormat): GiftBody {
  const other = source.text.indexOf("~");
  const right = other < 0 ? source : source.slice(0, other);
  const otherwise = other < 0 ? null : cutAt(source.text.slice(other), "#")[1];
  const answers = right.text.startsWith("=")
    ? splitAnswers(right, /=/g).map(readWeight)
    : [{ mark: "=", weight: 100, rest: right }];
  if (right.text === "") throw source.error(0, "gift_no_right_answer");
  const numbers = answers.map((answer) => readNumber(answer, format));
  if (!numbers.some((number) => number.weight > 0)) throw source.error(0, "gift_no_right_answer");
  return { kind: "number", numbers, otherwise: readFeedback(otherwise ?? undefined, format) };
}

const TRUE_FALSE = /^(true|t|false|f)\s*(?:#([^#]*)(?:#([^]*))?)?$/i;

/** Reads what stands between the braces, general feedback taken away; `format` is that of the question. */
export function readBody(source: GiftSource, format: GiftFormat): GiftBody {
  const { text } = source;
  if (text === "") return { kind: "essay" };
  if (text.startsWith("#")) return readNumbers(source.slice(1), format);
  const word = TRUE_FALSE.exec(text);
  if (word) {
    return {
      kind: "truefalse",
      isTrue: word[1].toLowerCase().startsWith("t"),
      whenWrong: readFeedback(word[2], format),
      whenRight: readFeedback(word[3], format),
    };
  }
  if (text.includes("~")) return readChoice(source, format);
  if (text.includes("=") && text.includes("->")) return readMatching(source, format);
  return readShort(source, format);
}
