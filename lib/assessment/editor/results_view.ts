import type {
  CorrectionItem,
  RegradeViewProps,
} from "../../../components/quiz_editor/RegradeView.tsx";
import type { ResultsViewProps } from "../../../components/quiz_editor/ResultsView.tsx";
import type { QuizHead } from "../../../components/quiz_editor/QuizFrame.tsx";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import { type ExportFormat, listingLinks } from "../../platform/listing.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import { isPassed, scorePercent } from "../grading.ts";
import { type AnswerValue, type Gradable, gradable } from "../spec.ts";
import { ACCEPTING } from "./correction.ts";
import type { OwnQuestionRow } from "./queries.ts";
import { draftOf } from "./questions.ts";
import type { Regrading } from "./regrade.ts";
import type { RegradeRow } from "./regrade_queries.ts";
import { type QuizResults, RESULTS_LISTING } from "./results.ts";
import type { ResultRow } from "./results_queries.ts";
import { answerFigure, figure, quizHead, solvedQuestion } from "./view.ts";

interface Reader {
  m: Messages;
  lang: Lang;
}

function optionName(question: Gradable, id: string, m: Messages): string {
  if (question.kind === "truefalse") {
    return id === "true" ? m.quizEditor.form.isTrue : m.quizEditor.form.isFalse;
  }
  const options = "options" in question.spec ? question.spec.options : [];
  return markdownToText(options.find((option) => option.id === id)?.text ?? id, 100);
}

/** What somebody has answered, in words. */
function answerText(question: Gradable, value: AnswerValue, { m, lang }: Reader): string {
  if (typeof value === "number") return answerFigure(value, lang);
  if (question.kind === "short") return String(value);
  if (question.kind === "matching") {
    const pairName = (id: string) =>
      markdownToText(question.spec.pairs.find((pair) => pair.id === id)?.text ?? id, 60);
    return (value as [string, string][])
      .map(([pair, option]) => `${pairName(pair)} → ${optionName(question, option, m)}`).join("; ");
  }
  const ids = Array.isArray(value) ? value as string[] : [value];
  return ids.map((id) => optionName(question, id, m)).join("; ");
}

/** A correction in words. */
function correctionText(row: RegradeRow, question: Gradable | undefined, reader: Reader): string {
  const { action, detail } = row;
  const words = reader.m.quizEditor.regrade.actions[action];
  const text = (name: string) => typeof detail[name] === "string" ? detail[name] : "";
  switch (action) {
    case "accept_option":
      return question ? `${words}: ${optionName(question, text("option"), reader.m)}` : words;
    case "accept_text":
      return `${words}: “${text("text")}”`;
    case "accept_number":
      return `${words}: ${answerFigure(Number(detail.value), reader.lang)}`;
    case "accept_pair":
      return question
        ? `${words}: ${answerText(question, [[text("pair"), text("option")]], reader)}`
        : words;
    default:
      return words;
  }
}

/** The corrections of a quiz as their table shows them. */
export function correctionItems(
  rows: readonly RegradeRow[],
  questions: readonly OwnQuestionRow[],
  reader: Reader,
): CorrectionItem[] {
  return rows.map((row) => {
    const at = questions.findIndex(({ id }) => id === row.questionId);
    const question = at < 0 ? undefined : gradable(questions[at]);
    return {
      id: row.id,
      question: reader.m.quizEditor.questions.number(at + 1),
      what: correctionText(row, question, reader),
      reason: row.reason,
      who: row.madeBy,
      at: row.madeAt.epochMilliseconds,
      changed: row.changedCount,
    };
  });
}

/** What can be accepted of a question that is not right yet, and the left sides of its pairs. */
function choices(question: Gradable, m: Messages) {
  const named = (ids: readonly string[]) =>
    ids.map((value) => ({ value, label: optionName(question, value, m) }));
  switch (question.kind) {
    case "single":
    case "multiple": {
      const open = question.spec.options.filter(({ right, weight }) =>
        !right || weight !== undefined
      );
      return { options: named(open.map(({ id }) => id)), pairs: [] };
    }
    case "truefalse": {
      const { right } = question.spec;
      const open = (["true", "false"] as const).filter((id) => !right.includes(id));
      return { options: named(open), pairs: [] };
    }
    case "matching":
      return {
        options: named(question.spec.options.map(({ id }) => id)),
        pairs: question.spec.pairs.map(({ id, text }) => ({
          value: id,
          label: markdownToText(text, 100),
        })),
      };
    default:
      return { options: [], pairs: [] };
  }
}

