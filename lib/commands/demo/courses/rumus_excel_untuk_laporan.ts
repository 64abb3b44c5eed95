import { type DemoCourse, text, video } from "../types.ts";

export const rumusExcelUntukLaporan: DemoCourse = {
  slug: "rumus-excel-untuk-laporan",
  title: "Rumus Excel untuk Laporan",
  category: "microsoft-excel",
  instructor: "agus.setiawan@demo.test",
  level: "intermediate",
  price: 175_000,
  publishedDaysAgo: 71,
  students: 11,
  summary:
    "XLOOKUP, SUMIFS, dan rumus tanggal yang membuat laporan mingguan selesai sebelum kopi Anda dingin.",
  description: `
Anda sudah dapat memakai \`SUM\` dan \`IF\`, tetapi laporan masih memakan waktu seharian? Kursus ini membahas rumus yang
menggantikan pekerjaan salin-tempel.

Semua contoh memakai data penjualan sebuah toko alat tulis.
`,
  outcomes: [
    "Mengambil data dari tabel lain dengan XLOOKUP",
    "Menjumlahkan dengan beberapa syarat",
    "Menghitung umur, tenggat, dan hari kerja",
  ],
  sections: [
    {
      title: "Mencari dan menjumlahkan",
      lessons: [
        text(
          "XLOOKUP: mencari tanpa menghitung kolom",
          7,
          `
Rumus ini menjawab pertanyaan "berapa harga barang dengan kode ini?":

    =XLOOKUP(A2, Barang!A:A, Barang!C:C, "tidak ada")

Empat bagiannya berturut-turut:

1. apa yang dicari;
2. di kolom mana mencarinya;
3. kolom mana yang diambil hasilnya;
4. apa yang ditulis bila tidak ketemu.

Dibandingkan \`VLOOKUP\`, rumus ini tidak peduli letak kolomnya dan tidak rusak ketika ada kolom baru disisipkan.

Bila Excel Anda belum mengenal XLOOKUP (tersedia di Microsoft 365 dan Excel 2021), gunakan pasangan
\`=INDEX(Barang!C:C, MATCH(A2, Barang!A:A, 0))\`. Angka 0 berarti harus sama persis.

**Latihan.** Buat daftar sepuluh barang di lembar *Barang*, lalu ambil harganya dari lembar *Penjualan*.
`,
        ),
        text(
          "SUMIFS dan COUNTIFS",
          6,
          `
Ketika syaratnya lebih dari satu, tambahkan huruf S:

    =SUMIFS(Jumlah, Cabang, "Solo", Bulan, "Maret")

Yang dijumlahkan ditulis **pertama**, lalu pasangan kolom dan syaratnya. \`COUNTIFS\` sama, tetapi langsung dimulai dari
pasangan.

Syarat dapat berupa perbandingan di dalam tanda kutip:

| Syarat | Artinya |
|---|---|
| \`">=100000"\` | paling sedikit seratus ribu |
| \`"<>"\` | tidak kosong |
| \`"Buku*"\` | diawali kata Buku |
| \`">="&F1\` | paling sedikit isi sel F1 |

Susun hasilnya dalam tabel silang: cabang ke bawah, bulan ke samping. Dengan alamat seperti \`$A2\` dan \`B$1\`, satu rumus
cukup disalin ke seluruh tabel.
`,
        ),
      ],
    },
    {
      title: "Tanggal dan ketelitian",
      lessons: [
        text(
          "Menghitung hari kerja dan tenggat",
          5,
          `
Di Excel, tanggal adalah angka: jumlah hari sejak awal tahun 1900. Karena itu tanggal dapat dikurangkan langsung.

- \`=TODAY()-A2\` umur tagihan dalam hari.
- \`=EOMONTH(A2,0)\` hari terakhir pada bulan itu.
- \`=WORKDAY(A2,14,Libur)\` empat belas hari kerja setelahnya.
- \`=NETWORKDAYS(A2,B2,Libur)\` banyaknya hari kerja di antara dua tanggal.

*Libur* adalah daftar tanggal merah yang Anda tulis sendiri. Perbarui setiap tahun setelah surat keputusan bersama tentang
hari libur nasional terbit.

Untuk menandai tagihan yang lewat tenggat, pakai **Conditional Formatting → New Rule → Use a formula** dengan rumus
\`=TODAY()>$C2\`.
`,
        ),
        video(
          "Memeriksa rumus yang salah",
          14,
          "https://www.youtube.com/watch?v=Vl0H-qTclOg",
          `
Tiga alat yang membantu saat hasil terasa janggal:

1. **Formulas → Evaluate Formula** menjalankan rumus selangkah demi selangkah.
2. **Trace Precedents** memperlihatkan sel asal.
3. **F9** pada bagian rumus yang dipilih menampilkan nilainya; tekan Esc setelahnya.
`,
        ),
      ],
    },
  ],
};
