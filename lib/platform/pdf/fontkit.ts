import fontkit from "@pdf-lib/fontkit";

/** The parts of fontkit's TrueType subset that are mended. */
interface Subset {
  glyf: Uint8Array[];
  offset: number;
  _addGlyph(glyph: number): number;
}

interface Font {
  createSubset(): Subset;
}

/**
 * fontkit 1.1.1 writes the places of a subset's letters as halves of their offsets, and does not see to it that those
 * are even: after a letter of odd length all others are lost (they can be copied as text, but print as nothing).
 * TrueType lets letters be padded.
 */
function padGlyphs(subset: Subset): Subset {
  const addGlyph = subset._addGlyph.bind(subset);
  subset._addGlyph = (glyph) => {
    const index = addGlyph(glyph);
    const outline = subset.glyf[index];
    if (outline.length % 2 === 1) {
      // Of the same class: its stream takes no bytes but those of the Buffer that it brings along.
      const Bytes = outline.constructor as Uint8ArrayConstructor;
      const padded = new Bytes(outline.length + 1);
      padded.set(outline);
      subset.glyf[index] = padded;
      subset.offset++;
    }
    return index;
  };
  return subset;
}

/** fontkit as pdf-lib wants it, with subsets that print. */
export const mendedFontkit = {
  create(bytes: Uint8Array, name?: string) {
    const font: ReturnType<typeof fontkit.create> = fontkit.create(bytes, name);
    const own = font as unknown as Font;
    const createSubset = own.createSubset.bind(own);
    own.createSubset = () => padGlyphs(createSubset());
    return font;
  },
};
