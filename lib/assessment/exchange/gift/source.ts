import type { GiftProblemKey } from "./types.ts";

/** Thrown inside the parser and caught per question, so that one bad question hides no other. */
export class GiftError extends Error {
  override name = "GiftError";
  constructor(readonly line: number, readonly key: GiftProblemKey) {
    super(`line ${line}: ${key}`);
  }
}

/**
 * The characters that mean something unless a backslash stands before them. While a question is taken apart, an
 * escaped one is stood in for by a noncharacter of Unicode (U+FDD0 to U+FDEF), which no text may contain.
 */
const ESCAPED = "~=#{}:";
const FIRST_STAND_IN = 0xfdd0;
const STAND_INS = /[\uFDD0-\uFDEF]/g;
const LINE_BREAK = String.fromCharCode(FIRST_STAND_IN + ESCAPED.length);
const ARROW_HEAD = String.fromCharCode(FIRST_STAND_IN + ESCAPED.length + 1);

/**
 * Hides what is escaped. A backslash before any other letter is a backslash, as in Moodle; the `-\>` with which
 * we write an arrow that separates nothing is ours.
 */
function hideEscapes(line: string): string {
  return line.replace(STAND_INS, "\uFFFD")
    .replace(/-\\>|\\([\\~=#{}:n])/g, (whole, letter?: string) => {
      if (letter === undefined) return "-" + ARROW_HEAD;
      if (letter === "n") return LINE_BREAK;
      const at = ESCAPED.indexOf(letter);
      return at < 0 ? whole[0] : String.fromCharCode(FIRST_STAND_IN + at);
    });
}

/** Puts back what `hideEscapes` has hidden. */
export function showEscapes(text: string): string {
  return text.replace(STAND_INS, (letter) => {
    if (letter === LINE_BREAK) return "\n";
    if (letter === ARROW_HEAD) return ">";
    return ESCAPED[letter.charCodeAt(0) - FIRST_STAND_IN];
  });
}

/** A piece of a file with its escapes hidden, which knows the lines that its letters come from. */
export class GiftSource {
  constructor(
    readonly text: string,
    /** Where in the file each letter's line is: `[offset, line]`, ascending. */
    private readonly lines: readonly (readonly [number, number])[],
    private readonly start = 0,
  ) {}

  /** Joins lines of a file. */
  static of(lines: readonly { line: number; text: string }[]): GiftSource {
    const starts: [number, number][] = [];
    let text = "";
    for (const one of lines) {
      starts.push([text.length, one.line]);
      text += hideEscapes(one.text) + "\n";
    }
    return new GiftSource(text, starts);
  }

  /** The part between two offsets, trimmed. */
  slice(from: number, to: number = this.text.length): GiftSource {
    const part = this.text.slice(from, to);
    const lead = part.length - part.trimStart().length;
    return new GiftSource(part.trim(), this.lines, this.start + from + lead);
  }

  /** The line of the file on which an offset is. */
  lineAt(offset: number): number {
    const at = this.lines.findLast(([start]) => start <= this.start + offset) ?? this.lines[0];
    return at[1];
  }

  /** An error at an offset, to be thrown. */
  error(offset: number, key: GiftProblemKey): GiftError {
    return new GiftError(this.lineAt(offset), key);
  }
}

/** The lines of one question, or the category that begins. */
export interface GiftBlock {
  source: GiftSource;
  category: string | null;
  points: number | null;
  isDropped: boolean;
}

const POINTS = /\[points:\s*([^\]]*)\]/i;
const DROPPED = /\[dropped\]/i;

/**
 * Cuts a file at its empty lines into questions, takes comments out and notes what they and `$CATEGORY:` say. Points
 * that are no number are `NaN`.
 */
export function readBlocks(file: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let category: string | null = null;
  let points: number | null = null;
  let isDropped = false;
  let lines: { line: number; text: string }[] = [];
  const end = () => {
    if (lines.length > 0) {
      blocks.push({ source: GiftSource.of(lines).slice(0), category, points, isDropped });
      points = null;
      isDropped = false;
    }
    lines = [];
  };
  file.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/).forEach((text, index) => {
    const trimmed = text.trim();
    if (trimmed === "") return end();
    if (trimmed.startsWith("//")) {
      isDropped ||= DROPPED.test(trimmed);
      const noted = POINTS.exec(trimmed)?.[1];
      if (noted !== undefined) points = noted.trim() === "" ? NaN : Number(noted);
      return;
    }
    if (lines.length === 0 && trimmed.startsWith("$CATEGORY:")) {
      category = trimmed.slice("$CATEGORY:".length).trim() || null;
      return;
    }
    lines.push({ line: index + 1, text });
  });
  end();
  return blocks;
}
