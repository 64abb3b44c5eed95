import { CSV_START, csvLines, defuse } from "./csv.ts";
import { cleanFileName } from "./download.ts";
import { attachment } from "./downloads.ts";
import { AppError } from "./errors.ts";
import { OWN_POLICY } from "./http.ts";
import { EXPORT_FORMATS, type ExportFormat } from "./listing.ts";
import { writeXlsx, XLSX_MOST_ROWS, XLSX_TYPE, type XlsxCell, type XlsxSheet } from "./xlsx.ts";

/** The format that an address asks for; null: the page. Throws `invalid` (`not_a_choice`) for an unknown one. */
export function readFormat(params: URLSearchParams): ExportFormat | null {
  const text = params.get("format");
  const known = EXPORT_FORMATS.find((one) => one === text) ?? null;
  if (text && !known) {
    throw new AppError("invalid", "not_a_choice", { fields: { format: "not_a_choice" } });
  }
  return known;
}

/** A column of an exported file. */
export interface ExportColumn<Row> {
  label: string;
  /** In a workbook, in letters; only where the usual width is too little. */
  width?: number;
  /** Moments as local times (`localTime`): a workbook has them as such, CSV as ISO 8601 writes them. */
  cell: (row: Row) => XlsxCell;
}

/** A list as a file. */
export interface ListingExport<Row> {
  format: ExportFormat;
  /** Of the file, without its ending. */
  name: string;
  columns: readonly ExportColumn<Row>[];
  /** The rows, batch by batch. */
  batches: AsyncGenerator<readonly Row[], void>;
  /** How many rows there are, for who watches the file arrive; left out where nobody has counted. */
  total?: number;
  /** Of the workbook's sheet; absent: the file's. */
  sheet?: string;
  /** What a workbook has beside the list. */
  moreSheets?: readonly XlsxSheet[];
}

/** Says how many rows a file will have: it is sent as it is read, so that its length is not known. */
const ROWS_HEADER = "x-rows";

const CSV_TYPE = "text/csv; charset=utf-8";

function headers(name: string, type: string, total?: number): HeadersInit {
  return {
    ...(total !== undefined && { [ROWS_HEADER]: String(total) }),
    "content-type": type,
    "content-disposition": attachment(cleanFileName(name.replace(/[/\\]/g, "-"), "list")),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    [OWN_POLICY]: "sandbox; default-src 'none'; frame-ancestors 'none'",
  };
}

function csvCell(value: XlsxCell): string | number | null {
  return value instanceof Temporal.PlainDateTime
    ? value.toString({ smallestUnit: "minute" })
    : value;
}

/** Sends each batch as soon as it is read, so that memory does not grow with the list. */
function csvStream<Row>({ columns, batches }: ListingExport<Row>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      const headings = columns.map(({ label }) => label);
      controller.enqueue(encoder.encode(CSV_START + csvLines([headings])));
    },
    async pull(controller) {
      const { value, done } = await batches.next();
      if (done) return controller.close();
      const lines = csvLines(value.map((row) => columns.map(({ cell }) => csvCell(cell(row)))));
      if (lines !== "") controller.enqueue(encoder.encode(lines));
    },
    async cancel() {
      await batches.return();
    },
  }, { highWaterMark: 1 });
}

/**
 * A workbook's texts are no formulas, whatever they begin with, until somebody saves them as CSV: what a list exports
 * stays harmless then, too. Numbers stay numbers.
 */
function defused(value: XlsxCell): XlsxCell {
  return typeof value === "string" ? defuse(value) : value;
}

async function* defusedRows(rows: XlsxSheet["rows"]): AsyncGenerator<XlsxCell[][], void> {
  for await (const batch of rows) yield batch.map((cells) => cells.map(defused));
}

/** The rows of a list as cells, batch by batch. */
export async function* cellsOf<Row>(
  { columns, batches }: Pick<ListingExport<Row>, "columns" | "batches">,
): AsyncGenerator<XlsxCell[][], void> {
  for await (const batch of batches) yield batch.map((row) => columns.map(({ cell }) => cell(row)));
}

/**
 * Answers with a list as CSV or XLSX, formulas defused, sent while it is read. Throws `too_large` (`export_too_long`)
 * for more rows than a sheet can hold.
 */
export function exportListing<Row>(file: ListingExport<Row>): Response {
  const { format, name, columns, total } = file;
  if (format === "csv") {
    return new Response(csvStream(file), { headers: headers(`${name}.csv`, CSV_TYPE, total) });
  }
  if (total !== undefined && total > XLSX_MOST_ROWS) {
    throw new AppError("too_large", "export_too_long");
  }
  const sheet: XlsxSheet = {
    name: file.sheet ?? name,
    headings: columns.map(({ label }) => label),
    widths: columns.map(({ width }) => width),
    rows: cellsOf(file),
  };
  const sheets = [sheet, ...file.moreSheets ?? []];
  const body = writeXlsx(sheets.map((one) => ({ ...one, rows: defusedRows(one.rows) })));
  return new Response(body, { headers: headers(`${name}.xlsx`, XLSX_TYPE, total) });
}

/** Rows that are all there already, as an export takes them. */
export async function* inOne<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[], void> {
  yield rows;
}
