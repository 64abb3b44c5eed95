import { TextReader, ZipWriter } from "./zip.ts";

/** The media type of an XLSX file. */
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The rows that a sheet has room for below its headings (Excel's own limit is 1,048,576 with them). */
export const XLSX_MOST_ROWS = 1_048_575;

/** What a cell can hold; a local time has no zone, as in every spreadsheet. */
export type XlsxCell = string | number | Temporal.PlainDateTime | null;

/** A sheet of a workbook: a row of headings, and the rows batch by batch. */
export interface XlsxSheet {
  name: string;
  headings: readonly string[];
  rows:
    | Iterable<readonly (readonly XlsxCell[])[]>
    | AsyncIterable<readonly (readonly XlsxCell[])[]>;
  /** Widths in letters, for the columns that need more than the usual 14. */
  widths?: readonly (number | undefined)[];
}

const USUAL_WIDTH = 14;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What Excel allows in no name of a sheet. */
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
/** What XML 1.0 cannot carry, not even escaped. */
// deno-lint-ignore no-control-regex
const UNWRITABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const DAY_OF_FILES = new Date(2000, 0, 1);
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;

/** The cell formats in `STYLES`, by their place in `cellXfs`. */
const BOLD = 1;
const MOMENT = 2;
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A text as XML takes it. */
function xml(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(UNWRITABLE, "").toWellFormed()
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Spreadsheets read `_x0041_` as a letter by its code (ST_Xstring): the underscore is written that way then. */
const CODED = /_(?=x[\dA-Fa-f]{4}_)/g;

/** The letters of a column, counted from 0. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + column % 26);
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** The day from which spreadsheets count, and the first one that all of them count alike. */
const DAY_ZERO = Temporal.PlainDateTime.from("1899-12-30T00:00");
const FIRST_DAY = Temporal.PlainDateTime.from("1900-03-01T00:00");

function cellXml(place: string, value: XlsxCell, style?: number): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") {
    return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : "";
  }
  if (typeof value !== "string") {
    if (Temporal.PlainDateTime.compare(value, FIRST_DAY) < 0) return cellXml(place, `${value}`);
    const days = DAY_ZERO.until(value, { largestUnit: "day" }).total({
      unit: "day",
      relativeTo: DAY_ZERO,
    });
    return `<c r="${place}" s="${MOMENT}"><v>${days}</v></c>`;
  }
  const text = xml(value.slice(0, LONGEST_CELL)).replace(CODED, "_x005F_");
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  const format = style === undefined ? "" : ` s="${style}"`;
  return `<c r="${place}"${format} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

function rowXml(number: number, cells: readonly XlsxCell[], style?: number): string {
  const written = cells.map((value, at) => cellXml(`${letters(at)}${number}`, value, style));
  return `<row r="${number}">${written.join("")}</row>`;
}

/** A sheet piece by piece; texts stand in their cells, as a table of shared ones would have to be kept in memory. */
async function* sheetXml(
  { headings, rows, widths = [] }: XlsxSheet,
  isFirst: boolean,
): AsyncGenerator<string, void> {
  const columns = headings.map((_, at) =>
    `<col min="${at + 1}" max="${at + 1}" width="${widths[at] ?? USUAL_WIDTH}" customWidth="1"/>`
  );
  const selected = isFirst ? ' tabSelected="1"' : "";
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews>` +
    `<sheetView${selected} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft"/></sheetView></sheetViews>' +
    `<cols>${columns.join("")}</cols><sheetData>${rowXml(1, headings, BOLD)}`;
  let number = 1;
  for await (const batch of rows) {
    if (number + batch.length > XLSX_MOST_ROWS + 1) throw new RangeError("too many rows for XLSX");
    const text = batch.map((cells) => rowXml(++number, cells)).join("");
    if (text !== "") yield text;
  }
  yield "</sheetData></worksheet>";
}

function sheetName(name: string, at: number): string {
  const allowed = name.replace(FORBIDDEN_IN_NAME, " ").slice(0, LONGEST_NAME).toWellFormed()
    .replace(/^[\s']+|[\s']+$/g, "");
  return allowed || `Sheet${at + 1}`;
}

/** The parts of a workbook that say what it is made of, by their paths. */
function frame(sheets: readonly XlsxSheet[]): [path: string, text: string][] {
  const all = (write: (sheet: XlsxSheet, number: number) => string) =>
    sheets.map((sheet, at) => write(sheet, at + 1)).join("");
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${PARTS}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  return [
    [
      "[Content_Types].xml",
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("/xl/workbook.xml", "sheet.main") + override("/xl/styles.xml", "styles") +
      all((_, number) => override(`/xl/worksheets/sheet${number}.xml`, "worksheet")) + "</Types>",
    ],
    ["_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      all(({ name }, number) =>
        `<sheet name="${
          xml(sheetName(name, number - 1))
        }" sheetId="${number}" r:id="rId${number}"/>`
      ) + "</sheets></workbook>",
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(
        all((_, number) => relation(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`)) +
          relation(`rId${sheets.length + 1}`, "styles", "styles.xml"),
      ),
    ],
    ["xl/styles.xml", STYLES],
  ];
}

/**
 * A workbook as XLSX with bold headings that stay in sight, sent while its rows are read: never more than a batch of
 * them is in memory. Texts are typed as texts, so none of them is a formula, whatever it begins with. With more than
 * `XLSX_MOST_ROWS` rows the stream breaks off with a `RangeError`.
 */
export function writeXlsx(sheets: readonly XlsxSheet[]): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const write = async () => {
    const zip = new ZipWriter(writable, {
      // Excel does not open every one.
      zip64: false,
      // The same rows make the same file.
      lastModDate: DAY_OF_FILES,
      extendedTimestamp: false,
    });
    for (const [path, text] of frame(sheets)) await zip.add(path, new TextReader(text));
    // The first sheet, whose rows are counted while they arrive, comes last (`XlsxRowCount`).
    for (const [at, sheet] of [...sheets.entries()].reverse()) {
      const texts = ReadableStream.from(sheetXml(sheet, at === 0));
      await zip.add(
        `xl/worksheets/sheet${at + 1}.xml`,
        texts.pipeThrough(new TextEncoderStream()),
      );
    }
    await zip.close();
  };
  // What goes wrong half-way breaks the download off, so that nobody takes a part for the whole.
  write().catch((error) => writable.abort(error).catch(() => undefined));
  return readable;
}
