import createBidi, { type Bidi } from "bidi-js";

/** What stands for a letter that no font has. */
export const MISSING = "□";

/** A piece of text that one font can print in one direction; `font` is its place in the list of fonts. */
export interface Run {
  font: number;
  text: string;
  /** Its level by the Unicode bidirectional algorithm (UAX #9); odd ones run right to left. */
  level: number;
}

const graphemes = new Intl.Segmenter("id", { granularity: "grapheme" });

/** Every kind of space and control as a plain space. */
function plainSpaces(text: string): string {
  return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Zs}/gu, " ");
}

/** What prints nothing: marks of direction, joiners, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/g;

/** The same without the joiners, which decide about the shapes of their neighbours. */
const UNSHAPED = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/g;

/** What may run from right to left: letters of such scripts, and marks that make others do so. */
const MAY_TURN =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

// The package's types say that it is an ES module; it is not, and the function itself is what comes.
const bidi = (createBidi as unknown as () => Bidi)();

/** The level of each UTF-16 unit; null where all run left to right. */
function levelsOf(text: string): Uint8Array | null {
  return MAY_TURN.test(text) ? bidi.getEmbeddingLevels(text).levels : null;
}

/**
 * Runs from left to right, as they stand on paper. Rule L2 of UAX #9: from the highest level down, what is at least at a
 * level is turned around.
 */
export function inVisualOrder<T extends Pick<Run, "level">>(runs: readonly T[]): T[] {
  let order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    const turned: T[] = [];
    let stretch: T[] = [];
    for (const run of order) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    order = [...turned, ...stretch];
  }
  return order;
}

/** A letter of a script with rules of its own, by which its letters change and move. */
export const SHAPED =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Splits a text into runs, in the order in which they are read, each by the first font that has every letter of its
 * graphemes – the last one for scripts with rules of their own, a space by that of the word before it. One that no font
 * has becomes `□`. `onMissing` hears of these, and of what wants a font for its script. Never fails, whatever the text.
 */
export function splitRuns(
  text: string,
  fonts: readonly ReadonlySet<number>[],
  onMissing?: (grapheme: string) => void,
): Run[] {
  const plain = plainSpaces(text);
  const levels = levelsOf(plain);
  const runs: Run[] = [];
  for (const { segment, index } of graphemes.segment(plain)) {
    const points = [...segment.replace(INVISIBLE, "")].map((letter) => letter.codePointAt(0)!);
    if (points.length === 0) continue;
    const level = levels?.[index] ?? 0;
    const last = runs.at(-1);
    const isMore = segment === " " && last?.level === level && fonts[last.font]?.has(0x20);
    const has = (letters: ReadonlySet<number>) => points.every((point) => letters.has(point));
    const isShaped = SHAPED.test(segment);
    let font = isMore ? last.font : isShaped ? fonts.findLastIndex(has) : fonts.findIndex(has);
    if (font < 0 || isShaped) onMissing?.(segment.replace(UNSHAPED, ""));
    let shown = segment.replace(UNSHAPED, "");
    if (font < 0) {
      font = fonts.findIndex((letters) => letters.has(0x25a1));
      shown = font < 0 ? "?" : MISSING;
    }
    const run = { font: Math.max(font, 0), text: shown, level };
    if (last && last.font === run.font && last.level === level) last.text += shown;
    else runs.push(run);
  }
  return runs;
}

/** A run's letters as a font without rules of its own sets them, one after the other from left to right. */
export function plainLetters({ text, level }: Run): string {
  const letters = text.replace(INVISIBLE, "");
  if (level % 2 === 0) return letters;
  return [...graphemes.segment(letters)].reverse()
    .map(({ segment }) => bidi.getMirroredCharacter(segment) ?? segment).join("");
}

/** Breaks a word that is wider than a line wherever it has to. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== "" && !fits(piece + segment)) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** The lines of a text: broken at its own line ends, between words, and within a word wider than a line. */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/\s+/u).filter((word) => word !== "")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      const pieces = fits(word) ? [word] : breakWord(word, fits);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? "";
    }
    return [...lines, line];
  });
}
