import { type DemoCourse, meeting, text } from "../types.ts";

const ROOM = "https://meet.google.com/abc-defg-hij";

export const kelasIntensifExcel: DemoCourse = {
  slug: "kelas-intensif-excel",
  title: "Kelas Intensif Excel: Laporan Bulanan dalam Tiga Malam",
  category: "microsoft-excel",
  instructor: "instruktur@demo.test",
  level: "intermediate",
  price: 350_000,
  publishedDaysAgo: 24,
  students: 9,
  summary:
    "Tiga pertemuan langsung, tiga malam, satu hasil: laporan bulanan Anda sendiri yang terbarui dengan sekali klik.",
  description: `
Kelas langsung dalam kelompok kecil. Anda membawa data dari tempat kerja sendiri, dan pada malam ketiga pulang dengan
laporan yang siap dipakai.

Setiap pertemuan berlangsung **90 menit**: 30 menit penjelasan, 45 menit praktik bersama, 15 menit tanya jawab.
`,
  outcomes: [
    "Membersihkan data mentah tanpa menyalin satu per satu",
    "Merangkum data dengan PivotTable",
    "Menyusun dasbor satu halaman yang mudah diperbarui",
  ],
  sections: [
    {
      title: "Persiapan",
      lessons: [
        text(
          "Siapkan data dan perangkat Anda",
          5,
          `
Supaya waktu pertemuan tidak habis untuk hal teknis, mohon siapkan hal berikut paling lambat satu jam sebelum kelas
pertama:

- laptop dengan **Excel 2016** atau yang lebih baru;
- satu berkas data dari pekerjaan Anda, paling sedikit 100 baris;
- sambungan internet yang stabil, sebaiknya bukan dari ponsel yang juga dipakai untuk bergabung.

Bila datanya bersifat rahasia, samarkan dahulu nama orang dan nomor rekening. Cara cepatnya: sisipkan kolom kode,
misalnya P001, P002, lalu hapus kolom nama.

Tidak punya data? Buat daftar transaksi sederhana dengan kolom **tanggal, cabang, barang, jumlah, dan harga**. Seratus
baris cukup; Anda boleh mengisinya dengan angka karangan.

Sampai jumpa di kelas!
`,
        ),
      ],
    },
    {
      title: "Pertemuan langsung",
      lessons: [
        meeting(
          "Malam 1: Data yang bersih",
          90,
          { inDays: 1, hour: 19, url: ROOM },
          `
Kita membersihkan data bersama: menghapus spasi berlebih, memisahkan kolom, menyeragamkan tanggal, dan menemukan baris
ganda.

**Yang perlu dibuka:** berkas data Anda dan lembar kosong untuk catatan.
`,
        ),
        meeting(
          "Malam 2: PivotTable tanpa takut",
          90,
          { inDays: 3, hour: 19, url: ROOM },
          `
Dari seratus baris menjadi satu tabel ringkas. Kita mengelompokkan tanggal per bulan, menghitung persentase, dan
menyaring dengan *slicer*.

**Tugas sebelum pertemuan:** pastikan setiap kolom data Anda hanya berisi satu jenis isi.
`,
        ),
        meeting(
          "Malam 3: Dasbor satu halaman",
          90,
          { inDays: 5, hour: 19, url: ROOM },
          `
Kita menyusun grafik dan angka penting dalam satu halaman, lalu menguji pembaruannya dengan data bulan berikutnya.

Sepuluh menit terakhir dipakai untuk memperlihatkan hasil masing-masing. Tidak perlu sempurna; yang penting jadi.
`,
        ),
      ],
    },
    {
      title: "Setelah kelas",
      lessons: [
        text(
          "Daftar periksa laporan bulanan",
          4,
          `
Simpan daftar ini di dekat meja Anda dan jalankan setiap awal bulan.

1. Tempelkan data baru **di bawah** data lama, pada tabel yang sama.
2. Periksa kolom tanggal: semua harus rata kanan.
3. Pilih **Data → Refresh All**.
4. Cocokkan satu angka dengan sumber aslinya, misalnya total penjualan.
5. Perbarui judul grafik agar menyebutkan bulan yang benar.
6. Simpan sebagai PDF dengan nama berawalan tahun dan bulan.

| Gejala | Penyebab yang paling sering |
|---|---|
| bulan baru tidak muncul | data ditempel di luar tabel |
| total terlalu kecil | ada angka yang terbaca sebagai teks |
| satu cabang muncul dua kali | ada spasi di belakang namanya |

Bila langkah keempat tidak cocok, berhenti dan cari selisihnya sebelum laporan dikirim.
`,
        ),
      ],
    },
  ],
};
