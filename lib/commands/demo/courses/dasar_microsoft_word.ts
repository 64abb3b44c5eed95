import { type DemoCourse, text, video } from "../types.ts";

export const dasarMicrosoftWord: DemoCourse = {
  slug: "dasar-microsoft-word",
  title: "Dasar Microsoft Word",
  category: "microsoft-word",
  instructor: "instruktur@demo.test",
  level: "beginner",
  price: 0,
  publishedDaysAgo: 160,
  students: 22,
  summary:
    "Dari membuka dokumen kosong sampai mencetak laporan yang rapi: semua yang Anda perlukan untuk mulai bekerja dengan Word.",
  description: `
Word sering terasa menjengkelkan karena kita belajar dengan mencoba-coba. Kursus ini menata ulang
dari awal: Anda mengenal tempat-tempat penting di layar, lalu membiasakan diri memakai *gaya*
(styles), bukan spasi dan enter berulang-ulang.

Setiap pelajaran diakhiri dengan latihan singkat yang bisa Anda kerjakan dengan dokumen sendiri.
Semua langkah cocok untuk Word 2016 ke atas dan Microsoft 365.
`,
  outcomes: [
    "Mengenal ruang kerja Word dan menyimpan dokumen dengan aman",
    "Merapikan paragraf, daftar, dan tabel tanpa spasi berulang",
    "Memakai gaya untuk judul dan membuat daftar isi otomatis",
    "Mencetak dan membagikan dokumen sebagai PDF",
  ],
  sections: [
    {
      title: "Mengenal Word",
      lessons: [
        text(
          "Selamat datang di Word",
          4,
          `
Saat Word dibuka, ada tiga tempat yang akan terus Anda pakai:

| Tempat | Letaknya | Gunanya |
|---|---|---|
| **Pita** (ribbon) | bagian atas | semua perintah, dikelompokkan dalam tab |
| **Lembar kerja** | tengah | tempat Anda menulis |
| **Bilah status** | bagian bawah | nomor halaman, jumlah kata, dan ukuran tampilan |

Jangan hafalkan semua tombol. Cukup ingat bahwa tab **Home** berisi hal sehari-hari, **Insert** untuk
menyisipkan sesuatu, dan **Layout** untuk mengatur kertas.

Bila lupa letak sebuah perintah, tekan **Alt + Q**, lalu ketik namanya, misalnya "margin". Word akan
menunjukkan perintah itu untuk Anda.

**Latihan.** Buka dokumen kosong, tulis tiga kalimat tentang pekerjaan Anda, lalu lihat berapa jumlah
katanya di bilah status.
`,
        ),
        video(
          "Tur singkat ruang kerja",
          12,
          "https://www.youtube.com/watch?v=S-nHYzK-BVg",
          `
Sambil menonton, perhatikan tiga hal ini:

1. bagaimana perintah dikelompokkan di dalam tab;
2. kapan tab tambahan muncul, misalnya setelah gambar diklik;
3. cara memperbesar tampilan tanpa mengubah ukuran huruf.

Videonya berbahasa Inggris. Anda dapat menyalakan teks terjemahan melalui tombol roda gigi pada
pemutar.
`,
        ),
        text(
          "Menyimpan agar tidak pernah hilang",
          5,
          `
Kehilangan pekerjaan dua jam cukup terjadi sekali untuk membuat siapa pun kapok. Biasakan tiga hal
berikut sejak awal:

1. **Simpan sebelum menulis.** Tekan **Ctrl + S** pada dokumen yang masih kosong dan beri nama.
2. **Pakai nama yang menjelaskan isi**, misalnya \`2025-03 Laporan Kegiatan RT 05.docx\`. Tanggal di
   depan membuat berkas terurut dengan sendirinya.
3. **Nyalakan AutoSave** bila berkas disimpan di OneDrive.

Kalau Word tertutup mendadak, buka lagi. Biasanya panel *Document Recovery* muncul di kiri. Bila tidak,
pilih **File → Info → Manage Document → Recover Unsaved Documents**.

> Berkas bernama "revisi final banget 3" adalah tanda bahwa riwayat versi belum dipakai. Di OneDrive,
> klik nama berkas di bagian atas jendela, lalu pilih **Version History**.
`,
        ),
      ],
    },
    {
      title: "Menulis dan merapikan",
      lessons: [
        text(
          "Memilih teks dengan cepat",
          4,
          `
Hampir semua pekerjaan merapikan dimulai dengan memilih teks. Menyeret tetikus sering meleset; cara
berikut jauh lebih tepat.

| Yang dipilih | Caranya |
|---|---|
| satu kata | klik dua kali |
| satu kalimat | **Ctrl** + klik |
| satu paragraf | klik tiga kali |
| dari sini sampai sana | klik di awal, lalu **Shift** + klik di akhir |
| seluruh dokumen | **Ctrl + A** |

Untuk memilih beberapa bagian yang terpisah, pilih bagian pertama, tahan **Ctrl**, lalu pilih bagian
berikutnya. Setelah terpilih, Anda dapat menebalkan semuanya sekaligus.

**Latihan.** Salin satu artikel berita ke Word. Tebalkan nama orang dan tempat di seluruh artikel hanya
dengan klik dua kali dan **Ctrl**.
`,
        ),
        text(
          "Paragraf tanpa spasi berulang",
          6,
          `
Jarak antarparagraf tidak dibuat dengan menekan Enter dua kali, dan awal paragraf tidak dibuat dengan
spasi. Keduanya tampak benar di layar, tetapi berantakan begitu huruf diganti atau halaman bergeser.

Pilih paragrafnya, klik kanan, lalu pilih **Paragraph**. Yang penting di jendela itu:

- **Indentation → Special → First line**: baris pertama menjorok, biasanya 1 cm.
- **Spacing → Before / After**: jarak sebelum dan sesudah, misalnya 0 pt dan 8 pt.
- **Line spacing**: 1,15 enak dibaca di layar; surat resmi sering memakai 1,5.

Tekan **Ctrl + Shift + 8** untuk memperlihatkan tanda tersembunyi. Setiap ¶ adalah Enter, dan setiap
titik kecil adalah spasi. Dokumen yang sehat hampir tidak punya dua ¶ berurutan.

**Latihan.** Buka dokumen lama Anda, perlihatkan tanda tersembunyi, lalu ganti Enter ganda dengan
*Spacing After*.
`,
        ),
        video(
          "Daftar bernomor dan poin",
          9,
          "https://www.youtube.com/watch?v=HC13M8FGlNc",
          `
Daftar bernomor dibuat dari **Home → Numbering**, bukan dengan mengetik angka sendiri, agar nomornya
menyesuaikan ketika sebuah butir dihapus.

- Tekan **Tab** untuk masuk satu tingkat, dan **Shift + Tab** untuk kembali.
- Klik kanan pada nomor, lalu pilih **Restart at 1** untuk memulai daftar baru.
- Gunakan nomor bila urutannya penting, dan poin bila tidak.
`,
        ),
      ],
    },
    {
      title: "Dokumen yang utuh",
      lessons: [
        text(
          "Gaya: satu kali atur, semua berubah",
          7,
          `
*Gaya* (style) adalah kumpulan format yang diberi nama. Judul bab yang memakai gaya **Heading 1** dapat
diubah serentak di seluruh dokumen.

Cara memakainya:

1. Letakkan kursor pada judul bab, lalu pilih **Home → Styles → Heading 1**.
2. Untuk anak judul, pilih **Heading 2**.
3. Klik kanan nama gaya, pilih **Modify**, atur huruf dan warnanya. Semua judul ikut berubah.

Manfaat lain yang langsung terasa:

- **View → Navigation Pane** memperlihatkan kerangka dokumen; klik untuk melompat, seret untuk memindah bab.
- Daftar isi dapat dibuat otomatis.
- Pembaca layar dapat mengenali susunan dokumen Anda.

**Latihan.** Beri gaya pada semua judul dalam satu laporan, lalu ganti warna Heading 1 satu kali saja.
`,
        ),
        text(
          "Tabel yang mudah dibaca",
          6,
          `
Tabel yang baik menonjolkan isinya, bukan garisnya. Pilih **Insert → Table**, tentukan ukurannya, lalu
ikuti kebiasaan berikut:

- teks rata kiri, angka rata kanan;
- baris judul ditebalkan dan diulang di setiap halaman (**Layout → Repeat Header Rows**);
- garis tegak biasanya tidak diperlukan.

Contoh susunan anggaran sederhana:

| Kegiatan | Jumlah | Biaya |
|---|---:|---:|
| Konsumsi rapat | 20 orang | Rp500.000 |
| Cetak undangan | 60 lembar | Rp90.000 |
| **Total** | | **Rp590.000** |

Untuk menjumlahkan kolom di Word, letakkan kursor di sel terakhir, pilih **Layout → Formula**, lalu isi
\`=SUM(ABOVE)\`. Jika angkanya diubah, klik hasilnya dan tekan **F9**.
`,
        ),
        text(
          "Daftar isi, nomor halaman, dan PDF",
          7,
          `
Setelah judul memakai gaya, tiga sentuhan terakhir hanya perlu beberapa menit.

1. **Daftar isi.** Letakkan kursor di halaman depan, pilih **References → Table of Contents**. Setelah
   menambah bab, klik daftar isi dan tekan **F9** untuk memperbarui.
2. **Nomor halaman.** Pilih **Insert → Page Number → Bottom of Page**. Centang *Different First Page* bila
   sampul tidak perlu nomor.
3. **PDF.** Pilih **File → Save As**, lalu jenis **PDF**. Di bagian *Options*, pilih *Create bookmarks using
   Headings* agar pembaca dapat melompat antarbab.

Sebelum dikirim, periksa sekali lagi:

- ejaan nama orang dan instansi;
- tanggal dan nomor surat;
- apakah halaman terakhir hanya berisi satu baris.

Selamat, Anda sudah dapat membuat dokumen utuh dari awal sampai siap dibagikan.
`,
        ),
      ],
    },
  ],
};
