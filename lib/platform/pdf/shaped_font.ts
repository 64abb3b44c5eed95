import {
  beginText,
  endText,
  type PDFDocument,
  PDFHexString,
  PDFOperator,
  PDFOperatorNames,
  setFillingColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from "pdf-lib";
import { wholeFontkit } from "./fontkit.ts";
import type { EmbeddedFont } from "./fonts.ts";
import type { ScriptFont } from "./scripts.ts";
import { Shaper } from "./shaping.ts";

/** Digits by which pdf-lib writes a glyph. */
const CODE = /.{4}/g;

/** More than the glyphs of any font. */
const NEXT = 0x10000;

/**
 * fontkit with HarfBuzz's choice of glyphs in place of its own. The same shape may stand for several letters, such as
 * an Arabic one whose dots are glyphs of their own: it is put into the document once for each, as a PDF says of a glyph
 * which letters it stands for.
 */
function shapingFontkit(shaper: Shaper): typeof wholeFontkit {
  const meanings = new Map<number, string[]>();
  const numberOf = (id: number, letters: string): number => {
    const known = meanings.get(id) ?? [];
    meanings.set(id, known);
    if (!known.includes(letters)) known.push(letters);
    return id + NEXT * known.indexOf(letters);
  };
  return {
    create(bytes, name) {
      const font = wholeFontkit.create(bytes, name);
      const createSubset = font.createSubset.bind(font);
      const layout = (text: string) => ({
        glyphs: shaper.shape(text).glyphs.map(({ id, letters, isEmpty }) => ({
          id: numberOf(id, letters),
          codePoints: [...letters].map((letter) => letter.codePointAt(0)!),
          advanceWidth: isEmpty ? 0 : font.getGlyph(id).advanceWidth,
        })),
      });
      return Object.assign(font, { layout, createSubset: () => countMeanings(createSubset()) });
    },
  };
}

/** Lets a subset take a glyph in once for each number that it has been given. */
function countMeanings<T extends object>(subset: T): T {
  const { glyphs } = subset as unknown as { glyphs: number[] };
  const places = new Map([[0, 0]]);
  const includeGlyph = (glyph: number | { id: number }): number => {
    const number = typeof glyph === "number" ? glyph : glyph.id;
    const place = places.get(number) ?? glyphs.push(number % NEXT) - 1;
    places.set(number, place);
    return place;
  };
  return Object.assign(subset, { includeGlyph });
}

/**
 * A span that says what its glyphs read as, which not every reader of PDFs can tell from them. Only for what runs from
 * left to right: Poppler takes it letter by letter as it stands on paper.
 */
function saying(text: string, operators: readonly PDFOperator[]): PDFOperator[] {
  const properties = `<</ActualText ${PDFHexString.fromText(text)}>>`;
  const { BeginMarkedContentSequence, EndMarkedContent } = PDFOperatorNames;
  return [
    PDFOperator.of(BeginMarkedContentSequence, ["/Span", properties]),
    ...operators,
    PDFOperator.of(EndMarkedContent),
  ];
}

/** Embeds a font whose script has rules of its own; each glyph is put where they want it. */
export async function embedShaped(
  document: PDFDocument,
  { bytes, shaper }: ScriptFont,
): Promise<EmbeddedFont> {
  document.registerFontkit(shapingFontkit(shaper));
  const font = await document.embedFont(bytes, { subset: true });
  return {
    letters: shaper.letters,
    widthOf: ({ text }, size) => shaper.shape(text).width * size,
    draw(page, { text }, { x, y, size, color }) {
      const codes = font.encodeText(text).asString().match(CODE) ?? [];
      const { glyphs, isRightToLeft } = shaper.shape(text);
      const key = page.node.newFontDictionary(font.name, font.ref);
      const shown = glyphs.flatMap((glyph, at) => [
        setTextMatrix(1, 0, 0, 1, x + glyph.x * size, y + glyph.y * size),
        showText(PDFHexString.of(codes[at])),
      ]);
      const operators = [
        beginText(),
        setFillingColor(color),
        setFontAndSize(key, size),
        ...shown,
        endText(),
      ];
      page.pushOperators(...(isRightToLeft ? operators : saying(text, operators)));
    },
  };
}
