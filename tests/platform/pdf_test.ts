import { deepStrictEqual as equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { wholeFontkit } from "../../lib/platform/pdf/fontkit.ts";
import { Pdf } from "../../lib/platform/pdf/mod.ts";
import { inVisualOrder, plainLetters, splitRuns, wrapText } from "../../lib/platform/pdf/text.ts";
import { textOfPdf } from "../support/pdf.ts";

const at = Temporal.Instant.from("2026-11-21T03:00:00Z");
const info = { title: "Uji", author: "TechNova", lang: "id", at };
const open = () => Pdf.open(info);

Deno.test("names in Latin, Greek and Cyrillic come out of the document as they went in", async () => {
  const names = [
    "Siti Nurhaliza",
    "Đặng Thị Ngọc Ánh",
    "Šárka Ýžě",
    "Ελένη Παπαδοπούλου",
    "Наталья Ёлкина",
  ];
  const pdf = await open();
  const page = pdf.addPage();
  names.forEach((name, index) =>
    pdf.line(page, name, { x: 40, y: 700 - index * 30 }, { size: 18 })
  );
  const text = await textOfPdf(await pdf.bytes());
  for (const name of names) ok(text.includes(name), `${name} in ${text}`);
});

Deno.test("letters of a script with rules of its own print, too", async () => {
  const pdf = await open();
  const page = pdf.addPage();
  for (const weight of ["regular", "bold", "black"] as const) {
    pdf.line(page, "नरेन्द्र मोदी", { x: 40, y: 700 }, { size: 18, weight });
  }
  const text = await textOfPdf(await pdf.bytes());
  for (const letter of "नरद") ok(text.includes(letter), text);
});

Deno.test("a subset keeps the shape of every letter, in fonts with long offsets too", async () => {
  const name = "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf";
  const font = wholeFontkit.create(await Deno.readFile(new URL(import.meta.resolve(name))));
  const glyphs = font.layout("Наталья Ελένη").glyphs.filter(({ path }) => path.toSVG() !== "");
  const subset = font.createSubset();
  const places = glyphs.map((glyph) => subset.includeGlyph(glyph));
  const chunks: Uint8Array[] = [];
  const done = Promise.withResolvers<void>();
  const stream = subset.encodeStream();
  stream.on("data", (chunk) => chunks.push(chunk)).on("end", () => done.resolve());
  await done.promise;
  const bytes = new Uint8Array(await new Blob(chunks.map((one) => one.slice())).arrayBuffer());
  const embedded = wholeFontkit.create(bytes);
  glyphs.forEach(({ path }, index) =>
    equal(embedded.getGlyph(places[index]).path.toSVG(), path.toSVG())
  );
});

Deno.test("what no font has prints as one box a letter, never an error", async () => {
  const pdf = await open();
  const page = pdf.addPage();
  pdf.line(page, "王小明 👩‍👩‍👧 Rp1.000", { x: 40, y: 700 }, { size: 18, weight: "bold" });
  const text = await textOfPdf(await pdf.bytes());
  ok(text.includes("□□□ □ Rp1.000"), text);
});

Deno.test("any text at all can be drawn in a block", async () => {
  const texts = [
    ...fc.sample(fc.string({ unit: "binary", maxLength: 30 }), 12),
    ...fc.sample(fc.string({ unit: "grapheme", maxLength: 30 }), 12),
  ];
  await Pdf.write(info, (pdf) => {
    const page = pdf.addPage();
    for (const text of texts) {
      const end = pdf.block(page, text, { x: 40, y: 700, width: 120, maxLines: 3 }, { size: 12 });
      ok(end >= 700 - 3 * 12 * 1.4 - 0.001, text);
    }
  });
});

const NAMES = [
  "王小明",
  "佐藤 さくら",
  "김민준",
  "محمد بن عبد الله",
  "שרה כהן",
  "สมชาย ใจดี",
  "நரேந்திரன்",
  "ნინო",
  "Արամ",
  "ꦱꦿꦶ",
  "नरेन्द्र मोदी",
  "হাসিনা শেখ",
  "ស្រីពៅ",
  "မြင့်",
  "علاء",
  "مُحَمَّد",
  "Budi محمد",
  "خدیجه",
];

Deno.test("names in any script come out as they went in, in every weight", async () => {
  const bytes = await Pdf.write(info, (pdf) => {
    const page = pdf.addPage();
    NAMES.forEach((name, index) =>
      pdf.line(page, name, { x: 40, y: 780 - index * 30 }, {
        size: 18,
        weight: index % 2 === 0 ? "regular" : "bold",
      })
    );
  });
  const text = await textOfPdf(bytes);
  for (const name of NAMES) ok(text.includes(name.normalize()), `${name} in ${text}`);
});

Deno.test("lines keep every word in order and are never wider than they may be", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,30}$/)),
      fc.integer({ min: 1, max: 20 }),
      (words, width) => {
        const lines = wrapText(words.join(" "), (line) => line.length <= width);
        equal(lines.join("").replaceAll(" ", ""), words.join(""));
        for (const line of lines) ok(line.length <= width, line);
      },
    ),
  );
});

Deno.test("a run changes only where the font has to", () => {
  const latin = new Set([..."abc □"].map((letter) => letter.codePointAt(0)!));
  const greek = new Set([..."αβγ"].map((letter) => letter.codePointAt(0)!));
  const run = (font: number, text: string) => ({ font, text, level: 0 });
  const missing: string[] = [];
  const runs = splitRuns("ab αβ 王c", [latin, greek], (grapheme) => missing.push(grapheme));
  equal(runs, [run(0, "ab "), run(1, "αβ"), run(0, " □c")]);
  equal(missing, ["王"]);
});

Deno.test("what runs from right to left stands so on paper, numbers within it do not", () => {
  const all = new Set(Array.from({ length: 0x600 }, (_, point) => point));
  const onPaper = (text: string) =>
    inVisualOrder(splitRuns(text, [all])).map(plainLetters).join("");
  equal(onPaper("abc אבג def"), "abc גבא def");
  equal(onPaper("א(ב)"), "(ב)א");
  equal(onPaper("אב 12 גד"), "דג 12 בא");
  equal(onPaper("abc (12)"), "abc (12)");
});
