/** What stands for a letter that no font has. */
export const MISSING = "□";

/** A piece of text that one font can print; `font` is its place in the list of fonts. */
export interface Run {
  font: number;
  text: string;
}

const graphemes = new Intl.Segmenter("id", { granularity: "grapheme" });

/** Every kind of space and control as a plain space. */
function plainSpaces(text: string): string {
  return text.normalize("NFC").replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Zs}/gu, " ");
}

/** What prints nothing: marks of direction, joiners, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/g;

/**
 * Splits a text into runs by the first font that has every letter of a grapheme; one that no font has becomes `□`.
 * Never fails, whatever the text.
 */
export function splitRuns(text: string, fonts: readonly ReadonlySet<number>[]): Run[] {
  const runs: Run[] = [];
  for (const grapheme of graphemes.segment(plainSpaces(text))) {
    const segment = grapheme.segment.replace(INVISIBLE, "");
    if (segment === "") continue;
    const points = [...segment].map((letter) => letter.codePointAt(0)!);
    const found = fonts.findIndex((letters) => points.every((point) => letters.has(point)));
    const font = found < 0 ? fonts.findIndex((letters) => letters.has(0x25a1)) : found;
    const shown = found < 0 ? (font < 0 ? "?" : MISSING) : segment;
    const last = runs.at(-1);
    if (last && last.font === Math.max(font, 0)) last.text += shown;
    else runs.push({ font: Math.max(font, 0), text: shown });
  }
  return runs;
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
