import assert from "node:assert/strict";
import fc from "fast-check";
import { slugify, uniqueSlug, uniqueSlugs } from "../../lib/platform/slug.ts";

Deno.test("a slug is lower case words with hyphens", () => {
  assert.equal(slugify("Dasar-Dasar Microsoft Word!"), "dasar-dasar-microsoft-word");
  assert.equal(slugify("  Identitas & akses  "), "identitas-dan-akses");
  assert.equal(slugify("Jum'at, ma’af"), "jumat-maaf");
  assert.equal(slugify("Crème Brûlée Straße Łódź Ærø"), "creme-brulee-strasse-lodz-aero");
});

Deno.test("a text without usable letters becomes the fallback", () => {
  assert.equal(slugify("🚀 你好"), "item");
  assert.equal(slugify("", 80, "kursus"), "kursus");
});

Deno.test("a long slug ends at a word, a long word is cut", () => {
  assert.equal(slugify("satu dua tiga", 8), "satu-dua");
  assert.equal(slugify("satu dua tiga", 10), "satu-dua");
  assert.equal(slugify("x".repeat(100), 10), "x".repeat(10));
});

Deno.test("slugs in one place are numbered apart and avoid what is taken", () => {
  assert.deepEqual(
    uniqueSlugs(["Quiz", "Kuis", "kuis!", "Kuis 2", "Kuis"], { taken: ["quiz"] }),
    ["quiz-2", "kuis", "kuis-2", "kuis-2-2", "kuis-3"],
  );
  assert.equal(uniqueSlug("abcdefghij", { taken: ["abcdefghij"], max: 10 }), "abcdefgh-2");
});

Deno.test("any texts give unique, well formed slugs within the length", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 8, max: 30 }), (
      texts,
      max,
    ) => {
      const slugs = uniqueSlugs(texts, { max, taken: ["quiz"] });
      assert.equal(new Set(slugs).size, texts.length);
      for (const slug of slugs) {
        assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.ok(slug.length <= max);
        assert.notEqual(slug, "quiz");
      }
    }),
  );
});
