import assert from "node:assert/strict";
import { parseCourseFolder } from "../../lib/authoring/folder/parse.ts";
import type { CourseFiles, ParsedLesson, ParseOptions } from "../../lib/authoring/folder/types.ts";

type Folder = Record<string, string | Uint8Array>;

function inMemory(folder: Folder): CourseFiles {
  return {
    list: () => Promise.resolve(Object.keys(folder).reverse()),
    read: (path) => {
      const content = folder[path];
      if (content === undefined) return Promise.reject(new Error("no such file"));
      return Promise.resolve(
        typeof content === "string" ? new TextEncoder().encode(content) : content,
      );
    },
  };
}

const parse = (folder: Folder, options?: ParseOptions) =>
  parseCourseFolder(inMemory(folder), options);

/** The only lesson of a folder with this text as "1.1 Awal.md". */
async function lesson(text: string, others: Folder = {}) {
  const course = await parse({ "1.1 Awal.md": text, ...others });
  assert.deepEqual(course.errors, []);
  const found = course.sections[0]?.lessons[0];
  assert.ok(found);
  return { ...course, lesson: found as ParsedLesson };
}

const body = async (text: string, others: Folder = {}) => (await lesson(text, others)).lesson.body;

Deno.test("files become sections and lessons in the order of their numbers", async () => {
  const course = await parse({
    "1.10 Sepuluh.md": "# J",
    "1.9 - Sembilan.markdown": "# I",
    "01.02_Dua.MD": "# B",
    "2.1. Lain.md": "# K",
    "2. Pembuka.md": "# L",
    "10.1 Akhir.md": "# M",
    "3D.md": "# tidak",
    "catatan.md": "# tidak",
    "CONTRIBUTING.md": "x",
    "terjemahan/1.1 Lain.md": "# tidak",
    "LICENSE": "x",
  });
  assert.deepEqual(
    course.sections.map((section) => [
      section.number,
      section.title,
      section.lessons.map((one) => `${one.key} ${one.title}`),
    ]),
    [
      [1, "Bagian 1", ["1.2 B", "1.9 I", "1.10 J"]],
      [2, "Bagian 2", ["2 L", "2.1 K"]],
      [10, "Bagian 10", ["10.1 M"]],
    ],
  );
  assert.deepEqual(
    course.skipped.map((one) => `${one.code} ${one.file}`),
    ["not_numbered 3D.md", "not_numbered CONTRIBUTING.md", "not_numbered catatan.md"],
  );
  assert.deepEqual(
    course.warnings.map((one) => one.code),
    ["no_text", "no_text"].concat(
      Array(4).fill("no_text"),
      "no_readme",
    ),
  );
});

Deno.test("quizzes at a module's end are reported only, lessons about quizzes stay", async () => {
  const course = await parse({
    "1.1 Making a good quiz.md": "# Membuat kuis yang baik\n\nisi",
    "1.2 End of module quiz.md": new Uint8Array([0xff]),
    "1.3 Latihan.md": "# Kuis akhir modul\n\n[isi](https://x.example)",
    "1.4 End-of-chapter_Quiz.md": "# x",
  });
  assert.deepEqual(course.sections[0]?.lessons.map((one) => one.key), ["1.1"]);
  assert.deepEqual(
    course.skipped.map((one) => `${one.code} ${one.file}`).sort(),
    ["quiz 1.2 End of module quiz.md", "quiz 1.3 Latihan.md", "quiz 1.4 End-of-chapter_Quiz.md"],
  );
  assert.deepEqual(course.errors, []);
});

Deno.test("the first heading is the title, without its markup", async () => {
  const one = await lesson(
    "\uFEFF<!--\nmeta: # bukan\n-->\r\n# **Apa** itu `x` & [y](z)?\r\n\r\nIsi.\r\n",
  );
  assert.equal(one.lesson.title, "Apa itu x & y?");
  assert.equal(one.lesson.body, "Isi.");
  assert.equal((await lesson("Judul\n=====\n\nIsi.")).lesson.title, "Judul");
  const html = await lesson('<h1 align="center">Judul <b>tebal</b></h1>\n\nIsi.');
  assert.equal(html.lesson.title, "Judul tebal");
  assert.equal(html.lesson.body, "Isi.");
  const lower = await lesson("Pembuka.\n\n## Bawah\n\nIsi.");
  assert.equal(lower.lesson.title, "Bawah");
  assert.equal(lower.lesson.body, "Pembuka.\n\nIsi.");
  assert.ok(lower.warnings.some((warning) => warning.code === "title_from_lower_heading"));
  const code = await lesson("```\n# bukan\n```\n\n# Ya\n");
  assert.equal(code.lesson.title, "Ya");
});

