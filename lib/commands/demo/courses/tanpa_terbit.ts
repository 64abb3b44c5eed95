import { type DemoCourse, text } from "../types.ts";

/** Still being written: only its instructor and admins see it. */
export const powerQueryPraktis: DemoCourse = {
  slug: "power-query-praktis",
  title: "Power Query Praktis",
  category: "microsoft-excel",
  instructor: "instruktur@demo.test",
  level: "advanced",
  price: 185_000,
  status: "draft",
  publishedDaysAgo: 2,
  students: 0,
  summary: "Menggabungkan dan membersihkan puluhan berkas tanpa menyalin satu baris pun.",
  description: "Rancangan kursus. Pelajaran berikutnya sedang disiapkan.",
  outcomes: ["Menggabungkan berkas dari satu folder", "Menyimpan langkah pembersihan data"],
  sections: [
    {
      title: "Berkenalan",
      lessons: [
        text(
          "Mengapa Power Query",
          5,
          `
Setiap bulan Anda menerima dua belas berkas dari dua belas cabang, lalu menyalin isinya satu per satu. Power Query mencatat langkah itu **satu
kali**, dan bulan depan Anda cukup memilih **Refresh**.

Letaknya di **Data → Get Data**. Tiga hal yang membuatnya berbeda dari rumus:

1. data asli tidak pernah diubah;
2. setiap langkah tercatat dan dapat dihapus atau diurutkan ulang;
3. hasilnya tetap benar walaupun jumlah barisnya bertambah.

Langkah pertama yang hampir selalu diperlukan adalah **Use First Row as Headers**, disusul **Change Type** untuk tanggal dan angka.

Pada pelajaran berikutnya, kita menggabungkan semua berkas dari satu folder sekaligus.
`,
        ),
      ],
    },
  ],
};

/** No longer offered; those who have joined keep it. */
export const wordVersiLama: DemoCourse = {
  slug: "word-2010-untuk-kantor",
  title: "Word 2010 untuk Kantor",
  category: "microsoft-word",
  instructor: "instruktur@demo.test",
  level: "beginner",
  price: 0,
  status: "archived",
  publishedDaysAgo: 190,
  students: 5,
  summary: "Versi lama dari kursus dasar Word, disimpan bagi peserta yang pernah mengikutinya.",
  description: "Kursus ini digantikan oleh **Dasar Microsoft Word**.",
  outcomes: ["Mengenal tampilan Word 2010"],
  sections: [
    {
      title: "Tampilan",
      lessons: [
        text(
          "Mengenal pita Word 2010",
          4,
          `
Word 2010 mengganti tombol Office bundar dengan tab **File**. Di sana Anda menemukan menyimpan, mencetak, dan daftar dokumen terbaru.

Sebagian besar perintah berada di tempat yang sama dengan versi baru:

| Perintah | Tab |
|---|---|
| gaya dan paragraf | Home |
| tabel dan gambar | Insert |
| margin dan kolom | Page Layout |
| daftar isi | References |

Dukungan Microsoft untuk Office 2010 berakhir pada Oktober 2020, sehingga tidak ada lagi pembaruan keamanan. Bila memungkinkan, pindahlah ke
versi yang lebih baru. Dokumen lama Anda tetap dapat dibuka; simpan ulang sebagai \`.docx\` bila masih berakhiran \`.doc\`.
`,
        ),
      ],
    },
  ],
};
