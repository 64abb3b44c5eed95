import assert from "node:assert/strict";
import fc from "fast-check";
import { browseCatalog } from "../../lib/catalog/service.ts";
import type { Db } from "../../lib/database.ts";
import { withDeps } from "../support/deps.ts";
import { makeCategory, makeCourse, makeUser } from "../support/factories.ts";
import { slugsOf } from "./pages.ts";

/** A few courses as people look for them; none mentions another's subject by accident. */
async function makeShelf(db: Db): Promise<void> {
  const instructor = await makeUser(db, { role: "instructor" });
  const category = await makeCategory(db);
  const shelf: Record<string, [title: string, summary: string, description?: string]> = {
    "excel": ["Microsoft Excel dari Nol", "Rumus dan tabel."],
    "word": ["Microsoft Word untuk Skripsi", "Naskah yang rapi."],
    "powerpoint": ["PowerPoint Memukau", "Salindia yang enak dilihat."],
    "ketik": ["Mengetik Sepuluh Jari", "Cepat tanpa melihat papan."],
    "tulis": ["Kelas Menulis Cerpen", "Cerita pendek yang mengena."],
    "ajar": ["Menyusun Pelajaran Daring", "Bahan kelas yang hidup."],
    "laporan": ["Laporan Keuangan", "Angka yang berbicara.", "Sebagian dikerjakan dengan excel."],
    "arab": ["Bahasa Arab العربية", "Percakapan sehari-hari."],
  };
  for (const [slug, [title, summary, description = "-"]] of Object.entries(shelf)) {
    await makeCourse(db, { slug, title, summary, description, instructor, category });
  }
  await makeCourse(db, { slug: "draf", title: "Rahasia Blockchain", status: "draft" });
  await makeCourse(db, { slug: "arsip", title: "Kuno Pascal", status: "archived" });
}

Deno.test("words are found in their Indonesian forms, in part, and together", () =>
  withDeps(async (deps) => {
    await makeShelf(deps.db);
    const expected: Record<string, string[]> = {
      "EXCEL": ["excel", "laporan"],
      "mengetik": ["ketik"],
      "ketik": ["ketik"],
      "tulis": ["tulis"],
      "penulis": ["tulis"],
      "pelajaran": ["ajar"],
      "belajar": ["ajar"],
      "ajar": ["ajar"],
      "powerp": ["powerpoint"],
      "microsoft w": ["word"],
      "excel microsoft": ["excel"],
      "word untuk skripsi": ["word"],
      "العربية": ["arab"],
      "2019": [],
    };
    for (const [q, slugs] of Object.entries(expected)) {
      assert.deepEqual(await slugsOf(deps, { q }), slugs, q);
      assert.equal((await browseCatalog(deps, { q })).corrected, null, q);
    }
  }));

Deno.test("typing errors are forgiven and the page says what it looked for", () =>
  withDeps(async (deps) => {
    await makeShelf(deps.db);
    const expected: Record<string, [corrected: string, first: string]> = {
      "exel": ["excel", "excel"],
      "powerpiont": ["powerpoint", "powerpoint"],
      "wrod": ["word", "word"],
      "mikrosoft exel": ["microsoft excel", "excel"],
      "lapoarn keuangn": ["laporan keuangan", "laporan"],
      "skirpsi word": ["skripsi word", "word"],
    };
    for (const [q, [corrected, first]] of Object.entries(expected)) {
      const page = await browseCatalog(deps, { q });
      assert.equal(page.corrected, corrected, q);
      assert.equal(page.courses[0]?.slug, first, q);
    }
  }));

Deno.test("a search with one word too many finds what the others ask for", () =>
  withDeps(async (deps) => {
    await makeShelf(deps.db);
    assert.deepEqual(await slugsOf(deps, { q: "powerpoint zebracrossing" }), ["powerpoint"]);
    const nothing = await browseCatalog(deps, { q: "zzzqqq" });
    assert.deepEqual([nothing.courses, nothing.next, nothing.corrected], [[], null, null]);
  }));

Deno.test("titles that match come before other places, by students within them", () =>
  withDeps(async (deps) => {
    const { db } = deps;
    const figures: Record<string, [title: string, summary: string, students: number]> = {
      "isi-ramai": ["Keuangan", "Dengan excel.", 90],
      "judul-sepi": ["Excel Lanjutan", "-", 1],
      "judul-ramai": ["Excel Dasar", "-", 5],
      "isi-sepi": ["Statistik", "Dengan excel.", 2],
    };
    for (const [slug, [title, summary, student_count]] of Object.entries(figures)) {
      const { id } = await makeCourse(db, { slug, title, summary });
      await db.updateTable("courses").set({ student_count }).where("id", "=", id).execute();
    }
    const order = ["judul-ramai", "judul-sepi", "isi-ramai", "isi-sepi"];
    assert.deepEqual(await slugsOf(deps, { q: "excel" }), order);
    const popular = ["isi-ramai", "judul-ramai", "isi-sepi", "judul-sepi"];
    assert.deepEqual(await slugsOf(deps, { q: "excel", sort: "popular" }), popular);
  }));

Deno.test("drafts and archived courses are neither found nor suggested", () =>
  withDeps(async (deps) => {
    await makeShelf(deps.db);
    for (const q of ["blockchain", "blokchain", "rahasia", "pascal", "paskal", "kuno"]) {
      const page = await browseCatalog(deps, { q });
      assert.deepEqual([page.courses, page.corrected], [[], null], q);
    }
  }));

Deno.test("the words for corrections are those of published courses, at every moment", () =>
  withDeps(async ({ db }) => {
    const words = async () => {
      const rows = await db.selectFrom("search_words").select("word").orderBy("word").execute();
      return rows.map(({ word }) => word);
    };
    const course = await makeCourse(db, { title: "Kopi Gayo", summary: "Seduh", status: "draft" });
    const edit = (values: { title?: string; status?: "published" | "archived" }) =>
      db.updateTable("courses").set({ ...values, published_at: course.created_at })
        .where("id", "=", course.id).execute();
    assert.deepEqual(await words(), []);
    await edit({ status: "published" });
    assert.deepEqual(await words(), ["gayo", "kopi", "seduh"]);
    const other = await makeCourse(db, { title: "Kopi Toraja", summary: "Seduh" });
    await edit({ title: "Kopi Luwak" });
    assert.deepEqual(await words(), ["kopi", "luwak", "seduh", "toraja"]);
    await edit({ status: "archived" });
    assert.deepEqual(await words(), ["kopi", "seduh", "toraja"]);
    await db.deleteFrom("courses").where("id", "=", other.id).execute();
    assert.deepEqual(await words(), []);
  }));

Deno.test("a search of whatever letters is answered", () =>
  withDeps(async (deps) => {
    await makeShelf(deps.db);
    const signs = ["&", "|", "!", ":*", "<->", "'", '"', "\\", "%", "_", "(", ")", "--", ";", "$1"];
    const words = ["excel", "العربية", "हिन्दी", "🎉", "é", "ß", "İ", "1e5", "3d", "a-b", "x@y.id"];
    const part = fc.oneof(
      fc.constantFrom(...signs, ...words, " "),
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    const search = fc.array(part, { maxLength: 12 })
      .map((parts) => parts.join("").replaceAll("\0", "").trim().slice(0, 100));
    for (const q of [...signs, ...words]) await browseCatalog(deps, { q });
    await fc.assert(
      fc.asyncProperty(search, async (q) => {
        const page = await browseCatalog(deps, { q });
        assert.ok(Array.isArray(page.courses));
      }),
      { numRuns: 60 },
    );
  }));
