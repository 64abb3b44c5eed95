import { type DemoCourse, text, video } from "../types.ts";

export const visualisasiData: DemoCourse = {
  slug: "visualisasi-data-bercerita",
  title: "Visualisasi Data yang Bercerita",
  category: "data-analitik",
  instructor: "agus.setiawan@demo.test",
  level: "advanced",
  price: 225_000,
  publishedDaysAgo: 9,
  students: 4,
  summary:
    "Memilih bentuk grafik, menuntun mata pembaca, dan menyusun cerita data untuk pengambil keputusan.",
  description: `
Untuk analis yang temuannya sudah kuat, tetapi belum didengar. Kita membedah grafik dari laporan publik, lalu merancang ulang supaya pesannya
sampai dalam lima detik.
`,
  outcomes: [
    "Memilih bentuk grafik menurut pertanyaannya",
    "Menghilangkan unsur yang mengganggu",
    "Menyusun alur cerita data untuk pimpinan",
  ],
  sections: [
    {
      title: "Bentuk",
      lessons: [
        text(
          "Mata membandingkan panjang, bukan luas",
          6,
          `
Penelitian persepsi oleh Cleveland dan McGill menunjukkan bahwa kita paling teliti membandingkan **letak pada sumbu yang sama**, lalu panjang, lalu
sudut, dan paling buruk luas serta warna.

Akibatnya dalam pekerjaan sehari-hari:

| Keinginan | Pilih | Hindari |
|---|---|---|
| membandingkan kelompok | batang mendatar, diurutkan | lingkaran dengan delapan irisan |
| melihat perubahan | garis | batang tiga dimensi |
| melihat hubungan | titik | dua sumbu tegak |
| melihat sebaran | kotak garis atau titik | rata-rata saja |

Sumbu batang **harus** mulai dari nol, sebab yang dibaca adalah panjangnya. Sumbu garis boleh tidak, asalkan diberi tahu.

**Latihan.** Cari satu grafik lingkaran di laporan tahunan, lalu gambar ulang sebagai batang.
`,
        ),
        video(
          "Statistik yang mengubah pandangan",
          20,
          "https://www.youtube.com/watch?v=hVimVzgtD6w",
          `
Perhatikan cara Hans Rosling memperkenalkan data: ia meminta penonton menebak dulu. Rasa ingin tahu muncul sebelum jawabannya diperlihatkan.
`,
        ),
      ],
    },
    {
      title: "Cerita",
      lessons: [
        text(
          "Menuntun mata pembaca",
          5,
          `
Grafik bawaan memberi setiap seri warna yang sama kuatnya, sehingga tidak ada yang menonjol. Lakukan sebaliknya:

1. buat **semua** seri abu-abu;
2. beri warna pada satu seri yang menjadi inti cerita;
3. tulis namanya langsung di ujung garis, lalu hapus legenda;
4. tulis kesimpulannya sebagai judul;
5. beri catatan kecil pada satu titik yang perlu dijelaskan.

Setiap garis kisi, bingkai, dan angka desimal harus punya alasan. Bila dihapus dan pembaca tidak kehilangan apa-apa, biarkan tetap terhapus.

Sediakan pula tabel angkanya di bawah atau di lampiran. Pembaca layar memerlukannya, dan pemeriksa yang teliti akan berterima kasih.
`,
        ),
        text(
          "Satu halaman untuk pimpinan",
          5,
          `
Pimpinan membaca laporan Anda di sela dua rapat. Susun satu halaman yang dapat dipahami dalam satu menit:

- **Baris pertama:** jawaban, lengkap dengan angka dan arahnya.
- **Satu grafik** yang membuktikannya.
- **Tiga kalimat:** mengapa terjadi, apa risikonya, apa usulan Anda.
- **Satu keputusan** yang Anda minta, beserta tenggatnya.

Contoh baris pertama: *"Keluhan keterlambatan turun sepertiga sejak gudang Makassar dibuka; kami mengusulkan gudang kedua di Kupang."*

Uji dengan seorang rekan dari bagian lain. Beri waktu satu menit, ambil kembali halamannya, lalu minta ia menceritakan isinya. Bila ceritanya
sama dengan pesan Anda, laporan itu siap dikirim.
`,
        ),
      ],
    },
  ],
};
