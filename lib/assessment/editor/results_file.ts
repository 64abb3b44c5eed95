import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import { cellsOf, type ExportColumn, exportListing } from "../../platform/listing_export.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import { formatDateTime, type Zone } from "../../platform/time.ts";
import type { XlsxSheet } from "../../platform/xlsx.ts";
import { isPassed, scorePercent } from "../grading.ts";
import { gradable } from "../spec.ts";
import type { OwnQuiz } from "./access.ts";
import { answerText, correctionText } from "./answer_words.ts";
import type { OwnQuestionRow } from "./queries.ts";
import type { Regrading } from "./regrade.ts";
import type { GivenAnswer, RegradeRow } from "./regrade_queries.ts";
import type { QuizResults } from "./results.ts";
import type { QuestionStatistics, ResultRow } from "./results_queries.ts";

/** Who reads a file: moments are in their zone. */
interface Reader {
  m: Messages;
  lang: Lang;
  zone: Zone;
}

type Cell = string | number | null;

/** A score as a file has it; null while the attempt runs. */
function scoreOf({ points, maxPoints }: ResultRow) {
  return points === null || maxPoints === null ? null : { points, maxPoints };
}

function resultColumns(
  { quiz: { passMark }, questions }: QuizResults,
  { m, lang, zone }: Reader,
): ExportColumn<ResultRow>[] {
  const words = m.quizEditor.results;
  const { columns } = words;
  const moment = (at: Temporal.Instant | null) => at && formatDateTime(at, { lang, zone });
  const ofScore =
    (cell: (score: { points: number; maxPoints: number }) => Cell) => (row: ResultRow) => {
      const score = scoreOf(row);
      return score && cell(score);
    };
  return [
    { label: columns.name, width: 28, cell: ({ fullName }) => fullName },
    { label: columns.email, width: 30, cell: ({ email }) => email },
    { label: columns.started, width: 26, cell: ({ startedAt }) => moment(startedAt) },
    { label: columns.finished, width: 26, cell: ({ finishedAt }) => moment(finishedAt) },
    { label: columns.points, cell: ofScore(({ points }) => points) },
    { label: columns.most, cell: ofScore(({ maxPoints }) => maxPoints) },
    { label: columns.percent, cell: ofScore(scorePercent) },
    {
      label: columns.passed,
      cell: ofScore((score) => isPassed(score, passMark) ? words.yes : words.no),
    },
    ...questions.map(({ id, droppedAt }, index): ExportColumn<ResultRow> => ({
      label: words.questionNumber(index + 1),
      cell: (row) => droppedAt || !scoreOf(row) ? null : row.answers?.[id] ?? 0,
    })),
  ];
}

function statisticsColumns(
  { quizEditor: { results: words } }: Messages,
): ExportColumn<QuestionStatistics>[] {
  const { columns } = words;
  const thousandth = (value: number | null) => value === null ? null : Number(value.toFixed(3));
  return [
    {
      label: columns.question,
      cell: ({ isDropped, position }) =>
        isDropped ? words.droppedNumber(position) : words.questionNumber(position),
    },
    { label: columns.prompt, width: 60, cell: ({ prompt }) => markdownToText(prompt, 200) },
    { label: columns.points, cell: ({ points }) => points },
    { label: columns.answered, cell: ({ answered }) => answered },
    { label: columns.facility, cell: ({ facility }) => thousandth(facility) },
    { label: columns.discrimination, cell: ({ discrimination }) => thousandth(discrimination) },
  ];
}

function correctionColumns(
  questions: readonly OwnQuestionRow[],
  reader: Reader,
): ExportColumn<RegradeRow>[] {
  const words = reader.m.quizEditor.regrade;
  const subjects = new Map(questions.map((question) => [question.id, gradable(question)]));
  return [
    { label: words.question, cell: ({ question }) => question },
    {
      label: words.correction,
      width: 40,
      cell: (row) => correctionText(row, subjects.get(row.questionId), reader),
    },
    { label: words.reason, width: 40, cell: ({ reason }) => reason },
    { label: words.who, width: 28, cell: ({ madeBy }) => madeBy },
    { label: words.when, width: 26, cell: ({ at }) => formatDateTime(at, reader) },
    { label: words.changed, cell: ({ changed }) => changed },
  ];
}

function answerColumns(question: OwnQuestionRow, reader: Reader): ExportColumn<GivenAnswer>[] {
  const words = reader.m.quizEditor.regrade;
  const subject = gradable(question);
  return [
    { label: words.answer, width: 40, cell: ({ value }) => answerText(subject, value, reader) },
    { label: words.count, cell: ({ count }) => count },
    { label: words.points, cell: ({ points }) => points },
  ];
}

function nameOf({ course, quiz }: OwnQuiz, ...more: readonly string[]): string {
  return [course.slug, quiz.title, ...more].join(" - ");
}

/** How the questions went as the second sheet of a workbook. */
function statisticsSheet({ statistics }: QuizResults, m: Messages): XlsxSheet {
  const columns = statisticsColumns(m);
  return {
    name: m.quizEditor.results.sheets.questions,
    headings: columns.map(({ label }) => label),
    widths: columns.map(({ width }) => width),
    rows: cellsOf({ columns, batches: statistics.all() }),
  };
}

/**
 * The list of a quiz's results that was asked for as a file, the attempts with a column for each question; null: the
 * page was. Throws as `exportListing` does.
 */
export async function resultsFile(found: QuizResults, reader: Reader): Promise<Response | null> {
  const { students, statistics, corrections, questions } = found;
  const { m } = reader;
  const words = m.quizEditor.results;
  if (students.query.format) {
    return exportListing({
      format: students.query.format,
      name: nameOf(found),
      columns: resultColumns(found, reader),
      batches: students.all(),
      total: await students.count(),
      sheet: words.sheets.results,
      moreSheets: [statisticsSheet(found, m)],
    });
  }
  if (statistics.query.format) {
    return exportListing({
      format: statistics.query.format,
      name: nameOf(found, words.statistics),
      columns: statisticsColumns(m),
      batches: statistics.all(),
      total: await statistics.count(),
    });
  }
  if (corrections.query.format) {
    return exportListing({
      format: corrections.query.format,
      name: nameOf(found, m.quizEditor.regrade.history),
      columns: correctionColumns(questions, reader),
      batches: corrections.all(),
      total: await corrections.count(),
    });
  }
  return null;
}

/** The list of the page of a correction that was asked for as a file; null: the page was. As `resultsFile`. */
export async function regradingFile(found: Regrading, reader: Reader): Promise<Response | null> {
  const { question, number, answers, history } = found;
  const words = reader.m.quizEditor;
  const name = (title: string) => nameOf(found, words.questions.number(number), title);
  if (answers.query.format) {
    return exportListing({
      format: answers.query.format,
      name: name(words.regrade.answers),
      columns: answerColumns(question, reader),
      batches: answers.all(),
      total: await answers.count(),
    });
  }
  if (history.query.format) {
    return exportListing({
      format: history.query.format,
      name: name(words.regrade.history),
      columns: correctionColumns([question], reader),
      batches: history.all(),
      total: await history.count(),
    });
  }
  return null;
}
