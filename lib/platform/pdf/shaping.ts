import type { Font, GlyphInfo, GlyphPosition } from "harfbuzzjs";

type HarfBuzz = typeof import("harfbuzzjs");

/** A glyph after shaping, with the place in the text where that begins which it was shaped from. */
type Shaped = GlyphInfo & GlyphPosition;

/** What HarfBuzz, which counts in whole numbers, takes the size of letters for. */
const UNITS = 10_000;

/** What a glyph stands for that has no letter of its own: readers skip it, and show nothing where they do not. */
const NONE = "\u2060";

/** A glyph of a shaped text: which one, where it stands, in the size of the letters, and which it stands for. */
export interface ShapedGlyph {
  id: number;
  /** To the right from where the text begins; `y` is up from its baseline. */
  x: number;
  y: number;
  letters: string;
  /** Nothing to see and no width: it is there for letters that have no glyph of their own. */
  isEmpty: boolean;
}

/** A text as its script writes it: glyphs from left to right, and how far the text reaches. */
export interface ShapedText {
  glyphs: ShapedGlyph[];
  width: number;
  isRightToLeft: boolean;
}

/**
 * Sets text by the rules of its script, as HarfBuzz and the font know them: joined letters, ligatures, marks in their
 * places. The direction is that of the text's script.
 */
export class Shaper {
  private constructor(
    private readonly harfbuzz: HarfBuzz,
    private readonly font: Font,
    /** The code points that the font has. */
    readonly letters: ReadonlySet<number>,
    /** The glyph of a space. */
    private readonly space: number,
  ) {}

  /** Reads a font of static TrueType outlines, of which only `text` will be set. */
  static async open(bytes: Uint8Array, text: string): Promise<Shaper> {
    // Over a megabyte, for names that few documents have.
    const harfbuzz = await import("harfbuzzjs");
    const { Blob, Face, Font } = harfbuzz;
    const font = new Font(new Face(new Blob(bytes)));
    font.setScale(UNITS, UNITS);
    const points = [...text].map((letter) => letter.codePointAt(0)!);
    const letters = new Set(points.filter((point) => font.nominalGlyph(point)));
    return new Shaper(harfbuzz, font, letters, font.nominalGlyph(0x20) ?? 0);
  }

  /** Shapes a text of one direction. */
  shape(text: string): ShapedText {
    const line = new this.harfbuzz.Buffer();
    line.addText(text);
    line.guessSegmentProperties();
    this.harfbuzz.shape(this.font, line);
    const found = line.getGlyphInfosAndPositions() as Shaped[];
    const isRightToLeft = found.length > 0 && found[0].cluster > found[found.length - 1].cluster;
    const letters = lettersOf(text, found, isRightToLeft);
    const glyphs: ShapedGlyph[] = [];
    let width = 0;
    for (const [at, { codepoint: id, xAdvance, xOffset, yOffset }] of found.entries()) {
      const place = { x: width + xOffset / UNITS, y: yOffset / UNITS };
      width += xAdvance / UNITS;
      const [own, ...more] = isRightToLeft ? [turned(letters[at])] : withoutMarks(letters[at]);
      const empty = { x: width, y: 0, id: this.space, isEmpty: true };
      glyphs.push({ ...place, id, letters: own, isEmpty: false });
      glyphs.push(...more.map((letters) => ({ ...empty, letters })));
    }
    return { glyphs, width, isRightToLeft };
  }
}

/** Letters of a ligature from left to right, as readers of PDFs expect them. */
function turned(letters: string): string {
  return [...letters].reverse().join("");
}

/**
 * Readers of PDFs, PDF.js for one, take a glyph whose letters hold a mark for one without a width, and see a space
 * after it: so it stands for the first alone, and empty ones for the rest.
 */
function withoutMarks(letters: string): string[] {
  return /.\p{Mn}/u.test(letters) ? [...letters] : [letters];
}

/** What was shaped together, cut into as many pieces as it has glyphs: at its letters if that is enough of them. */
function piecesOf(cluster: string, count: number): string[] {
  const bases = cluster.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const all = bases.length >= count ? bases : [...cluster];
  return [...all.slice(0, count - 1), all.slice(count - 1).join("")];
}

/**
 * Which letters each glyph stands for, so that the text can be searched and copied: glyphs share those of what they were
 * shaped from, in the order in which they are read. Marks that have no width take none, but from right to left, where
 * each stays behind its letter.
 */
function lettersOf(text: string, glyphs: readonly Shaped[], isRightToLeft: boolean): string[] {
  const letters = glyphs.map(() => NONE);
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  starts.forEach((start, index) => {
    const cluster = text.slice(start, starts[index + 1]);
    const all = glyphs.flatMap((glyph, at) => glyph.cluster === start ? [at] : []);
    const wide = all.filter((at) => glyphs[at].xAdvance > 0);
    const isEnough = isRightToLeft && [...cluster].length >= all.length;
    const bearers = isEnough || wide.length === 0 ? all : wide;
    if (isRightToLeft) bearers.reverse();
    const pieces = piecesOf(cluster, bearers.length);
    bearers.forEach((at, place) => letters[at] = pieces[place] || NONE);
  });
  return letters;
}
