import { z } from "zod";
import type { Asker } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { decodeBase64Url, encodeBase64Url } from "../../platform/base64.ts";
import { writeCsv } from "../../platform/csv.ts";
import { AppError } from "../../platform/errors.ts";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import { formatDateTime, type Zone } from "../../platform/time.ts";
import { writeXlsx, XLSX_TYPE } from "../../platform/xlsx.ts";
import { closeOverdue } from "../closing.ts";
import { isPassed, scorePercent } from "../grading.ts";
import { fileName, type OwnQuiz, type QuizPlace, requireOwnQuiz } from "./access.ts";
import * as queries from "./results_queries.ts";
import type {
  ExportRow,
  QuestionStatistics,
  ResultRow,
  ResultsCursor,
  ResultSummary,
} from "./results_queries.ts";

type ResultDeps = Pick<Deps, "db" | "clock" | "jobs">;

/** Students on one page of results. */
export const RESULTS_PAGE = 50;
/** Most attempts of a file. */
const MOST_EXPORTED = 20_000;

/** How a quiz went. */
export interface QuizResults extends OwnQuiz {
  summary: ResultSummary;
  statistics: QuestionStatistics[];
  rows: ResultRow[];
  /** For `after=` of the next page; null on the last one. */
  next: string | null;
}

const cursorInput = z.object({ name: z.string().max(200), id: z.number().int().positive() });

/** Where a page ended, as it stands in an address. */
function writeCursor(cursor: ResultsCursor): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(cursor)));
}

/** Throws `bad_request` (`cursor_invalid`) for what `writeCursor` has not written. */
function readCursor(text: string): ResultsCursor {
  const bytes = text.length <= 1000 ? decodeBase64Url(text) : null;
  try {
    return cursorInput.parse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())));
  } catch (cause) {
    throw new AppError("bad_request", "cursor_invalid", { cause });
  }
}

/**
 * The results of a quiz with the statistics of its questions. Attempts whose time is over are closed first. Throws
 * `not_found`, and `bad_request` (`cursor_invalid`) for an `after` that is not ours.
 */
export async function openResults(
  deps: ResultDeps,
  asker: Asker,
  place: QuizPlace,
  after: string | null,
): Promise<QuizResults> {
  const own = await requireOwnQuiz(deps.db, asker, place, "grading");
  const cursor = after === null ? null : readCursor(after);
  await closeOverdue(deps, { isDry: false });
  const [summary, statistics, found] = await Promise.all([
    queries.selectSummary(deps.db, own.quiz.id, own.quiz.passMark),
    queries.selectStatistics(deps.db, own.quiz.id),
    queries.selectResults(deps.db, own.quiz.id, { after: cursor, limit: RESULTS_PAGE + 1 }),
  ]);
  const rows = found.slice(0, RESULTS_PAGE);
  const last = found.length > RESULTS_PAGE ? rows.at(-1) : undefined;
  const next = last ? writeCursor({ name: last.name, id: last.attemptId }) : null;
  return { ...own, summary, statistics, rows, next };
}

/** A file of results to save. */
export interface ResultsFile {
  name: string;
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
}

export type ResultsFormat = "xlsx" | "csv";

type Row = (string | number | null)[];

interface Reader {
  m: Messages;
  lang: Lang;
  zone: Zone;
}

/**
 * Every finished attempt as a table with a column per question; the workbook has the statistics on a second sheet.
 * Throws `not_found`.
 */
export async function exportResults(
  deps: ResultDeps,
  asker: Asker,
  place: QuizPlace,
  { format, reader }: { format: ResultsFormat; reader: Reader },
): Promise<ResultsFile> {
  const own = await requireOwnQuiz(deps.db, asker, place, "grading");
  await closeOverdue(deps, { isDry: false });
  const [statistics, found] = await Promise.all([
    queries.selectStatistics(deps.db, own.quiz.id),
    queries.selectExport(deps.db, own.quiz.id, MOST_EXPORTED),
  ]);
  const words = reader.m.quizEditor.results;
  const { columns } = words;
  const headings = [
    columns.name,
    columns.email,
    columns.started,
    columns.finished,
    columns.points,
    columns.most,
    columns.percent,
    columns.passed,
    ...statistics.map((_, index) => words.questionNumber(index + 1)),
  ];
  const rows = found.map((row) => exportRow(row, own.quiz.passMark, statistics, reader));
  const name = fileName(own, format);
  if (format === "csv") {
    return { name, type: "text/csv; charset=utf-8", body: writeCsv([headings, ...rows]) };
  }
  const body = await writeXlsx([
    { name: words.sheets.results, headings, rows, widths: [28, 30, 26, 26] },
    statisticsSheet(statistics, words),
  ]);
  return { name, type: XLSX_TYPE, body };
}

function exportRow(
  row: ExportRow,
  passMark: number,
  statistics: readonly QuestionStatistics[],
  { m, lang, zone }: Reader,
): Row {
  const words = m.quizEditor.results;
  const score = { points: row.points ?? 0, maxPoints: row.maxPoints ?? 0 };
  const moment = (at: Temporal.Instant | null) => at && formatDateTime(at, { lang, zone });
  return [
    row.name,
    row.email,
    moment(row.startedAt),
    moment(row.finishedAt),
    score.points,
    score.maxPoints,
    scorePercent(score),
    isPassed(score, passMark) ? words.yes : words.no,
    ...statistics.map(({ id, isDropped }) => isDropped ? null : row.answers[id] ?? 0),
  ];
}

function statisticsSheet(
  statistics: readonly QuestionStatistics[],
  words: Messages["quizEditor"]["results"],
) {
  const { columns } = words;
  const thousandth = (value: number | null) => value === null ? null : Number(value.toFixed(3));
  return {
    name: words.sheets.questions,
    headings: [
      columns.question,
      columns.prompt,
      columns.points,
      columns.answered,
      columns.facility,
      columns.discrimination,
    ],
    rows: statistics.map((one, index): Row => [
      one.isDropped ? words.droppedNumber(index + 1) : words.questionNumber(index + 1),
      markdownToText(one.prompt, 200),
      one.points,
      one.answered,
      thousandth(one.facility),
      thousandth(one.discrimination),
    ]),
    widths: [14, 60],
  };
}
