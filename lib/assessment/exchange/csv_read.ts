import { CsvSyntaxError, readCsv } from "../../platform/csv.ts";
import type { MessageKey } from "../../platform/errors.ts";
import { parseNumber } from "../grading.ts";
import { newOptionId, type QuestionSpec } from "../spec.ts";
import {
  type AnswerCells,
  type ColumnPlace,
  type QuestionCells,
  readHeading,
} from "./csv_columns.ts";
import { checkDraft, given, type ReadQuestions } from "./draft.ts";

/** What is wrong with a line; caught per line, so that one bad line hides no other. */
class CellError extends Error {
  override name = "CellError";
  constructor(readonly key: MessageKey) {
    super(key);
  }
}

function fail(key: MessageKey): never {
  throw new CellError(key);
}

function weightOf({ weight }: AnswerCells): number | undefined {
  if (weight === "") return undefined;
  const value = parseNumber(weight.replace(/\s*%$/, ""));
  if (value === null || Math.abs(value) > 100) fail("gift_weight_invalid");
  return value;
}

function numberOf(text: string): number {
  return parseNumber(text) ?? fail("csv_number_invalid");
}

/** The numbers of the right options, such as `2` or `1;3`. */
function rightNumbers(answer: string, count: number): Set<number> {
  if (answer === "") fail("csv_answer_missing");
  const numbers = answer.split(/[;,\s]+/).filter(Boolean).map(Number);
  const fits = (one: number) => Number.isInteger(one) && one >= 1 && one <= count;
  if (numbers.length === 0 || !numbers.every(fits)) fail("csv_answer_invalid");
  return new Set(numbers);
}

const TRUE_WORDS = ["true", "t", "benar", "1"];
const FALSE_WORDS = ["false", "f", "salah", "0"];

function choiceSpec(answers: readonly AnswerCells[], answer: string): QuestionSpec {
  const right = rightNumbers(answer, answers.length);
  const rows = answers.map((cells, index) => ({ cells, right: right.has(index + 1) }));
  if (rows.some((row) => row.right && row.cells.option === "")) fail("csv_answer_invalid");
  const options = rows.filter(({ cells }) => cells.option !== "").map(({ cells, right }) =>
    given({
      id: newOptionId(),
      text: cells.option,
      right,
      weight: weightOf(cells),
      feedback: cells.feedback,
    })
  );
  return { options };
}

function trueFalseSpec(answers: readonly AnswerCells[], answer: string): QuestionSpec {
  const word = answer.toLowerCase();
  if (![...TRUE_WORDS, ...FALSE_WORDS].includes(word)) fail("csv_true_false_invalid");
  return given({
    right: [TRUE_WORDS.includes(word) ? "true" as const : "false" as const],
    feedbackTrue: answers[0]?.feedback,
    feedbackFalse: answers[1]?.feedback,
  });
}

function matchingSpec(answers: readonly AnswerCells[]): QuestionSpec {
  const rows = answers.filter(({ option, match }) => option !== "" || match !== "");
  if (rows.some(({ match }) => match === "")) fail("gift_pair_incomplete");
  const ids = new Map(rows.map(({ match }) => [match, newOptionId()]));
  return {
    pairs: rows.filter(({ option }) => option !== "").map(({ option, match }) => ({
      id: newOptionId(),
      text: option,
      right: [ids.get(match) ?? ""],
    })),
    options: [...ids].map(([text, id]) => ({ id, text })),
  };
}

function acceptedRows(answers: readonly AnswerCells[]) {
  const rows = answers.filter(({ option }) => option !== "");
  if (rows.length === 0) fail("gift_no_right_answer");
  return rows.map((cells) => ({
    cells,
    rest: given({ weight: weightOf(cells), feedback: cells.feedback }),
  }));
}

function specOf({ kind, answer, answers }: QuestionCells): QuestionSpec {
  switch (kind) {
    case "single":
      if (rightNumbers(answer, answers.length).size > 1) fail("csv_answer_one");
      return choiceSpec(answers, answer);
    case "multiple":
      return choiceSpec(answers, answer);
    case "truefalse":
      return trueFalseSpec(answers, answer);
    case "short":
      return {
        accepted: acceptedRows(answers).map(({ cells, rest }) => ({ text: cells.option, ...rest })),
      };
    case "number":
      return {
        accepted: acceptedRows(answers).map(({ cells, rest }) => ({
          value: numberOf(cells.option),
          tolerance: cells.match === "" ? 0 : numberOf(cells.match),
          ...rest,
        })),
      };
    case "matching":
      return matchingSpec(answers);
    default:
      return fail("csv_kind_invalid");
  }
}

const NO_ANSWER: AnswerCells = { option: "", match: "", weight: "", feedback: "" };

function nameCells(cells: readonly string[], places: readonly ColumnPlace[]): QuestionCells {
  const count = Math.max(0, ...places.map((place) => "number" in place ? place.number : 0));
  const answers = Array.from({ length: count }, () => ({ ...NO_ANSWER }));
  const named: QuestionCells = {
    kind: "",
    prompt: "",
    points: "",
    answer: "",
    explanation: "",
    dropped: "",
    answers,
  };
  places.forEach((place, index) => {
    const text = (cells[index] ?? "").trim();
    if ("number" in place) answers[place.number - 1][place.name] = text;
    else named[place.name] = text;
  });
  return { ...named, kind: named.kind.toLowerCase() };
}

function readHeader(cells: readonly string[]): ColumnPlace[] {
  const places = cells.map(readHeading);
  const known = places.filter((place) => place !== null);
  const names = known.map((place) => "number" in place ? place.name + place.number : place.name);
  if (known.length < places.length) fail("csv_heading_unknown");
  if (new Set(names).size < names.length) fail("csv_heading_twice");
  if (!names.includes("kind") || !names.includes("prompt")) fail("csv_heading_missing");
  return known;
}

/**
 * The questions of a CSV file whose first line names its columns (csv_columns.ts): a line a question. Never throws;
 * all bad lines are found at once.
 */
export function readQuestionsCsv(file: string): ReadQuestions {
  const read: ReadQuestions = { drafts: [], problems: [], skipped: [] };
  const attempt = (line: number, action: () => void) => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      read.problems.push({ line, key: error.key });
    }
  };
  let places: ColumnPlace[] | null = null;
  try {
    for (const { line, cells } of readCsv(file)) {
      if (!places) attempt(line, () => places = readHeader(trimEnd(cells)));
      else {attempt(line, () =>
          readLine(read, line, nameCells(checkLength(cells, places!), places!)));}
      if (!places) break;
    }
  } catch (error) {
    if (!(error instanceof CsvSyntaxError)) throw error;
    read.problems.push({ line: error.line, key: "csv_syntax" });
  }
  return read;
}

/** Spreadsheets write separators after the last column that is used. */
function trimEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return cells.slice(0, last + 1);
}

function checkLength(cells: readonly string[], places: readonly ColumnPlace[]): string[] {
  const used = trimEnd(cells);
  if (used.length > places.length) fail("csv_cells_many");
  return used;
}

function readLine(read: ReadQuestions, line: number, cells: QuestionCells): void {
  const { kind, prompt, explanation, points, dropped } = cells;
  const { draft, problems } = checkDraft({
    kind,
    prompt,
    explanation,
    points: points === "" ? 1 : parseNumber(points) ?? NaN,
    ...(dropped !== "" && dropped !== "0" && { isDropped: true }),
    spec: specOf(cells),
  });
  if (draft) read.drafts.push(draft);
  else read.problems.push(...problems.slice(0, 1).map(({ key }) => ({ line, key })));
}
