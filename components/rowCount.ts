const QUOTE = '"'.charCodeAt(0);
const LINE_FEED = "\n".charCodeAt(0);

/** Counts the rows of a CSV file (RFC 4180) while it arrives: line breaks between quotes end none. */
export class RowCount {
  #lines = 0;
  #isQuoted = false;

  /** The rows that have arrived, without the one of headings. */
  get rows(): number {
    return Math.max(0, this.#lines - 1);
  }

  /** Takes the next bytes, wherever they were cut. */
  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === QUOTE) this.#isQuoted = !this.#isQuoted;
      else if (byte === LINE_FEED && !this.#isQuoted) this.#lines++;
    }
  }
}
