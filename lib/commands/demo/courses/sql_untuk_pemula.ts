import { type DemoCourse, text, video } from "../types.ts";

export const sqlUntukPemula: DemoCourse = {
  slug: "sql-untuk-pemula",
  title: "SQL untuk Pemula",
  category: "data-analitik",
  instructor: "agus.setiawan@demo.test",
  level: "beginner",
  price: 199_000,
  publishedDaysAgo: 64,
  students: 10,
  summary:
    "Belajar bertanya langsung kepada basis data: memilih, menyaring, mengelompokkan, dan menggabungkan tabel.",
  description: `
SQL adalah bahasa untuk bertanya kepada data, dan kalimatnya mirip bahasa Inggris sederhana. Contoh di kursus ini memakai basis data toko buku
kecil dan dapat dijalankan di PostgreSQL maupun SQLite.
`,
  outcomes: [
    "Membaca dan menulis kueri SELECT",
    "Merangkum data dengan GROUP BY",
    "Menggabungkan tabel dengan JOIN tanpa menggandakan baris",
  ],
  sections: [
    {
      title: "Bertanya pada satu tabel",
      lessons: [
        text(
          "SELECT, FROM, WHERE",
          6,
          `
Kueri yang paling sederhana berbunyi seperti permintaan: *ambil judul dan harga dari tabel buku, yang harganya di bawah seratus ribu*.

~~~sql
select judul, harga
from buku
where harga < 100000
order by harga desc
limit 10;
~~~

Bacalah dalam urutan kerja mesin, bukan urutan penulisan: **from** (dari mana), **where** (baris mana), **select** (kolom mana), **order by**
(urutannya), lalu **limit** (berapa banyak).

Beberapa syarat yang sering dipakai:

| Syarat | Arti |
|---|---|
| \`penulis = 'Pramoedya'\` | sama persis |
| \`judul like 'Bumi%'\` | diawali Bumi |
| \`harga between 50000 and 90000\` | di antara, termasuk batasnya |
| \`terbit is null\` | tidak terisi |

Ingat: nilai kosong tidak dapat dibandingkan dengan \`= null\`; selalu gunakan \`is null\`.
`,
        ),
        text(
          "GROUP BY: dari baris menjadi ringkasan",
          6,
          `
Pertanyaan "berapa penjualan **setiap** bulan" selalu berarti pengelompokan. Kata *setiap* menjadi \`group by\`.

~~~sql
select date_trunc('month', tanggal) as bulan,
       count(*) as transaksi,
       sum(jumlah * harga) as omzet
from penjualan
group by bulan
order by bulan;
~~~

Setiap kolom di \`select\` harus berada di \`group by\` atau dibungkus fungsi seperti \`sum\`, \`avg\`, \`max\`, atau \`count\`. Bila tidak, PostgreSQL
menolak, sebab tidak jelas nilai mana yang harus ditampilkan.

Untuk menyaring hasil ringkasan, gunakan \`having\`:

~~~sql
having sum(jumlah * harga) > 5000000
~~~

Bedanya: \`where\` menyaring baris sebelum dikelompokkan, \`having\` sesudahnya. (Di SQLite, gunakan \`strftime('%Y-%m', tanggal)\` sebagai pengganti \`date_trunc\`.)
`,
        ),
      ],
    },
    {
      title: "Menggabungkan tabel",
      lessons: [
        text(
          "JOIN tanpa menggandakan baris",
          7,
          `
Tabel penjualan hanya menyimpan nomor buku; judulnya ada di tabel buku. \`join\` mempertemukan keduanya.

~~~sql
select b.judul, sum(p.jumlah) as terjual
from buku b
left join penjualan p on p.buku_id = b.id
group by b.id, b.judul
order by terjual desc nulls last;
~~~

- **join** hanya memuat buku yang pernah terjual;
- **left join** memuat semua buku, dengan nilai kosong bagi yang belum terjual.

Kesalahan tersering: menggabungkan dua tabel "banyak" sekaligus, misalnya penjualan dan ulasan. Tiga penjualan dan empat ulasan menghasilkan dua
belas baris, dan totalnya membengkak. Ringkaslah salah satunya lebih dulu di dalam \`with\`, baru digabungkan.

**Latihan.** Tampilkan buku yang belum pernah terjual sama sekali.
`,
        ),
        video(
          "Kursus SQL lengkap sebagai rujukan",
          20,
          "https://www.youtube.com/watch?v=HXV3zeQKqGY",
          `
Video ini panjang; jangan ditonton sekaligus. Pilih bagian *Basic Queries* dan *Joins*, lalu kerjakan contohnya di komputer Anda sendiri.
`,
        ),
      ],
    },
  ],
};