Deno.test("without a heading the file's name is the title", async () => {
  const course = await parse({ "1.1 pengantar-singkat_v2.md": "---\ntitle: x\n---\nIsi saja." });
  assert.equal(course.sections[0]?.lessons[0]?.title, "pengantar singkat v2");
  assert.equal(course.sections[0]?.lessons[0]?.body, "Isi saja.");
  assert.ok(course.warnings.some((warning) => warning.code === "no_heading"));
});

const NOTICES = [
  "**Penafian**:  \nDokumen ini telah diterjemahkan dengan layanan AI.",
  "**Disclaimer**\n\nThis document was translated by a service.",
  "## Disclaimer\n\nThis text has been translated automatically.",
  "<!-- START -->\n**Pemberitahuan**: naskah ini diterjemahkan oleh mesin.\n<!-- END -->",
  "**Penafian**: terjemahan ini dibuat otomatis.\n\n---",
];

for (const notice of NOTICES) {
  Deno.test(`translator's notice ${notice.slice(0, 24).replace(/\s+/g, " ")}… is dropped`, async () => {
    assert.equal(
      await body(`# A\n\nIsi.\n\n---\n\nLagi.\n\n***\n\n${notice}`),
      "Isi.\n\n---\n\nLagi.",
    );
  });
}

Deno.test("other text under a rule stays", async () => {
  const kept = [
    "**Catatan**: istilah ini diterjemahkan dari bahasa Belanda.",
    "**Disclaimer**: not financial advice.",
    "**Penafian**: terjemahan mesin.\n\n- tetapi\n- daftar",
    "Teks yang diterjemahkan oleh AI, tanpa label.",
    "**Penafian**: diterjemahkan.\n\n## Bagian lain\n\nIsi.",
  ];
  for (const text of kept) {
    assert.equal(await body(`# A\n\nIsi.\n\n---\n\n${text}`), `Isi.\n\n---\n\n${text}`);
  }
  const noRule = "**Penafian**: diterjemahkan oleh AI.";
  assert.equal(await body(`# A\n\n${noRule}`), noRule);
});

Deno.test("a broken file is named", async () => {
  const good = { "1.1 Baik.md": "# Baik\n\nIsi." };
  const broken: [string, string | Uint8Array][] = [
    ["not_utf8", new Uint8Array([0x23, 0x20, 0xff, 0xfe])],
    ["not_utf8", new Uint8Array([0xff, 0xfe, 0x23, 0x00])],
    ["nul_byte", "# A\n\nx\0y"],
    ["too_large", "# A\n" + "x".repeat(1024 * 1024)],
    ["empty", ""],
    ["empty", "\uFEFF <!-- hanya catatan -->\n\n"],
    ["empty", "<!-- tak selesai"],
  ];
  for (const [code, content] of broken) {
    const course = await parse({ ...good, "1.2 Rusak.md": content });
    assert.deepEqual(course.errors.map((one) => [one.file, one.code]), [["1.2 Rusak.md", code]]);
    const readme = await parse({ ...good, "README.md": content });
    const expected = code === "empty" ? [] : [["README.md", code]];
    assert.deepEqual(readme.errors.map((one) => [one.file, one.code]), expected);
  }
  const unreadable = inMemory(good);
  unreadable.read = () => {
    throw new Error("gone");
  };
  const course = await parseCourseFolder(unreadable);
  assert.deepEqual(course.errors.map((one) => one.code), ["unreadable"]);
  assert.deepEqual((await parse({ "a.txt": "x" })).errors.map((one) => one.code), ["no_lessons"]);
});

Deno.test("two files with one number are both kept, under different keys and slugs", async () => {
  const course = await parse({ "1.1 A.md": "# Sama\n\n1", "01.1 B.md": "# Sama\n\n2" });
  const lessons = course.sections[0]?.lessons ?? [];
  assert.deepEqual(lessons.map((one) => one.key), ["1.1", "1.1 1.1 A.md"]);
  assert.deepEqual(lessons.map((one) => one.slug), ["sama", "sama-2"]);
  assert.ok(course.warnings.some((warning) => warning.code === "duplicate_number"));
});

