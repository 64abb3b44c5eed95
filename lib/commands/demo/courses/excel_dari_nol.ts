import { type DemoCourse, text, video } from "../types.ts";

export const excelDariNol: DemoCourse = {
  slug: "excel-dari-nol",
  title: "Excel dari Nol",
  category: "microsoft-excel",
  instructor: "instruktur@demo.test",
  level: "beginner",
  price: 150_000,
  publishedDaysAgo: 132,
  students: 19,
  summary:
    "Belajar Excel pelan-pelan dengan contoh warung, kas RT, dan daftar gaji: rumus dasar, tabel, dan grafik pertama Anda.",
  description: `
Kursus ini untuk Anda yang selama ini memakai Excel hanya sebagai kertas berkotak. Contohnya dekat dengan
keseharian: catatan warung, kas RT, daftar gaji kecil.

Kita tidak menghafal ratusan rumus. Kita mengenal **sekitar sepuluh rumus** yang menyelesaikan sebagian
besar pekerjaan, dan memahami mengapa rumus itu bekerja.
`,
  outcomes: [
    "Menyusun data agar mudah dihitung dan disaring",
    "Memakai SUM, AVERAGE, IF, dan COUNTIF dengan yakin",
    "Memahami alamat sel relatif dan mutlak",
    "Membuat grafik yang menjawab satu pertanyaan",
  ],
  sections: [
    {
      title: "Langkah pertama",
      lessons: [
        text(
          "Sel, baris, dan kolom",
          5,
          `
Lembar Excel tersusun dari **kolom** (berhuruf) dan **baris** (bernomor). Pertemuan keduanya adalah **sel**,
dengan alamat seperti \`B3\`: kolom B, baris 3.

Sebuah sel berisi salah satu dari tiga hal:

| Isi | Contoh | Rata bawaan |
|---|---|---|
| teks | Gula pasir | kiri |
| angka atau tanggal | 17500 | kanan |
| rumus | \`=B3*C3\` | mengikuti hasilnya |

Perhatikan rata bawaannya. Angka yang menempel di kiri biasanya terbaca sebagai *teks*, sehingga tidak ikut
dijumlahkan. Penyebab tersering: mengetik "Rp" atau titik sebagai bagian dari angka. Ketik angkanya saja,
lalu beri tampilan rupiah dari **Home → Number Format**.

**Latihan.** Tulis lima barang dan harganya. Pastikan semua harga rata kanan tanpa Anda atur.
`,
        ),
        video(
          "Tur lembar kerja Excel",
          15,
          "https://www.youtube.com/watch?v=rwbho0CgEAE",
          `
Tonton sampai bagian memasukkan data, lalu coba sendiri:

- **Enter** turun satu sel, **Tab** ke kanan;
- **Ctrl + panah** melompat ke ujung data;
- seret kotak kecil di sudut sel untuk melanjutkan deret seperti Januari, Februari, Maret.
`,
        ),
      ],
    },
    {
      title: "Rumus yang paling sering dipakai",
      lessons: [
        text(
          "Rumus pertama Anda",
          6,
          `
Setiap rumus diawali tanda sama dengan. Misalkan kolom B berisi jumlah dan kolom C berisi harga satuan:

    =B2*C2

Salin rumus itu ke bawah dengan menyeret sudut selnya. Excel menyesuaikan alamatnya sendiri menjadi \`B3*C3\`,
\`B4*C4\`, dan seterusnya. Inilah **alamat relatif**.

Untuk menjumlahkan seluruh kolom D:

    =SUM(D2:D20)

Tanda titik dua berarti "dari sampai". Rumus lain bekerja dengan cara serupa:

- \`=AVERAGE(D2:D20)\` rata-rata;
- \`=MAX(D2:D20)\` dan \`=MIN(D2:D20)\` nilai tertinggi dan terendah;
- \`=COUNT(D2:D20)\` banyaknya sel berisi angka.

Bila Excel Anda memakai pengaturan Indonesia, pemisah antarbagian rumus adalah **titik koma**, bukan koma.
`,
        ),
        text(
          "Alamat mutlak dan tanda dolar",
          6,
          `
Misalkan tarif pajak tersimpan di sel \`F1\`. Rumus \`=D2*F1\` benar di baris pertama, tetapi saat disalin ke bawah
menjadi \`=D3*F2\`, padahal \`F2\` kosong. Hasilnya nol.

Kuncilah alamatnya dengan tanda dolar:

    =D2*$F$1

| Penulisan | Yang terkunci |
|---|---|
| \`F1\` | tidak ada |
| \`$F$1\` | kolom dan baris |
| \`$F1\` | kolom saja |
| \`F$1\` | baris saja |

Tidak perlu mengetik dolar. Klik alamat di dalam rumus, lalu tekan **F4** beberapa kali sampai bentuknya
sesuai.

**Latihan.** Buat daftar lima barang, satu sel berisi persen diskon, lalu hitung harga setelah diskon dengan
satu rumus yang disalin.
`,
        ),
        text(
          "IF dan COUNTIF untuk mengambil keputusan",
          7,
          `
Rumus \`IF\` memilih satu dari dua hasil:

    =IF(B2>=75,"Lulus","Mengulang")

Bacalah seperti kalimat: *jika nilai paling sedikit 75, tulis Lulus; kalau tidak, tulis Mengulang*.

Setelah ada kolom hasil, \`COUNTIF\` menghitungnya:

    =COUNTIF(C2:C31,"Lulus")

Dan \`SUMIF\` menjumlahkan hanya baris yang cocok, misalnya iuran dari RT 05:

    =SUMIF(A2:A60,"RT 05",D2:D60)

Kebiasaan baik: jangan menulis batas seperti 75 langsung di dalam rumus. Simpan di sel tersendiri, misalnya
\`F1\`, lalu tulis \`B2>=$F$1\`. Bila batasnya berubah, cukup satu sel yang diganti.

**Latihan.** Dari daftar kas bulanan, hitung berapa warga yang sudah membayar dan berapa jumlah uangnya.
`,
        ),
      ],
    },
    {
      title: "Menyajikan hasil",
      lessons: [
        text(
          "Menyaring dan mengurutkan",
          5,
          `
Ubah data Anda menjadi tabel dengan **Ctrl + T**. Setiap judul kolom kini punya panah untuk menyaring.

Tiga syarat agar penyaringan berjalan baik:

1. satu baris judul, tanpa sel gabungan;
2. satu jenis data di setiap kolom;
3. tidak ada baris kosong di tengah.

Untuk mengurutkan menurut dua hal, misalnya RT lalu nama, pilih **Data → Sort → Add Level**. Baris ikut berpindah
seluruhnya, jadi jangan memilih satu kolom saja sebelum mengurutkan.

Saat disaring, \`SUM\` tetap menghitung baris yang tersembunyi. Gunakan \`=SUBTOTAL(109,D2:D200)\` agar hanya yang
terlihat yang dijumlahkan.
`,
        ),
        video(
          "Grafik yang menjawab pertanyaan",
          11,
          "https://www.youtube.com/watch?v=Vl0H-qTclOg",
          `
Sebelum membuat grafik, tulis dulu pertanyaannya.

| Pertanyaan | Grafik |
|---|---|
| Bagaimana perubahannya dari bulan ke bulan? | garis |
| Mana yang terbesar? | batang, diurutkan |
| Berapa bagiannya dari keseluruhan? | batang bertumpuk, atau lingkaran bila kurang dari lima bagian |

Judul grafik sebaiknya berupa jawabannya: "Penjualan naik setelah Lebaran", bukan "Grafik Penjualan".
`,
        ),
      ],
    },
  ],
};
