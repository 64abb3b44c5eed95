import type { MessageKey } from "../../platform/errors.ts";
import { checkDraft, given, type QuestionDraft } from "../exchange/draft.ts";
import { parseNumber } from "../grading.ts";
import { MAX_OPTIONS, newOptionId, type QuestionKind, type QuestionSpec } from "../spec.ts";

/**
 * A question as the fields of its form: `prompt`, `explanation`, `points`, `right` (the row of the one right option, or
 * `true`/`false`), and by row from 1 `option1`, `match1` (the other side, or a tolerance), `right1`, `weight1`,
 * `feedback1`. `rows` says how many rows the form has.
 */
export type QuestionValues = Readonly<Record<string, string>>;

/** What a form says, or what is wrong with it, by field. */
export interface ReadForm {
  draft: QuestionDraft | null;
  fields: Record<string, MessageKey>;
}

/** Rows of a new form, and how many more an existing question's form has than it needs. */
const FIRST_ROWS = 4;
const SPARE_ROWS = 2;

interface Row {
  number: number;
  option: string;
  match: string;
  isRight: boolean;
  weight?: number;
  feedback?: string;
}

/** Collects what is wrong; the first message of a field stays. */
class Problems {
  readonly fields: Record<string, MessageKey> = {};
  add(field: string, key: MessageKey): void {
    this.fields[field] ??= key;
  }
}

/** How many rows a form shows. */
export function rowCount(values: QuestionValues): number {
  const rows = Number(values.rows);
  return Number.isInteger(rows) && rows >= 1 ? Math.min(rows, MAX_OPTIONS) : FIRST_ROWS;
}

function readRow(values: QuestionValues, number: number, problems: Problems): Row {
  const text = (name: string) => (values[name + number] ?? "").replace(/\r\n?/g, "\n").trim();
  const typed = text("weight").replace(/\s*%$/, "");
  const weight = typed === "" ? undefined : parseNumber(typed);
  if (weight === null || Math.abs(weight ?? 0) > 100) {
    problems.add(`weight${number}`, "gift_weight_invalid");
  }
  return {
    number,
    option: text("option"),
    match: text("match"),
    isRight: values[`right${number}`] === "1" || values.right === String(number),
    weight: weight ?? undefined,
    feedback: text("feedback") || undefined,
  };
}

function choiceSpec(rows: readonly Row[]): QuestionSpec {
  return {
    options: rows.map(({ option, isRight, weight, feedback }) =>
      given({ id: newOptionId(), text: option, right: isRight, weight, feedback })
    ),
  };
}

function matchingSpec(rows: readonly Row[], problems: Problems): QuestionSpec {
  for (const { number, match } of rows) {
    if (match === "") problems.add(`match${number}`, "required");
  }
  const ids = new Map(rows.map(({ match }) => [match, newOptionId()]));
  return {
    pairs: rows.filter(({ option }) => option !== "")
      .map(({ option, match }) => ({
        id: newOptionId(),
        text: option,
        right: [ids.get(match) ?? ""],
      })),
    options: [...ids].filter(([text]) => text !== "").map(([text, id]) => ({ id, text })),
  };
}

function readFigure(text: string, field: string, problems: Problems): number {
  const value = parseNumber(text);
  if (value === null) problems.add(field, "csv_number_invalid");
  return value ?? 0;
}

function numberSpec(rows: readonly Row[], problems: Problems): QuestionSpec {
  return {
    accepted: rows.map(({ number, option, match, weight, feedback }) => {
      const tolerance = match === "" ? 0 : readFigure(match, `match${number}`, problems);
      if (tolerance < 0) problems.add(`match${number}`, "csv_number_invalid");
      const value = readFigure(option, `option${number}`, problems);
      return given({ value, tolerance: Math.max(0, tolerance), weight, feedback });
    }),
  };
}

function trueFalseSpec(values: QuestionValues, problems: Problems): QuestionSpec {
  if (values.right !== "true" && values.right !== "false") {
    problems.add("right", "question_none_right");
  }
  return given({
    right: [values.right === "false" ? "false" as const : "true" as const],
    feedbackTrue: values.feedback1?.trim(),
    feedbackFalse: values.feedback2?.trim(),
  });
}

