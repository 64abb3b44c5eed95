import { deepStrictEqual as equal } from "node:assert/strict";
import { titlesAreOurs } from "../../lib/assistant/answer/titles.ts";

const KNOWN = [
  "Cara membayar\nBayar dalam 24 jam.",
  "Excel dari Nol",
  "Excel",
  "Dasar Microsoft Word",
  "PowerPoint 2021",
  "Rumus 101",
  "Tanya jawab",
];

Deno.test("a marked title of a course is one of ours, and what only looks like one passes", () => {
  const invented = [
    "Kami punya kursus **Photoshop untuk Pemula**.",
    "Coba kursus “Canva Kilat”, cocok untuk Anda!",
    'Anda bisa mulai dari kelas "Adobe Illustrator".',
    "Ada kursus online berjudul **Python Dasar** yang baru.",
    'Try the "Python Basics" course.',
    "The course **Python Basics** suits you.",
  ];
  for (const sentence of invented) equal(titlesAreOurs(sentence, KNOWN), false, sentence);
  const real = [
    "Kursus **Excel dari Nol** cocok untuk pemula.",
    "Kursus “EXCEL DARI NOL” harganya Rp150.000.",
    "Coba kursus **Excel dari Nol (Rp150.000)**.",
    "Kursus **Microsoft Word** gratis.",
    "Lihat kursus **Excel** kami.",
    "Di kelas **Tanya jawab** Anda boleh bertanya.",
    "Ada kursus **Gratis** dan kursus **Premium**.",
    "Kami belum punya kursus “Photoshop untuk Pemula”.",
    'We do not have a course called "Python Basics".',
    "Buka halaman kursus “Beli Sekarang” lalu bayar.",
    "Tekan tombol **Daftar** di kursus yang Anda pilih.",
    "Di kursus ini Anda belajar “Rumus 101” dan fungsi **IF**.",
    'Kursus dengan "Sertifikat" ada banyak.',
    "**Kursus**: pilih yang cocok. **Harga**: lihat katalog.",
    'Istilah "Kursus Kilat" berarti kursus singkat.',
  ];
  for (const sentence of real) equal(titlesAreOurs(sentence, KNOWN), true, sentence);
});
