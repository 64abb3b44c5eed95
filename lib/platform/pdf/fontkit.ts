import fontkit from "@pdf-lib/fontkit";
import { SHAPED } from "./text.ts";

/** Where the glyphs of a subset begin; version 1 writes the offsets as they are, version 0 halves them. */
interface GlyphOffsets {
  offsets: number[];
  version?: 0 | 1;
}

/**
 * fontkit writes the offsets of a small subset's glyphs halved, and takes it for granted that each is even. It is not
 * in fonts with long offsets, such as Noto Sans: their letters came out as nothing. So they are always written whole.
 */
function keepOffsets(subset: object): void {
  let kept: GlyphOffsets | undefined;
  Object.defineProperty(subset, "loca", {
    get: () => kept,
    set: (loca: GlyphOffsets) => kept = Object.assign(loca, { version: 1 }),
  });
}

/** fontkit's own signature; its declarations leave the script out. */
type Layout = (text: string, features?: unknown, script?: string) => unknown;

/**
 * fontkit's rules for such scripts inherit through `__proto__`, which Deno does not have, and fail. Set letter by
 * letter, as Latin is, the text is plain but there.
 */
function layOutPlainly(font: object): void {
  const own = font as { layout: Layout };
  const layout = own.layout.bind(font);
  own.layout = (text, features, script) =>
    layout(text, features, SHAPED.test(text) ? "latn" : script);
}

/** fontkit for pdf-lib, with subsets that keep every letter, and without the rules that fail here. */
export const wholeFontkit: typeof fontkit = {
  create(bytes, postscriptName) {
    const font = fontkit.create(bytes, postscriptName);
    layOutPlainly(font);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      keepOffsets(subset);
      return subset;
    };
    return font;
  },
};
