import { type DemoCourse, text, video } from "../types.ts";

export const googleWorkspaceUntukTim: DemoCourse = {
  slug: "google-workspace-untuk-tim",
  title: "Google Workspace untuk Tim Kecil",
  category: "produktivitas-kerja",
  instructor: "maya.kusuma@demo.test",
  level: "intermediate",
  price: 125_000,
  publishedDaysAgo: 33,
  students: 6,
  summary:
    "Satu tempat untuk berkas, satu kalender untuk semua, dan formulir yang mengisi tabelnya sendiri.",
  description: `
Untuk tim berisi tiga sampai dua puluh orang: toko daring, yayasan, sekolah, atau panitia acara. Anda menata ruang kerja bersama yang
tetap rapi meskipun anggotanya berganti.
`,
  outcomes: [
    "Menata folder dan hak akses bersama",
    "Mengumpulkan data dengan formulir",
    "Menjadwalkan pekerjaan tim di kalender",
  ],
  sections: [
    {
      title: "Berkas bersama",
      lessons: [
        text(
          "Folder yang dipahami semua orang",
          5,
          `
Kerapian tim tidak bergantung pada satu orang yang rajin, tetapi pada aturan yang mudah diikuti. Mulailah dengan paling banyak **tujuh
folder** di tingkat teratas, dan beri nomor agar urutannya tetap:

    01 Administrasi
    02 Keuangan
    03 Produk
    04 Pelanggan
    05 Acara
    90 Arsip
    99 Templat

Tiga kesepakatan nama berkas:

1. awali dengan tanggal bila berkaitan dengan waktu: \`2025-06-12 Notulen\`;
2. jangan memakai "final" atau "revisi"; riwayat versi sudah mencatatnya;
3. satu dokumen hidup lebih baik daripada lima salinan.

Tuliskan kesepakatan itu dalam satu dokumen pendek di folder 99, lalu sematkan tautannya di grup tim.
`,
        ),
        text(
          "Hak akses tanpa rasa waswas",
          5,
          `
Ada tiga tingkat akses: **Viewer** melihat, **Commenter** memberi komentar, **Editor** mengubah. Berikan yang paling rendah yang masih
cukup.

| Keperluan | Akses |
|---|---|
| daftar harga untuk penjual | Viewer |
| rancangan proposal untuk ditinjau | Commenter |
| tabel stok yang diisi bersama | Editor |

Hindari "Anyone with the link" untuk data pelanggan dan gaji. Bagikan ke alamat email orangnya, atau ke grup, supaya akses berhenti
ketika ia keluar dari tim.

Setiap tiga bulan, buka folder Keuangan, pilih **Share**, dan hapus nama yang tidak lagi memerlukannya. Lima menit ini mencegah
masalah yang panjang.
`,
        ),
      ],
    },
    {
      title: "Mengumpulkan dan menjadwalkan",
      lessons: [
        text(
          "Formulir yang mengisi tabelnya sendiri",
          6,
          `
Pesanan lewat pesan singkat mudah terlewat. Dengan Google Forms, setiap jawaban langsung menjadi baris baru di Sheets.

1. Buat formulir dengan **paling banyak delapan pertanyaan**.
2. Gunakan *Dropdown* untuk hal yang pilihannya tetap, agar ejaannya seragam.
3. Nyalakan **Response validation** untuk nomor telepon dan jumlah.
4. Pada tab **Responses**, pilih **Link to Sheets**.

Jangan mengubah tabel jawaban secara langsung. Buat lembar kedua yang mengambil data dengan \`=QUERY\` atau \`=FILTER\`, lalu tambahkan
kolom status di sana.

Sebelum dibagikan, isi formulir Anda sendiri dari ponsel. Sebagian besar pelanggan akan membukanya dari sana.
`,
        ),
        video(
          "Dorongan yang membuat tim bergerak",
          11,
          "https://www.youtube.com/watch?v=u6XAPnuFjJc",
          `
Alat kerja hanya membantu bila orang ingin memakainya. Animasi RSA ini merangkum gagasan Daniel Pink tentang otonomi, penguasaan, dan
makna.

Diskusikan bersama tim: bagian mana dari cara kerja kita yang memberi orang ruang untuk menentukan sendiri?
`,
        ),
      ],
    },
  ],
};
