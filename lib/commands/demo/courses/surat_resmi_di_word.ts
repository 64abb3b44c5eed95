import { type DemoCourse, text, video } from "../types.ts";

export const suratResmiDiWord: DemoCourse = {
  slug: "surat-resmi-di-word",
  title: "Surat dan Dokumen Resmi di Word",
  category: "microsoft-word",
  instructor: "instruktur@demo.test",
  level: "intermediate",
  price: 79_000,
  publishedDaysAgo: 58,
  students: 8,
  summary:
    "Kop surat, penomoran, surat massal, dan kerja bersama: menyiapkan dokumen kantor yang seragam dan siap ditandatangani.",
  description: `
Dirancang untuk staf administrasi, sekretaris organisasi, dan perangkat desa yang setiap hari menyiapkan surat. Anda membuat
templat sekali, lalu memakainya terus.
`,
  outcomes: [
    "Membuat templat surat dengan kop yang seragam",
    "Mengirim ratusan surat dengan mail merge",
    "Meninjau dokumen bersama tanpa kehilangan perubahan",
  ],
  sections: [
    {
      title: "Templat dan surat massal",
      lessons: [
        text(
          "Kop surat yang tidak bergeser",
          6,
          `
Kop surat yang ditempel di badan dokumen akan bergeser ketika isi surat bertambah. Letakkan di **header**.

1. Klik dua kali di bagian atas halaman.
2. Centang **Different First Page**, agar kop hanya ada di halaman pertama.
3. Sisipkan tabel satu baris dua kolom: logo di kiri, nama dan alamat di kanan.
4. Hilangkan garis tabel, lalu beri garis bawah yang tebal.
5. Simpan sebagai **Word Template (.dotx)**.

Mulai sekarang, klik dua kali berkas templat itu. Word membuat dokumen baru dan templat aslinya tetap utuh.

| Bagian | Ukuran yang lazim |
|---|---|
| kertas | A4 |
| margin kiri | 3 cm |
| margin lain | 2–2,5 cm |
| huruf isi | 11 atau 12 pt |

Instansi Anda mungkin memiliki pedoman tata naskah sendiri. Ikuti pedoman itu bila berbeda.
`,
        ),
        text(
          "Mail merge: satu surat, banyak penerima",
          7,
          `
Undangan untuk dua ratus wali murid tidak perlu diketik dua ratus kali. Siapkan daftar penerima di Excel dengan judul kolom
yang jelas: **Nama**, **Kelas**, **Alamat**.

Lalu di Word:

1. **Mailings → Start Mail Merge → Letters**;
2. **Select Recipients → Use an Existing List**, pilih berkas Excel tadi;
3. letakkan kursor di tempat nama, pilih **Insert Merge Field → Nama**;
4. periksa dengan **Preview Results**;
5. **Finish & Merge → Edit Individual Documents**.

Selalu periksa tiga surat: yang pertama, yang terakhir, dan yang namanya paling panjang. Di situlah kesalahan tata letak
biasanya terlihat.

Tanggal lahir dan nominal kadang tampil dengan bentuk Inggris. Ubah kolomnya menjadi teks di Excel dengan rumus \`TEXT\`.
`,
        ),
      ],
    },
    {
      title: "Bekerja bersama",
      lessons: [
        text(
          "Melacak perubahan dan memberi komentar",
          5,
          `
Sebelum meminta orang lain memeriksa, nyalakan **Review → Track Changes**. Setiap tambahan dan penghapusan tercatat beserta
nama pengubahnya.

Saat menerima dokumen kembali:

- baca dulu seluruhnya dengan tampilan **Simple Markup**;
- pindah ke **All Markup**, lalu terima atau tolak satu per satu;
- balas komentar, jangan dihapus, sampai persoalannya selesai.

Sebelum surat dikirim ke luar, pilih **File → Info → Check for Issues → Inspect Document**. Word mencari komentar, perubahan, dan
nama penulis yang masih tersimpan. Banyak rancangan bocor karena langkah ini terlewat.

**Latihan.** Tukar dokumen dengan seorang rekan. Masing-masing memberi dua perubahan dan satu komentar, lalu selesaikan semuanya.
`,
        ),
        video(
          "Membandingkan dua versi dokumen",
          8,
          "https://www.youtube.com/watch?v=HC13M8FGlNc",
          `
Kalau seseorang mengubah dokumen tanpa *Track Changes*, gunakan **Review → Compare**. Pilih versi lama dan versi baru; Word
membuat dokumen ketiga yang memperlihatkan bedanya.
`,
        ),
      ],
    },
  ],
};
