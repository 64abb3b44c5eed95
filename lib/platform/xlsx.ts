import type { Cell } from "write-excel-file";

/** The media type of an XLSX file. */
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A sheet of a workbook: a row of headings, and rows of texts and numbers. */
export interface XlsxSheet {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Widths in letters, for the columns that need more than the usual 14. */
  widths?: readonly (number | undefined)[];
}

/** What Excel allows in no name of a sheet. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
/** Control characters that XML cannot carry. */
// deno-lint-ignore no-control-regex
const UNWRITABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const LONGEST_CELL = 32_767;

/**
 * A workbook as XLSX with bold headings that stay in sight. Texts are typed as texts, so none of them is a formula,
 * whatever it begins with.
 */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  // Only who saves a workbook waits for what makes one.
  const { default: writeXlsxFile } = await import("write-excel-file");
  const { toBlob } = writeXlsxFile(sheets.map(({ name, headings, rows, widths = [] }) => ({
    sheet: name.replace(FORBIDDEN_IN_NAME, " ").slice(0, 31),
    stickyRowsCount: 1,
    columns: headings.map((_, index) => ({ width: widths[index] ?? 14 })),
    data: [
      headings.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(cell)),
    ],
  })));
  return new Uint8Array(await (await toBlob()).arrayBuffer());
}

function cell(value: string | number | null): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return {
    value: value.replace(UNWRITABLE, "").slice(0, LONGEST_CELL).toWellFormed(),
    type: String,
  };
}
