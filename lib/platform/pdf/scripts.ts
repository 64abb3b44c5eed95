import { Buffer } from "node:buffer";
import { Shaper } from "./shaping.ts";

const NOTO = [
  ...["arabic", "hebrew", "thaana", "devanagari", "bengali", "gurmukhi", "gujarati", "oriya"],
  ...["tamil", "telugu", "kannada", "malayalam", "sinhala", "thai", "lao", "khmer", "myanmar"],
  ...["javanese", "balinese", "sundanese", "georgian", "armenian", "ethiopic"],
  ...["sc", "tc", "jp", "kr"],
];

/**
 * Typefaces in the order in which they are asked for a letter: Noto Sans by script, for Arabic after Vazirmatn, since
 * Noto's draws the dots of a letter as glyphs of their own, which a reader of the PDF takes for other letters. Han comes
 * in the forms of simplified Chinese where those exist. Fontsource cuts each family into files by ranges of letters, so
 * that only what a text needs is read.
 */
const FAMILIES = ["vazirmatn", ...NOTO.map((script) => `noto-sans-${script}`)];

/** Files at most of a document and weight: more is no name, but letters thrown together to keep the server busy. */
const MOST_FILES = 60;

/** A font made of the letters that a document needs of a script, in one weight, with static outlines. */
export interface ScriptFont {
  bytes: Uint8Array;
  shaper: Shaper;
}

/** A file of a family, and the ranges of code points that it was cut for. */
interface Slice {
  name: string;
  ranges: readonly (readonly [number, number])[];
}

/** `U+102-103,U+1EA0`, as CSS writes ranges. */
function parseRanges(text: string): [number, number][] {
  return text.split(",").map((range) => {
    const [from, to = from] = range.replace(/^U\+/i, "").split("-");
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

function read(file: string): Promise<Uint8Array> {
  // Resolved by the import map: packages belong to the build, wherever it runs.
  return Deno.readFile(new URL(import.meta.resolve(`@fontsource-variable/${file}`)));
}

async function readSlices(family: string): Promise<Slice[]> {
  const text = new TextDecoder().decode(await read(`${family}/unicode.json`));
  const slices = Object.entries(JSON.parse(text) as Record<string, string>);
  return slices.map(([key, ranges]) => {
    const cut = key.replace(/^\[(.*)\]$/, "$1");
    const name = `${family}/files/${family}-${cut}-wght-normal.woff2`;
    return { name, ranges: parseRanges(ranges) };
  });
}

const known = new Map<string, Promise<Slice[]>>();

function slicesOf(family: string): Promise<Slice[]> {
  const reading = known.get(family) ?? readSlices(family);
  known.set(family, reading);
  reading.catch(() => known.delete(family));
  return reading;
}

/** Which letters each file of a family was cut for. */
async function filesFor(
  letters: ReadonlySet<string>,
  family: string,
): Promise<Map<string, string>> {
  const wanted = new Map<string, string>();
  const slices = await slicesOf(family);
  for (const letter of letters) {
    const point = letter.codePointAt(0)!;
    const isHere = ([from, to]: readonly [number, number]) => from <= point && point <= to;
    const name = slices.find(({ ranges }) => ranges.some(isHere))?.name;
    if (name) wanted.set(name, (wanted.get(name) ?? "") + letter);
  }
  return wanted;
}

/**
 * Fonts for letters that the usual ones lack, at a weight from 100 to 900; a letter that no font of ours has is in none
 * of them. They are cut down by HarfBuzz, which also takes the weight out of a variable font: pdf-lib's fontkit can do
 * neither.
 */
export async function scriptFonts(text: string, weight: number): Promise<ScriptFont[]> {
  const left = new Set(text);
  const fonts: ScriptFont[] = [];
  for (const family of FAMILIES) {
    if (left.size === 0) break;
    for (const [name, wanted] of await filesFor(left, family)) {
      if (fonts.length >= MOST_FILES) return fonts;
      const { default: subset } = await import("subset-font");
      const options = { targetFormat: "truetype", variationAxes: { wght: weight } } as const;
      // With the space between two words, which each file has.
      const kept = `${wanted} `;
      const bytes = new Uint8Array(await subset(Buffer.from(await read(name)), kept, options));
      const shaper = await Shaper.open(bytes, kept);
      // A range may name letters that the font does not have.
      if (shaper.letters.size <= 1) continue;
      fonts.push({ bytes, shaper });
      for (const point of shaper.letters) left.delete(String.fromCodePoint(point));
    }
  }
  return fonts;
}
