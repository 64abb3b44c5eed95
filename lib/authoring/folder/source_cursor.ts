/** A piece of a text: from `start` up to `end`. */
export interface Range {
  start: number;
  end: number;
}

/** How far behind the last token the next one may lie: only marks of structure are between. */
const WINDOW = 8192;

/**
 * Finds the lexer's tokens in the text they were made of. The lexer gives no positions, and inside
 * quotes and lists it reads lines without their marks; but tokens come in the text's order, so
 * each is looked for behind the one before it, allowing for such marks at the start of lines.
 */
export class SourceCursor {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where a token's text is next, or null; the cursor stays. */
  find(raw: string): Range | null {
    const text = raw.replace(/\n+$/, "");
    if (text === "") return null;
    const area = this.#source.slice(this.#at, this.#at + WINDOW + 2 * text.length);
    const direct = area.indexOf(text);
    if (direct >= 0) return this.#range(direct, text.length);
    if (!/[\n|]/.test(text) || text.length > WINDOW) return null;
    const lines = text.split("\n").map((line) => escapePattern(line.trimStart()));
    const match = new RegExp(lines.join("\\n[ \\t>]*")).exec(area);
    return match === null ? null : this.#range(match.index, match[0].length);
  }

  /** Where a token's text is next, or null; the cursor moves behind it. */
  take(raw: string): Range | null {
    const range = this.find(raw);
    if (range !== null) this.#at = range.end;
    return range;
  }

  moveTo(position: number): void {
    this.#at = position;
  }

  #range(offset: number, length: number): Range {
    return { start: this.#at + offset, end: this.#at + offset + length };
  }
}

/** In a table's cell a bar is written with a backslash that the token lacks. */
function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()[\]\\/-]/g, "\\$&").replaceAll("|", "\\\\?\\|");
}
