import { CSV_START, csvLines, defuse } from "./csv.ts";
import { cleanFileName } from "./download.ts";
import { attachment } from "./downloads.ts";
import { AppError } from "./errors.ts";
import { OWN_POLICY } from "./http.ts";
import { EXPORT_FORMATS, type ExportFormat } from "./listing.ts";
import { writeXlsx, XLSX_TYPE, type XlsxSheet } from "./xlsx.ts";

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
  cell: (row: Row) => string | number | null;
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
  moreSheets?: () => Promise<XlsxSheet[]>;
}

/** Says how many rows a file will have: it is sent as it is read, so that its length is not known. */
const ROWS_HEADER = "x-rows";

/** A workbook is made in memory; longer lists are exported as CSV, which is sent as it is read. */
export const XLSX_MOST_ROWS = 50_000;

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
      const lines = csvLines(value.map((row) => columns.map(({ cell }) => cell(row))));
      if (lines !== "") controller.enqueue(encoder.encode(lines));
    },
    async cancel() {
      await batches.return();
    },
  }, { highWaterMark: 1 });
}

/**
 * Answers with a list as CSV or XLSX, formulas defused. Throws `too_large` (`export_too_long`) for a workbook of more
 * than `XLSX_MOST_ROWS` rows.
 */
export async function exportListing<Row>(file: ListingExport<Row>): Promise<Response> {
  const { format, name, columns, batches, total } = file;
  if (format === "csv") {
    return new Response(csvStream(file), { headers: headers(`${name}.csv`, CSV_TYPE, total) });
  }
  if (total !== undefined && total > XLSX_MOST_ROWS) {
    throw new AppError("too_large", "export_too_long");
  }
  const rows: (string | number | null)[][] = [];
  for await (const batch of batches) {
    if (rows.length + batch.length > XLSX_MOST_ROWS) {
      throw new AppError("too_large", "export_too_long");
    }
    for (const row of batch) rows.push(columns.map(({ cell }) => defused(cell(row))));
  }
  const more = await file.moreSheets?.() ?? [];
  const bytes = await writeXlsx([
    {
      name: file.sheet ?? name,
      headings: columns.map(({ label }) => label),
      widths: columns.map(({ width }) => width),
      rows,
    },
    ...more.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(defused)) })),
  ]);
  return new Response(bytes, { headers: headers(`${name}.xlsx`, XLSX_TYPE, rows.length) });
}

/**
 * A workbook's texts are no formulas, whatever they begin with, until somebody saves them as CSV: what a list exports
 * stays harmless then, too. Numbers stay numbers.
 */
function defused(value: string | number | null): string | number | null {
  return typeof value === "string" ? defuse(value) : value;
}

/** Rows that are all there already, as an export takes them. */
export async function* inOne<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[], void> {
  yield rows;
}
