import { writeCsv } from "../../platform/csv.ts";
import { ANSWER_COLUMNS, type AnswerCells, QUESTION_COLUMNS } from "./csv_columns.ts";
import type { QuestionDraft } from "./draft.ts";

type Cell = string | number | null;
type Cells = { [Column in keyof AnswerCells]: Cell };

interface Weighted {
  weight?: number;
  feedback?: string;
}

function cells(option: Cell, match: Cell, { weight, feedback }: Weighted = {}): Cells {
  return { option, match, weight: weight ?? null, feedback: feedback ?? null };
}

/** The right answer as the column `answer` has it, and the numbered columns. */
function answerCells(draft: QuestionDraft): { answer: string; answers: Cells[] } {
  switch (draft.kind) {
    case "single":
    case "multiple": {
      const { options } = draft.spec;
      const right = options.flatMap((option, index) => option.right ? [index + 1] : []);
      const answers = options.map((option) => cells(option.text, null, option));
      return { answer: right.join(";"), answers };
    }
    case "truefalse": {
      const { right, feedbackTrue, feedbackFalse } = draft.spec;
      const said = feedbackTrue || feedbackFalse ? [feedbackTrue, feedbackFalse] : [];
      return { answer: right[0], answers: said.map((feedback) => cells(null, null, { feedback })) };
    }
    case "short":
      return {
        answer: "",
        answers: draft.spec.accepted.map((one) => cells(one.text, null, one)),
      };
    case "number":
      return {
        answer: "",
        answers: draft.spec.accepted.map((one) => cells(one.value, one.tolerance, one)),
      };
    case "matching": {
      const { pairs, options } = draft.spec;
      const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? "";
      const used = new Set(pairs.map(({ right }) => right[0]));
      const lone = options.filter(({ id }) => !used.has(id));
      return {
        answer: "",
        answers: [
          ...pairs.map(({ text, right }) => cells(text, textOf(right[0]))),
          ...lone.map(({ text }) => cells(null, text)),
        ],
      };
    }
  }
}

/** Questions as a CSV file of which `readQuestionsCsv` makes the same questions. */
export function writeQuestionsCsv(drafts: readonly QuestionDraft[]): string {
  const rows = drafts.map((draft) => ({ draft, ...answerCells(draft) }));
  const count = Math.max(1, ...rows.map(({ answers }) => answers.length));
  const numbers = Array.from({ length: count }, (_, index) => index);
  const header = [
    ...QUESTION_COLUMNS,
    ...numbers.flatMap((number) => ANSWER_COLUMNS.map((name) => `${name}${number + 1}`)),
  ];
  const lines = rows.map((
    { draft: { kind, prompt, points, explanation, isDropped }, answer, answers },
  ) => [
    kind,
    prompt,
    points,
    answer,
    explanation,
    isDropped ? 1 : null,
    ...numbers.flatMap((number) => ANSWER_COLUMNS.map((name) => answers[number]?.[name] ?? null)),
  ]);
  return writeCsv([header, ...lines]);
}
