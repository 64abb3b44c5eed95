import { type DemoCourse, text, video } from "../types.ts";

export const dasarDesainGrafis: DemoCourse = {
  slug: "dasar-desain-grafis",
  title: "Dasar Desain Grafis untuk Bukan Desainer",
  category: "desain-grafis",
  instructor: "maya.kusuma@demo.test",
  level: "beginner",
  price: 0,
  publishedDaysAgo: 88,
  students: 17,
  summary:
    "Empat prinsip sederhana yang membuat poster, undangan, dan unggahan Anda tampak rapi, dengan aplikasi apa pun.",
  description: `
Anda tidak perlu pandai menggambar. Desain adalah menata supaya orang cepat paham. Kita berlatih dengan contoh sehari-hari: poster kerja
bakti, daftar menu, dan undangan rapat.
`,
  outcomes: [
    "Menerapkan kontras, pengulangan, perataan, dan kedekatan",
    "Memilih pasangan huruf yang serasi",
    "Menyusun palet warna yang terbaca",
  ],
  sections: [
    {
      title: "Menata",
      lessons: [
        text(
          "Empat prinsip yang selalu menolong",
          6,
          `
Sebelum menambah hiasan, periksa empat hal ini secara berurutan.

1. **Kedekatan.** Yang berhubungan diletakkan berdekatan. Tanggal dan tempat acara adalah satu kelompok.
2. **Perataan.** Setiap unsur sejajar dengan unsur lain. Pilih rata kiri; rata tengah hanya untuk teks yang sangat pendek.
3. **Pengulangan.** Warna, huruf, dan jarak yang sama dipakai di seluruh bagian.
4. **Kontras.** Bila dua hal berbeda, buatlah *jelas* berbeda. Judul 40 pt dan isi 14 pt lebih baik daripada 18 dan 14.

Uji cepat: pejamkan mata, buka, lalu perhatikan apa yang terlihat pertama, kedua, dan ketiga. Urutan itu seharusnya sama dengan urutan
kepentingannya.

**Latihan.** Foto satu pengumuman di sekitar rumah Anda. Tulis prinsip mana yang dilanggar dan bagaimana memperbaikinya.
`,
        ),
        video(
          "Dasar-dasar desain",
          6,
          "https://www.youtube.com/watch?v=YqQx75OPRa0",
          `
Perhatikan istilah yang dipakai untuk garis, bentuk, tekstur, dan keseimbangan. Anda akan menjumpainya lagi di hampir semua aplikasi desain.
`,
        ),
      ],
    },
    {
      title: "Huruf dan warna",
      lessons: [
        text(
          "Memilih huruf",
          5,
          `
Dua jenis huruf sudah cukup: satu untuk judul, satu untuk isi. Bila ragu, pakai **satu keluarga huruf** dengan ketebalan berbeda.

| Jenis | Kesan | Cocok untuk |
|---|---|---|
| berkait (serif) | resmi, hangat | undangan, buku |
| tanpa kait (sans-serif) | bersih, modern | poster, layar |
| tulisan tangan | akrab | satu dua kata saja |

Hal kecil yang besar pengaruhnya:

- panjang baris 45–75 huruf;
- jarak baris sekitar 1,4 kali ukuran huruf;
- jangan menulis satu paragraf penuh dengan huruf besar;
- periksa lisensi sebelum memakai huruf untuk usaha. Google Fonts aman untuk hampir semua keperluan.
`,
        ),
        text(
          "Warna yang terbaca",
          5,
          `
Mulailah dari satu warna yang mewakili pesan Anda, lalu lengkapi dengan perbandingan **60–30–10**: enam puluh persen warna dasar, tiga puluh
persen warna pendukung, sepuluh persen aksen.

Keterbacaan datang dari perbedaan terang, bukan perbedaan warna. Ubah desain Anda menjadi hitam putih; bila teksnya menghilang, kontrasnya
kurang. Pedoman aksesibilitas web menganjurkan perbandingan paling sedikit **4,5 : 1** untuk teks biasa.

Sumber palet yang mudah: ambil foto yang suasananya cocok, lalu pilih tiga warna dari foto itu. Sawah pagi, pasar ikan, dan kain lurik semuanya
menyimpan palet yang indah.

**Latihan.** Buat palet dari satu foto Anda sendiri, lalu terapkan pada poster kerja bakti.
`,
        ),
        video(
          "Bermain dengan warna",
          5,
          "https://www.youtube.com/watch?v=_2LLXnUdUIc",
          `
Video ini menjelaskan roda warna dan pasangan warna yang serasi. Setelah menonton, coba satu pasangan berlawanan dan satu pasangan
berdekatan pada desain yang sama, lalu bandingkan kesannya.
`,
        ),
      ],
    },
  ],
};