Deno.test("lesson slugs keep off the player's own words", async () => {
  const course = await parse({
    "1.1 A.md": "# Sessions",
    "1.2 B.md": "# Discussion",
    "1.3 C.md": "# 🙂",
  });
  const slugs = course.sections[0]?.lessons.map((one) => one.slug);
  assert.deepEqual(slugs, ["sessions-2", "discussion-2", "pelajaran"]);
});

Deno.test("reading time counts words, not addresses, and is at least a minute", async () => {
  assert.equal((await lesson("# A\n\nsatu")).lesson.minutes, 1);
  assert.equal((await lesson("# A\n\n" + "kata ".repeat(401))).lesson.minutes, 3);
});

const README = `<!-- x -->
[![lencana](https://img.example/b.svg)](https://x.example)

### Bahasa lain

# Kursus **Contoh** 🚀

Paragraf pembuka tentang *isi* kursus.

![Sampul](../gambar/Sampul%20Utama.PNG)

Yang akan Anda pelajari:

- 🔐 Satu
- **Dua**

[![Tonton](img/v.png)](https://video.example/1)

## Isi

| **Nomor Modul** | **Nama Modul** | Judul |
|---|---|---|
| **1.1** | [Dasar  A](https://x.example) | Satu |
| **1.2** | Dasar | Dua |
| **1.3** | dasar | Dua |
| **1.4** | [Kuis akhir modul](https://x.example) | |
| 2.1 | [**Kuis akhir modul**](y) |
| 2.2 | **Lanjut \\| jauh** | x |
| 4 | Sendiri |
`;

Deno.test("a README gives title, summary, description, cover, outcomes and section titles", async () => {
  const course = await parse({
    "Readme.MD": README,
    "1.1 a.md": "# A\n\nx",
    "2.2 b.md": "# B\n\nx",
    "3.1 c.md": "# C\n\nx",
    "4.1 d.md": "# D\n\nx",
    "media/sampul utama.png": "",
  });
  assert.equal(course.title, "Kursus Contoh 🚀");
  assert.equal(course.summary, "Paragraf pembuka tentang isi kursus.");
  assert.equal(course.cover, "media/sampul utama.png");
  assert.deepEqual(course.outcomes, ["Satu", "Dua"]);
  assert.match(course.description ?? "", /^Paragraf pembuka/);
  assert.match(course.description ?? "", /!\[Sampul\]\(import-image:media%2Fsampul%20utama.png\)/);
  assert.match(course.description ?? "", /\[▶ Tonton\]\(https:\/\/video.example\/1\)$/);
  assert.deepEqual(
    course.sections.map((section) => section.title),
    ["Dasar", "Lanjut | jauh", "Bagian 3", "Sendiri"],
  );
  assert.deepEqual([...course.images.keys()], ["media/sampul utama.png"]);
  assert.deepEqual(course.missing, []);
});

Deno.test("a table of lesson titles names no sections", async () => {
  const readme = "# K\n\n| No | Pelajaran |\n|---|---|\n| 1.1 | Satu |\n| 1.2 | Dua |\n";
  const course = await parse({ "README.md": readme, "1.1 a.md": "# A\n\nx" }, {
    sectionTitle: (number) => `Section ${number}`,
  });
  assert.equal(course.sections[0]?.title, "Section 1");
});

Deno.test("the title is what one asked for, then the README's, then the folder's name", async () => {
  const files = { "1.1 a.md": "# A\n\nx" };
  const readme = { ...files, "README.md": "## Dari README" };
  const options = { title: " Pilihan ", folderName: "kursus-saya" };
  assert.equal((await parse(readme, options)).title, "Pilihan");
  assert.equal((await parse(readme, { folderName: "kursus-saya" })).title, "Dari README");
  assert.equal((await parse(files, { folderName: "kursus-saya" })).title, "kursus-saya");
});

Deno.test("time to read a hostile file stays in proportion", async () => {
  const course = await parse({
    "1.1 a.md": "# A\n\n" + "![".repeat(100_000),
    "1.2 b.md": "# B\n\n" + "> ".repeat(100_000),
    "1.3 c.md": "<!---->".repeat(50_000) + "# C",
    "README.md": "# R\n\n" + "<a <img ".repeat(50_000),
  });
  assert.deepEqual(course.errors, []);
  assert.equal(course.sections[0]?.lessons.length, 3);
});
