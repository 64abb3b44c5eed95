import { CsvError, parse } from "csv-parse/sync";

/** A line of a CSV file that was read: its cells, and where it begins in the file (from 1). */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A file that is no CSV: `line` is where it stops making sense. */
export class CsvSyntaxError extends Error {
  override name = "CsvSyntaxError";
  constructor(readonly line: number, options?: ErrorOptions) {
    super(`CSV cannot be read from line ${line} on`, options);
  }
}

/**
 * What a spreadsheet would run as a formula when a cell begins with it, apostrophes that defuse it already included
 * (OWASP, "CSV Injection"; the full-width forms are read as the plain ones by East Asian editions).
 */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet takes for a formula; `undefuse` gives the original back. */
export function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that `defuse` put before a text, and no other. */
export function undefuse(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/**
 * A table as CSV (RFC 4180: CRLF, quotes where needed) with the byte order mark by which Excel knows UTF-8. Texts that
 * a spreadsheet would take for a formula are defused; numbers are written as they are, with a point.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return CSV_START + csvLines(rows);
}

/** What a CSV file begins with: the byte order mark. */
export const CSV_START = "\uFEFF";

/** Some lines of a CSV file, for one that is written piece by piece; as `writeCsv` writes them. */
export function csvLines(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map(writeCell).join(",") + "\r\n").join("");
}

function writeCell(value: string | number | null): string {
  if (value === null) return "";
  const text = typeof value === "number" ? String(value) : defuse(value);
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets of countries with a decimal comma, such as Indonesia, separate cells with ";". */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return [";", "\t"].find((mark) => header.includes(mark) && !header.includes(",")) ?? ",";
}

/**
 * Reads a CSV file with commas, semicolons or tabs between its cells, which its first line tells. Lines without any
 * text are passed over, apostrophes that `writeCsv` put in are taken away. Throws `CsvSyntaxError`.
 */
export function readCsv(text: string): CsvRow[] {
  // One kind of line break: csv-parse counts a CRLF between quotes twice.
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const rows: CsvRow[] = [];
  let line = 1;
  const keep = (record: string[], { lines }: { lines: number }) => {
    const cells = record.map(undefuse);
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, cells });
    line = lines + 1;
    return null;
  };
  try {
    parse(plain, {
      delimiter: delimiterOf(plain),
      relax_column_count: true,
      on_record: keep,
    });
    return rows;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    // A quote that is never closed is noticed at the end of the file; its record began right after the last good one.
    const isOpen = cause.code === "CSV_QUOTE_NOT_CLOSED";
    throw new CsvSyntaxError(isOpen ? line : Number(cause.lines), { cause });
  }
}
