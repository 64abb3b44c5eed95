/** Counts the rows of a file while it arrives, without the one of headings. */
export interface RowCount {
  /** The rows that have arrived. */
  readonly rows: number;
  /** Takes the next bytes, wherever they were cut. */
  add(bytes: Uint8Array<ArrayBuffer>): void;
  /** All rows, once the last bytes are there; null when they could not be counted. */
  end(): Promise<number | null>;
}

const QUOTE = '"'.charCodeAt(0);
const LINE_FEED = "\n".charCodeAt(0);

/** Counts the rows of a CSV file (RFC 4180): line breaks between quotes end none. */
export class CsvRowCount implements RowCount {
  #lines = 0;
  #isQuoted = false;

  get rows(): number {
    return Math.max(0, this.#lines - 1);
  }

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === QUOTE) this.#isQuoted = !this.#isQuoted;
      else if (byte === LINE_FEED && !this.#isQuoted) this.#lines++;
    }
  }

  end(): Promise<number> {
    return Promise.resolve(this.rows);
  }
}

/** The part of a workbook that holds the rows: its last, after some short ones. */
const SHEET = new TextEncoder().encode("xl/worksheets/sheet1.xml");
const ROW = new TextEncoder().encode("<row");

// Of a ZIP (APPNOTE 4.3): how a part begins, and where in that are the lengths of its name and its extra field.
const PART = new TextEncoder().encode("PK\x03\x04");
const LENGTHS_AT = 26;
const NAME_AT = 30;
/** What stands between the last part and the directory: its sum and sizes. */
const DESCRIPTOR_BYTES = 16;
/** The very end, and where in that is the size of the directory. */
const END_BYTES = 22;
const DIRECTORY_SIZE_AT = 12;
/** More than all that comes after the last part. */
const TAIL_BYTES = 4096;

type Bytes = Uint8Array<ArrayBuffer>;

function startsWith(bytes: Bytes, wanted: Bytes, at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

function joined(first: Bytes, second: Bytes): Bytes {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function viewOf({ buffer, byteOffset, length }: Bytes): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** Where the packed bytes of the sheet begin; null as long as that has not arrived. */
function sheetStart(bytes: Bytes): number | null {
  for (let at = 0; at + NAME_AT + SHEET.length <= bytes.length; at++) {
    if (!startsWith(bytes, PART, at) || !startsWith(bytes, SHEET, at + NAME_AT)) continue;
    const extra = viewOf(bytes).getUint16(at + LENGTHS_AT + 2, true);
    return at + NAME_AT + SHEET.length + extra;
  }
  return null;
}

/** Counts the rows of a workbook of ours, whose sheet is unpacked for that while it arrives. */
export class XlsxRowCount implements RowCount {
  #rows = 0;
  #hasBegun = false;
  /** What has not been unpacked: what comes before the sheet, later the last that has arrived. */
  #held: Bytes = new Uint8Array();
  #sheet = new TransformStream<Bytes, Bytes>();
  #packed = this.#sheet.writable.getWriter();
  #counted = this.#count().catch(() => undefined);

  get rows(): number {
    return Math.max(0, this.#rows - 1);
  }

  add(bytes: Bytes): void {
    this.#held = joined(this.#held, bytes);
    if (!this.#hasBegun) {
      const start = sheetStart(this.#held);
      if (start === null || start > this.#held.length) return;
      this.#hasBegun = true;
      this.#held = this.#held.subarray(start);
    }
    this.#unpack(this.#held.length - TAIL_BYTES);
  }

  async end(): Promise<number | null> {
    const { length } = this.#held;
    if (!this.#hasBegun || length < END_BYTES) return null;
    const directory = viewOf(this.#held).getUint32(length - END_BYTES + DIRECTORY_SIZE_AT, true);
    this.#unpack(length - END_BYTES - directory - DESCRIPTOR_BYTES);
    this.#packed.close().catch(() => undefined);
    await this.#counted;
    return this.rows;
  }

  #unpack(length: number): void {
    if (length <= 0) return;
    // What goes wrong is told where it is counted.
    this.#packed.write(this.#held.slice(0, length)).catch(() => undefined);
    this.#held = this.#held.slice(length);
  }

  async #count(): Promise<void> {
    const unpacked = this.#sheet.readable.pipeThrough(new DecompressionStream("deflate-raw"));
    let matched = 0;
    for (const reader = unpacked.getReader();;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const byte of value) {
        // In a text "<" is escaped: what looks like a row is one.
        matched = byte === ROW[matched] ? matched + 1 : byte === ROW[0] ? 1 : 0;
        if (matched < ROW.length) continue;
        this.#rows++;
        matched = 0;
      }
    }
  }
}

/** A count for a file of this media type; null when its rows cannot be counted. */
export function rowCountOf(type: string): RowCount | null {
  if (type.startsWith("text/csv")) return new CsvRowCount();
  return type.includes("spreadsheetml") && "DecompressionStream" in globalThis
    ? new XlsxRowCount()
    : null;
}
