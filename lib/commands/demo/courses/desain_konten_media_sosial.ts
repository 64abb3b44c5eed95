import { type DemoCourse, text, video } from "../types.ts";

export const desainKontenMediaSosial: DemoCourse = {
  slug: "desain-konten-media-sosial",
  title: "Desain Konten Media Sosial untuk UMKM",
  category: "konten-digital",
  instructor: "maya.kusuma@demo.test",
  level: "intermediate",
  price: 120_000,
  publishedDaysAgo: 19,
  students: 7,
  summary:
    "Rencana satu bulan, templat yang seragam, dan foto produk dari ponsel: konten yang jalan terus meski Anda sibuk berjualan.",
  description: `
Kursus ini menemani pemilik usaha kecil menyiapkan konten **sebulan sekali duduk**. Contohnya usaha sambal rumahan, tetapi dapat diterapkan
pada usaha apa pun.
`,
  outcomes: [
    "Menyusun kalender konten satu bulan",
    "Membuat templat unggahan yang dikenali pelanggan",
    "Memotret produk dengan ponsel dan cahaya jendela",
  ],
  sections: [
    {
      title: "Rencana",
      lessons: [
        text(
          "Kalender konten satu bulan",
          6,
          `
Kehabisan ide biasanya berarti belum punya kerangka. Gunakan empat tema mingguan yang berputar:

| Minggu | Tema | Contoh untuk usaha sambal |
|---|---|---|
| 1 | mengenalkan | siapa yang meracik, dari mana cabainya |
| 2 | membantu | tiga lauk yang cocok dengan sambal bawang |
| 3 | membuktikan | kesan pelanggan, proses pengemasan |
| 4 | menawarkan | paket akhir bulan |

Tiga unggahan seminggu sudah cukup bila teratur. Tulis dua belas judulnya dulu, baru desainnya.

Tandai tanggal penting: hari gajian, hari besar, dan musim panen. Siapkan unggahan untuk tanggal itu paling lambat satu minggu sebelumnya.

**Latihan.** Isi dua belas kotak untuk bulan depan. Jangan mendesain apa pun sebelum semuanya terisi.
`,
        ),
        text(
          "Templat yang dikenali sekali lihat",
          5,
          `
Pelanggan yang menggulir cepat mengenali Anda dari bentuk, bukan dari nama akun. Buat **tiga templat** saja:

1. **Foto penuh** dengan satu kalimat pendek;
2. **Tip bernomor** untuk unggahan geser;
3. **Kutipan pelanggan** dengan warna latar yang sama.

Tetapkan unsur yang tidak pernah berubah: letak logo, dua warna, satu jenis huruf. Yang berganti hanya foto dan kata-katanya.

Sisakan jarak aman di tepi, kira-kira sepersepuluh lebar gambar, karena tombol aplikasi dapat menutupinya. Untuk video tegak, jangan letakkan
teks di seperlima bagian bawah.

Terakhir, tulis **teks alternatif** pada setiap foto. Pelanggan tunanetra terbantu, dan mesin pencari pun lebih memahami isinya.
`,
        ),
      ],
    },
    {
      title: "Pembuatan",
      lessons: [
        text(
          "Foto produk dengan cahaya jendela",
          6,
          `
Kamera ponsel sudah lebih dari cukup. Yang menentukan adalah cahaya.

- Letakkan meja di **samping jendela**, sekitar pukul 8–10 pagi. Matikan lampu ruangan agar warnanya tidak bercampur.
- Di sisi lain, berdirikan **karton putih** untuk memantulkan cahaya ke bagian yang gelap.
- Bersihkan lensa. Sungguh, ini langkah yang paling sering terlupa.
- Ketuk produk di layar untuk memfokuskan, lalu geser sedikit untuk mengatur terang.
- Ambil dari tiga sudut: sejajar mata, miring 45 derajat, dan lurus dari atas.

Tambahkan satu benda yang bercerita, misalnya cobek batu atau segenggam cabai. Satu saja; produk tetap pemeran utama.

Saat menyunting, naikkan terang dan kontras seperlunya. Warna sambal harus sama dengan aslinya supaya pelanggan tidak kecewa.
`,
        ),
        video(
          "Tata letak dan komposisi",
          6,
          "https://www.youtube.com/watch?v=a5KYlHNKQB8",
          `
Cari contoh dari tiap prinsip di video ini pada akun usaha yang Anda kagumi. Simpan tiga tangkapan layar sebagai rujukan, bukan untuk ditiru
mentah-mentah.
`,
        ),
      ],
    },
  ],
};
