import { type Color, PDFDocument, type PDFPage, rgb } from "pdf-lib";
import { type EmbeddedFont, embedFonts, embedScriptFonts, type Weight } from "./fonts.ts";
import { inVisualOrder, splitRuns, wrapText } from "./text.ts";

export type { Weight } from "./fonts.ts";
export { type Color, type PDFPage, rgb } from "pdf-lib";

/** How a text is set: size in points, weight, colour. */
export interface Style {
  size: number;
  weight?: Weight;
  color?: Color;
}

/** Where a line of text stands: its baseline in points from the lower left corner of the page. */
export interface Place {
  x: number;
  y: number;
  /** Which end of the text `x` is; left when not given. */
  align?: "left" | "center" | "right";
}

/** A block of text: its first baseline, how wide it may be and how far its lines are apart, in points. */
export interface Block extends Place {
  width: number;
  lineHeight?: number;
  /** Lines beyond are left out, the last one ending with "…". */
  maxLines?: number;
}

/** A4 upright, in points. */
export const A4: readonly [number, number] = [595.28, 841.89];
/** A4 lying, in points. */
export const A4_LANDSCAPE: readonly [number, number] = [A4[1], A4[0]];

/** A colour by its channels, 0 to 255. */
export function colour(red: number, green: number, blue: number): Color {
  return rgb(red / 255, green / 255, blue / 255);
}

const INK = colour(28, 32, 36);

/** What documents are set in. */
const PRINT: readonly Weight[] = ["regular", "bold", "black"];

/** What the document says about itself. `lang` is a BCP 47 tag, `at` the moment it counts from. */
export interface DocumentInfo {
  title: string;
  author: string;
  lang: string;
  at: Temporal.Instant;
}

/** Letters, as a reader counts them, that the fonts of a weight lack. */
type Missing = ReadonlyMap<Weight, Set<string>>;

/**
 * A document to draw on. Texts may be in any script: letters come from the first font that has them, and print as □
 * where none does.
 */
export class Pdf {
  readonly #missing: Missing;

  private constructor(
    /** pdf-lib's document, for pages, drawings and pictures. */
    readonly document: PDFDocument,
    private readonly fonts: ReadonlyMap<Weight, EmbeddedFont[]>,
  ) {
    this.#missing = new Map([...fonts.keys()].map((weight) => [weight, new Set()]));
  }

  /**
   * The file that `draw` makes with the fonts of `weights`. Names in any script print: where the usual fonts – for
   * Latin, Greek and Cyrillic – lack a letter, it is drawn once more with fonts for what was missing.
   */
  static async write(
    info: DocumentInfo,
    draw: (pdf: Pdf) => void | Promise<void>,
    weights: readonly Weight[] = PRINT,
  ): Promise<Uint8Array> {
    const pdf = await Pdf.open(info, weights);
    await draw(pdf);
    const isComplete = [...pdf.#missing.values()].every(({ size }) => size === 0);
    if (isComplete) return await pdf.bytes();
    const whole = await Pdf.open(info, weights, pdf.#missing);
    await draw(whole);
    return await whole.bytes();
  }

  /**
   * An empty document with the fonts of `weights` at hand, and fonts for what is known to be missing in them. The same
   * content gives the same document.
   */
  static async open(
    { title, author, lang, at }: DocumentInfo,
    weights: readonly Weight[] = PRINT,
    missing?: Missing,
  ): Promise<Pdf> {
    const document = await PDFDocument.create();
    const moment = new Date(at.epochMilliseconds);
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setAuthor(author);
    document.setProducer(author);
    document.setCreator(author);
    document.setLanguage(lang);
    document.setCreationDate(moment);
    document.setModificationDate(moment);
    const fonts = new Map<Weight, EmbeddedFont[]>();
    for (const weight of weights) {
      const more = missing?.get(weight) ?? new Set();
      const usual = await embedFonts(document, weight);
      fonts.set(weight, [...usual, ...await embedScriptFonts(document, weight, more)]);
    }
    return new Pdf(document, fonts);
  }

  /** Adds a page; the size is in points. */
  addPage(size: readonly [number, number] = A4): PDFPage {
    return this.document.addPage([...size]);
  }

  /** What a line is made of, in the order in which it is read, each with its font. */
  private runs(text: string, weight: Weight = "regular") {
    const fonts = this.fonts.get(weight);
    if (!fonts) throw new Error(`the document was opened without ${weight}`);
    const missing = this.#missing.get(weight);
    return splitRuns(text, fonts.map(({ letters }) => letters), (letter) => missing?.add(letter))
      .map((run) => ({ run, font: fonts[run.font] }));
  }

  /** How wide a line is, in points. */
  widthOf(text: string, { size, weight }: Style): number {
    return this.runs(text, weight)
      .reduce((width, { font, run }) => width + font.widthOf(run, size), 0);
  }

  /** Draws one line and returns how wide it is. */
  line(page: PDFPage, text: string, place: Place, style: Style): number {
    const { size, weight, color = INK } = style;
    const width = this.widthOf(text, style);
    const share = { left: 0, center: 0.5, right: 1 }[place.align ?? "left"];
    const placed = this.runs(text, weight).map((one) => ({ ...one, level: one.run.level, x: 0 }));
    let x = place.x - width * share;
    for (const one of inVisualOrder(placed)) {
      one.x = x;
      x += one.font.widthOf(one.run, size);
    }
    // As it is read, so that it is copied in that order.
    for (const { font, run, x } of placed) font.draw(page, run, { x, y: place.y, size, color });
    return width;
  }

  /** The lines a text takes at this width. */
  wrap(text: string, style: Style, width: number): string[] {
    return wrapText(text, (line) => this.widthOf(line, style) <= width);
  }

  /** Draws a text over several lines; returns the baseline that a further line would have. */
  block(page: PDFPage, text: string, block: Block, style: Style): number {
    const { width, lineHeight = style.size * 1.4, maxLines = Infinity, ...place } = block;
    const all = this.wrap(text, style, width);
    const lines = all.slice(0, maxLines);
    if (all.length > lines.length) lines.push(this.shorten(`${lines.pop()}…`, style, width));
    lines.forEach((line, index) =>
      this.line(page, line, { ...place, y: place.y - index * lineHeight }, style)
    );
    return place.y - lines.length * lineHeight;
  }

  /** A line cut to a width, ending with "…" when something was left out. */
  shorten(text: string, style: Style, width: number): string {
    if (this.widthOf(text, style) <= width) return text;
    const letters = [...new Intl.Segmenter("id").segment(text.replace(/…$/, ""))];
    let kept = letters.length;
    const cut = () => letters.slice(0, kept).map(({ segment }) => segment).join("").trimEnd() + "…";
    while (kept > 0 && this.widthOf(cut(), style) > width) kept--;
    return cut();
  }

  /** The largest size from `style.size` down to `smallest` at which a text takes at most `lines` lines. */
  fit(text: string, style: Style, { width, lines, smallest }: {
    width: number;
    lines: number;
    smallest: number;
  }): Style {
    let size = style.size;
    while (size > smallest && this.wrap(text, { ...style, size }, width).length > lines) size -= 1;
    return { ...style, size: Math.max(size, smallest) };
  }

  /** The finished file. */
  bytes(): Promise<Uint8Array> {
    return this.document.save();
  }
}
