import fontkit from "@pdf-lib/fontkit";
import type { Color, PDFDocument, PDFFont, PDFPage } from "pdf-lib";
import { wholeFontkit } from "./fontkit.ts";
import { scriptFonts } from "./scripts.ts";
import { embedShaped } from "./shaped_font.ts";
import { plainLetters, type Run } from "./text.ts";

/** How heavy a text is, or that it looks written by hand. */
export type Weight = "regular" | "bold" | "black" | "script";

/**
 * The files of a weight, in the order in which they are asked for a letter: the product's typeface, then Noto Sans,
 * which has Greek, Cyrillic and every Latin diacritic. Static TrueType only: fontkit breaks others when it takes the
 * used letters out of them.
 */
const FILES: Record<Weight, readonly string[]> = {
  regular: [
    "@expo-google-fonts/plus-jakarta-sans/500Medium/PlusJakartaSans_500Medium.ttf",
    "@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf",
  ],
  bold: [
    "@expo-google-fonts/plus-jakarta-sans/700Bold/PlusJakartaSans_700Bold.ttf",
    "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  ],
  black: [
    "@expo-google-fonts/plus-jakarta-sans/800ExtraBold/PlusJakartaSans_800ExtraBold.ttf",
    "@expo-google-fonts/noto-sans/800ExtraBold/NotoSans_800ExtraBold.ttf",
  ],
  // Latin and Cyrillic; Greek falls back to print.
  script: [
    "@expo-google-fonts/caveat/600SemiBold/Caveat_600SemiBold.ttf",
    "@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf",
  ],
};

interface FontFile {
  bytes: Uint8Array;
  /** Code points the font has a letter for. */
  letters: ReadonlySet<number>;
}

/** Where a run stands and how it looks: its baseline's left end and its size in points. */
export interface Spot {
  x: number;
  y: number;
  size: number;
  color: Color;
}

/** A font within one document. */
export interface EmbeddedFont {
  /** Code points it has a letter for. */
  letters: ReadonlySet<number>;
  /** How wide a run is, in points. */
  widthOf(run: Run, size: number): number;
  draw(page: PDFPage, run: Run, spot: Spot): void;
}

const files = new Map<string, Promise<FontFile>>();

async function readFontFile(name: string): Promise<FontFile> {
  // Resolved by the import map: packages belong to the build, wherever it runs.
  const bytes = await Deno.readFile(new URL(import.meta.resolve(name)));
  return { bytes, letters: new Set(fontkit.create(bytes).characterSet) };
}

function fontFile(name: string): Promise<FontFile> {
  const known = files.get(name);
  if (known) return known;
  const reading = readFontFile(name);
  files.set(name, reading);
  reading.catch(() => files.delete(name));
  return reading;
}

/** A font that sets letter by letter. */
function plainFont(font: PDFFont, letters: ReadonlySet<number>): EmbeddedFont {
  return {
    letters,
    widthOf: (run, size) => font.widthOfTextAtSize(plainLetters(run), size),
    draw: (page, run, spot) => page.drawText(plainLetters(run), { ...spot, font }),
  };
}

/** Embeds the fonts of a weight; only the letters that are used end up in the document. */
export async function embedFonts(document: PDFDocument, weight: Weight): Promise<EmbeddedFont[]> {
  document.registerFontkit(wholeFontkit);
  const loaded = await Promise.all(FILES[weight].map(fontFile));
  return await Promise.all(loaded.map(async ({ bytes, letters }) => {
    const features = { liga: false, kern: false };
    return plainFont(await document.embedFont(bytes, { subset: true, features }), letters);
  }));
}

/** The weights as numbers, for scripts that are set in Noto Sans alone. */
const NUMBERS: Record<Weight, number> = { regular: 500, bold: 700, black: 800, script: 500 };

/** Embeds fonts for letters that those of a weight lack. */
export async function embedScriptFonts(
  document: PDFDocument,
  weight: Weight,
  graphemes: ReadonlySet<string>,
): Promise<EmbeddedFont[]> {
  const fonts: EmbeddedFont[] = [];
  // One after the other: each comes with a fontkit of its own.
  for (const found of await scriptFonts([...graphemes].join(""), NUMBERS[weight])) {
    fonts.push(await embedShaped(document, found));
  }
  return fonts;
}