function readSpec(
  kind: QuestionKind,
  rows: readonly Row[],
  values: QuestionValues,
  problems: Problems,
): QuestionSpec {
  switch (kind) {
    case "single":
    case "multiple":
      if (!rows.some((row) => row.isRight)) problems.add("right", "question_none_right");
      return choiceSpec(rows);
    case "truefalse":
      return trueFalseSpec(values, problems);
    case "short":
      return {
        accepted: rows.map(({ option, weight, feedback }) =>
          given({ text: option.replace(/\s+/g, " "), weight, feedback })
        ),
      };
    case "number":
      return numberSpec(rows, problems);
    case "matching":
      return matchingSpec(rows, problems);
  }
}

const FIELD_OF: Readonly<Record<string, string>> = {
  text: "option",
  value: "option",
  tolerance: "match",
  weight: "weight",
  feedback: "feedback",
};

/** The form's field that a part of the spec came from. */
function fieldOf(path: string, rows: readonly Row[]): string {
  const [head, list, index, part] = path.split(".");
  if (head !== "spec") return head;
  const row = index === undefined ? undefined : rows[Number(index)];
  if (row) return `${FIELD_OF[part ?? ""] ?? "option"}${row.number}`;
  return list === "options" || list === "pairs" || list === "accepted" ? "option1" : "prompt";
}

/** Reads the form of a question of a kind. */
export function readQuestionForm(kind: QuestionKind, values: QuestionValues): ReadForm {
  const problems = new Problems();
  const hasMatch = kind === "matching";
  const rows = Array.from({ length: rowCount(values) }, (_, index) => index + 1)
    .map((number) => readRow(values, number, problems))
    .filter(({ option, match }) => option !== "" || (hasMatch && match !== ""));
  const spec = readSpec(kind, rows, values, problems);
  const pairRows = hasMatch ? rows.filter(({ option }) => option !== "") : rows;
  const points = parseNumber(values.points ?? "1") ?? NaN;
  const { draft, problems: found } = checkDraft({
    kind,
    prompt: (values.prompt ?? "").replace(/\r\n?/g, "\n"),
    explanation: (values.explanation ?? "").replace(/\r\n?/g, "\n"),
    points,
    spec,
  });
  for (const { path, key } of found) problems.add(fieldOf(path, pairRows), key);
  const isRight = Object.keys(problems.fields).length === 0;
  return { draft: isRight ? draft : null, fields: problems.fields };
}

type RowValues = Partial<Record<"option" | "match" | "right" | "weight" | "feedback", string>>;

function weighted({ weight, feedback }: { weight?: number; feedback?: string }): RowValues {
  return { weight: weight === undefined ? "" : String(weight), feedback: feedback ?? "" };
}

function rowsOf(question: QuestionDraft): RowValues[] {
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.spec.options.map((one) => ({
        option: one.text,
        right: one.right ? "1" : "",
        ...weighted(one),
      }));
    case "truefalse":
      return [question.spec.feedbackTrue, question.spec.feedbackFalse].map((feedback) => ({
        feedback: feedback ?? "",
      }));
    case "short":
      return question.spec.accepted.map((one) => ({ option: one.text, ...weighted(one) }));
    case "number":
      return question.spec.accepted.map((one) => ({
        option: String(one.value),
        match: one.tolerance === 0 ? "" : String(one.tolerance),
        ...weighted(one),
      }));
    case "matching": {
      const { pairs, options } = question.spec;
      const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
      const used = new Set(pairs.map(({ right }) => right[0]));
      return [
        ...pairs.map(({ text, right }) => ({ option: text, match: textOf(right[0]) })),
        ...options.filter(({ id }) => !used.has(id)).map(({ text }) => ({ match: text })),
      ];
    }
  }
}

function rightOf(question: QuestionDraft): string {
  if (question.kind === "truefalse") return question.spec.right[0];
  if (question.kind !== "single") return "";
  return String(question.spec.options.findIndex((option) => option.right) + 1);
}

/** A question as the fields of its form. */
export function questionValues(question: QuestionDraft): Record<string, string> {
  const rows = rowsOf(question);
  const isChecked = question.kind === "multiple";
  const cells = rows.flatMap((row, index) =>
    Object.entries(row)
      .filter(([name]) => name !== "right" || isChecked)
      .map(([name, value]): [string, string] => [`${name}${index + 1}`, value])
  );
  return {
    prompt: question.prompt,
    explanation: question.explanation,
    points: String(question.points),
    right: rightOf(question),
    rows: String(Math.min(MAX_OPTIONS, Math.max(FIRST_ROWS, rows.length + SPARE_ROWS))),
    ...Object.fromEntries(cells),
  };
}