const NEEDS = {
  accept_option: "option",
  accept_text: "text",
  accept_number: "number",
  accept_pair: "pair",
} as const;

/** What the page shows on which a question is corrected. */
export function regradeProps(
  { question, answers, ...own }: Regrading,
  questions: readonly OwnQuestionRow[],
  regrades: readonly RegradeRow[],
  reader: Reader,
): Omit<RegradeViewProps, "m" | "lang" | "zone" | "values" | "errors"> {
  const { m, lang } = reader;
  const head = quizHead(own);
  const subject = gradable(question);
  const accepting = ACCEPTING[question.kind];
  const dropping = question.droppedAt ? "restore" as const : "drop" as const;
  const number = questions.findIndex(({ id }) => id === question.id) + 1;
  const isDropped = question.droppedAt !== null;
  return {
    head,
    action: `${head.base}/questions/${question.id}/regrade`,
    question: solvedQuestion(draftOf(question), { number, isDropped }, reader),
    actions: [accepting, dropping].map((value) => ({
      value,
      label: m.quizEditor.regrade.actions[value],
    })),
    ...choices(subject, m),
    needs: NEEDS[accepting],
    answers: answers.map(({ value, count, points }) => ({
      key: JSON.stringify(value),
      text: answerText(subject, value, reader),
      count,
      points: figure(points, lang),
    })),
    history: correctionItems(
      regrades.filter(({ questionId }) => questionId === question.id),
      questions,
      reader,
    ),
  };
}

function resultItem(
  row: ResultRow,
  passMark: number,
  lang: Lang,
): ResultsViewProps["rows"][number] {
  const score = row.points === null || row.maxPoints === null
    ? null
    : { points: row.points, maxPoints: row.maxPoints };
  return {
    id: String(row.attemptId),
    name: row.name,
    email: row.email,
    score: score && `${figure(score.points, lang)} / ${figure(score.maxPoints, lang)}`,
    percent: score ? figure(scorePercent(score), lang, 1) : "",
    isPassed: score !== null && isPassed(score, passMark),
    finishedAt: row.finishedAt?.epochMilliseconds ?? null,
    isByTime: row.finishedBy === "time",
  };
}

/** The address of a quiz's results as a file. */
export function exportHref({ base }: Pick<QuizHead, "base">, format: ExportFormat): string {
  return `${base}/results/export?format=${format}`;
}

/** What the page of the results shows. */
export function resultsProps(
  results: QuizResults,
  corrections: CorrectionItem[],
  { lang }: Pick<Reader, "lang">,
): Omit<ResultsViewProps, "m" | "lang" | "zone"> {
  const { quiz, summary, statistics, listed } = results;
  const head = quizHead(results);
  const href = `${head.base}/results`;
  const written = (value: number | null, digits: number) =>
    value === null ? "–" : figure(value, lang, digits);
  return {
    head,
    finished: summary.finished,
    running: summary.running,
    passed: summary.passed,
    mean: written(summary.mean, 1),
    median: written(summary.median, 1),
    bins: summary.bins,
    questions: statistics.map((one, index) => ({
      number: index + 1,
      text: markdownToText(one.prompt, 100),
      isDropped: one.isDropped,
      answered: one.answered,
      facility: written(one.facility, 2),
      discrimination: written(one.discrimination, 2),
    })),
    rows: listed.page.rows.map((row) => resultItem(row, quiz.passMark, lang)),
    corrections,
    // The file has more than the list: a column for each question.
    links: {
      ...listingLinks(href, RESULTS_LISTING, listed),
      exportHrefs: { csv: exportHref(head, "csv"), xlsx: exportHref(head, "xlsx") },
    },
  };
}
