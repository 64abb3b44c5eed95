import { type DemoCourse, text, video } from "../types.ts";

export const kelolaWaktuKerja: DemoCourse = {
  slug: "kelola-waktu-kerja",
  title: "Kelola Waktu Kerja Tanpa Lembur",
  category: "produktivitas-kerja",
  instructor: "maya.kusuma@demo.test",
  level: "beginner",
  price: 0,
  publishedDaysAgo: 118,
  students: 20,
  summary:
    "Kebiasaan kecil untuk memilih yang penting, melindungi waktu fokus, dan pulang tepat waktu dengan hati ringan.",
  description: `
Bukan tentang bekerja lebih cepat, melainkan memilih dengan lebih sadar. Setiap pelajaran berisi satu kebiasaan yang dapat dicoba
hari itu juga.
`,
  outcomes: [
    "Memilah pekerjaan menurut penting dan mendesaknya",
    "Menyusun rencana harian yang masuk akal",
    "Menjaga waktu fokus dari gangguan",
    "Menutup hari kerja dengan tenang",
  ],
  sections: [
    {
      title: "Melihat ke mana waktu pergi",
      lessons: [
        text(
          "Catatan waktu tiga hari",
          4,
          `
Sebelum mengatur waktu, lihat dulu ke mana perginya. Selama tiga hari kerja, catat setiap kali Anda berganti kegiatan. Cukup tiga
kolom:

| Mulai | Kegiatan | Direncanakan? |
|---|---|---|
| 08.10 | membalas surel | tidak |
| 08.45 | menyusun laporan stok | ya |
| 09.05 | ditanya rekan soal data | tidak |

Jangan menilai diri sendiri dulu. Pada hari keempat, hitung tiga hal: berapa jam yang direncanakan, kegiatan apa yang paling sering
menyela, dan pada jam berapa Anda paling lancar bekerja.

Kebanyakan orang terkejut karena waktu fokusnya hanya dua sampai tiga jam sehari. Itu wajar. Justru karena sedikit, waktu itu perlu
dijaga untuk pekerjaan yang paling berarti.
`,
        ),
        text(
          "Penting atau mendesak",
          5,
          `
Tidak semua yang berbunyi itu penting. Letakkan pekerjaan Anda dalam empat kotak:

| | Mendesak | Tidak mendesak |
|---|---|---|
| **Penting** | kerjakan sekarang | jadwalkan |
| **Tidak penting** | serahkan atau singkatkan | tinggalkan |

Kotak **penting tetapi tidak mendesak** adalah tempat tumbuhnya hal baik: belajar, merapikan sistem, berbicara dengan pelanggan.
Kotak itu juga yang pertama kali terabaikan.

Setiap Senin pagi, pilih **satu** pekerjaan dari kotak tersebut dan beri tempat di kalender, paling sedikit satu jam. Perlakukan
seperti janji dengan orang lain.

**Latihan.** Tulis sepuluh pekerjaan minggu ini, lalu masukkan ke dalam kotak. Bila semuanya jatuh di kotak pertama, tanyakan: apa
akibatnya bila selesai besok?
`,
        ),
      ],
    },
    {
      title: "Merancang hari",
      lessons: [
        text(
          "Tiga hal untuk hari ini",
          4,
          `
Daftar tugas sepanjang dua halaman tidak memberi tahu apa yang harus dikerjakan pertama. Setiap sore, pilih **tiga hal** untuk
besok.

Ciri pilihan yang baik:

- dapat selesai dalam satu hari;
- ditulis sebagai tindakan, misalnya "kirim draf anggaran ke Bu Tini", bukan "anggaran";
- satu di antaranya berat, dan dikerjakan pada jam terbaik Anda.

Selebihnya masuk ke daftar lain yang dilihat hanya bila tiga hal itu selesai.

Sisakan ruang kosong. Bila jam kerja Anda delapan jam, rencanakan lima jam saja. Tiga jam sisanya akan terisi sendiri oleh telepon,
rapat mendadak, dan hal yang ternyata lebih lama dari perkiraan.
`,
        ),
        video(
          "Mengapa kita menunda",
          14,
          "https://www.youtube.com/watch?v=arj7oStGLkU",
          `
Tim Urban bercerita tentang isi kepala seorang penunda, dengan jenaka dan jujur.

Setelah menonton, tuliskan satu pekerjaan yang terus Anda tunda, lalu langkah pertamanya yang begitu kecil sehingga dapat selesai
dalam **lima menit**. Kerjakan sekarang sebelum membuka pelajaran berikutnya.
`,
        ),
      ],
    },
    {
      title: "Menjaga irama",
      lessons: [
        text(
          "Waktu fokus dan pemberitahuan",
          5,
          `
Setelah terganggu, diperlukan beberapa menit untuk kembali ke alur pikiran semula. Sepuluh gangguan sehari berarti satu jam lebih
yang hilang tanpa terasa.

Cobalah satu blok fokus **50 menit** setiap pagi:

1. beri tahu rekan, misalnya dengan status "fokus sampai 09.50";
2. matikan pemberitahuan ponsel dan letakkan di tempat yang tidak terlihat;
3. buka hanya berkas yang diperlukan;
4. bila teringat hal lain, tulis di kertas, jangan dikerjakan;
5. istirahat sepuluh menit, berdiri dari kursi.

Untuk surel dan pesan, tentukan tiga waktu, misalnya pukul 10, 13, dan 16. Sampaikan bahwa hal yang benar-benar mendesak boleh lewat
telepon. Biasanya telepon itu hampir tidak pernah datang.
`,
        ),
        text(
          "Menutup hari kerja",
          3,
          `
Pekerjaan yang belum selesai cenderung ikut pulang bersama kita. Ritual penutup sepuluh menit membantu menaruhnya kembali di meja.

- **Rapikan** daftar: coret yang selesai, pindahkan yang tersisa.
- **Pilih** tiga hal untuk besok.
- **Tulis** satu kalimat tentang hal yang berjalan baik hari ini.
- **Ucapkan** penutupnya, misalnya "cukup untuk hari ini", lalu tutup laptop.

Kedengarannya sepele, tetapi kalimat penutup yang selalu sama memberi tanda kepada pikiran bahwa waktu kerja sudah usai.

Bila Anda bekerja dari rumah, tambahkan perpindahan tempat: berjalan kaki sebentar, menyiram tanaman, atau mengganti baju. Selamat
mencoba, dan selamat pulang tepat waktu.
`,
        ),
      ],
    },
  ],
};
