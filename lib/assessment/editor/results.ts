import { z } from "zod";
import type { Asker } from "../../catalog/rules.ts";
import type { Deps } from "../../deps.ts";
import { writeCsv } from "../../platform/csv.ts";
import type { Lang, Messages } from "../../platform/i18n/mod.ts";
import {
  likePattern,
  list,
  type Listed,
  type Listing,
  readListing,
  searchFilter,
} from "../../platform/listing.ts";
import { markdownToText } from "../../platform/markdown_text.ts";
import { formatDateTime, type Zone } from "../../platform/time.ts";
import { writeXlsx, XLSX_TYPE } from "../../platform/xlsx.ts";
import { closeOverdue } from "../closing.ts";
import { isPassed, scorePercent } from "../grading.ts";
import { fileName, type OwnQuiz, type QuizPlace, requireOwnQuiz } from "./access.ts";
import * as queries from "./results_queries.ts";
import type { ExportRow, QuestionStatistics, ResultRow, ResultSummary } from "./results_queries.ts";

type ResultDeps = Pick<Deps, "db" | "clock" | "jobs">;

type Filters = { q: string | null };

/** How the attempts at a quiz can be asked for; they come by name. */
export const RESULTS_LISTING: Listing<Filters> = {
  key: "attemptId",
  sorts: { name: "text", finished: "timestamptz", percent: "bigint" },
  initial: "name",
  filters: z.object({ q: searchFilter }),
};

/** Most attempts of a file. */
const MOST_EXPORTED = 20_000;

/** How a quiz went. */
export interface QuizResults extends OwnQuiz {
  summary: ResultSummary;
  statistics: QuestionStatistics[];
  listed: Listed<ResultRow, Filters>;
}

/**
 * The results of a quiz with the statistics of its questions. Attempts whose time is over are closed first. Throws
 * `not_found`, and as `readListing` does.
 */
export async function openResults(
  deps: ResultDeps,
  asker: Asker,
  place: QuizPlace,
  params: URLSearchParams,
): Promise<QuizResults> {
  const own = await requireOwnQuiz(deps.db, asker, place, "grading");
  const query = readListing(RESULTS_LISTING, params);
  await closeOverdue(deps, { isDry: false });
  const rows = queries.resultRows(own.quiz.id, likePattern(query.filters.q));
  const [summary, statistics, listed] = await Promise.all([
    queries.selectSummary(deps.db, own.quiz.id, own.quiz.passMark),
    queries.selectStatistics(deps.db, own.quiz.id),
    list(deps.db, RESULTS_LISTING, query, rows),
  ]);
  return { ...own, summary, statistics, listed };
}

/** A file of results to save. */
export interface ResultsFile {
  name: string;
  type: string;
  body: string | ReadableStream<Uint8Array>;
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
  const body = writeXlsx([
    { name: words.sheets.results, headings, rows: [rows], widths: [28, 30, 26, 26] },
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
    rows: [statistics.map((one, index): Row => [
      one.isDropped ? words.droppedNumber(index + 1) : words.questionNumber(index + 1),
      markdownToText(one.prompt, 200),
      one.points,
      one.answered,
      thousandth(one.facility),
      thousandth(one.discrimination),
    ])],
    widths: [14, 60],
  };
}
