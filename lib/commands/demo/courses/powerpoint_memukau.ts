import { type DemoCourse, text, video } from "../types.ts";

export const powerpointMemukau: DemoCourse = {
  slug: "powerpoint-memukau",
  title: "PowerPoint Memukau",
  category: "microsoft-powerpoint",
  instructor: "instruktur@demo.test",
  level: "beginner",
  price: 99_000,
  publishedDaysAgo: 96,
  students: 14,
  summary:
    "Susun presentasi yang diingat orang: satu gagasan per slide, tata letak yang tenang, dan cara membawakannya tanpa membaca layar.",
  description: `
Presentasi yang baik lahir sebelum PowerPoint dibuka. Di kursus ini Anda menyusun pesan dulu, baru slide, lalu
berlatih membawakannya.

Cocok untuk guru, mahasiswa, staf kantor, dan siapa saja yang harus berbicara di depan orang.
`,
  outcomes: [
    "Merumuskan satu pesan utama untuk setiap presentasi",
    "Menata slide yang terbaca dari kursi paling belakang",
    "Memakai animasi seperlunya",
    "Membawakan presentasi dengan tenang dan tepat waktu",
  ],
  sections: [
    {
      title: "Sebelum membuka PowerPoint",
      lessons: [
        text(
          "Satu kalimat yang harus diingat",
          5,
          `
Bayangkan seorang pendengar ditanya temannya, "Tadi presentasinya tentang apa?" Jawaban yang Anda harapkan
adalah **pesan utama** Anda. Tulislah sebelum membuat slide apa pun.

Bandingkan:

- *Laporan Kegiatan Perpustakaan 2025*: ini topik, bukan pesan.
- *Jam buka sore membuat kunjungan perpustakaan naik dua kali lipat, jadi mari kita teruskan*: ini pesan.

Setelah itu, susun alurnya di kertas dengan tiga bagian:

1. **Keadaan sekarang** dan mengapa pendengar perlu peduli;
2. **Temuan atau usulan** Anda, paling banyak tiga butir;
3. **Langkah berikutnya** yang Anda minta dari mereka.

**Latihan.** Ambil presentasi terakhir Anda. Tulis pesannya dalam satu kalimat berisi paling banyak dua puluh
kata.
`,
        ),
        video(
          "Menghindari presentasi yang melelahkan",
          20,
          "https://www.youtube.com/watch?v=Iwpi1Lm6dFo",
          `
David JP Phillips menjelaskan mengapa slide yang penuh membuat pendengar lelah. Catat lima prinsipnya, lalu tandai
slide Anda yang melanggarnya.
`,
        ),
      ],
    },
    {
      title: "Merancang slide",
      lessons: [
        text(
          "Satu slide, satu gagasan",
          5,
          `
Jumlah slide tidak menentukan lamanya presentasi. Sepuluh slide ringan lebih cepat dibawakan daripada tiga slide
yang sesak.

Aturan praktis:

- **Judul berupa kalimat**, misalnya "Biaya kirim turun 18% sejak April".
- Paling banyak **enam baris** teks; sisanya Anda ucapkan.
- Huruf paling kecil **24 pt** untuk ruang rapat biasa.
- Angka penting dibuat besar; penjelasannya kecil di bawahnya.

Untuk memeriksa, perkecil tampilan ke *Slide Sorter*. Bila pesannya masih terbaca pada ukuran sekecil itu, orang di
kursi belakang pun dapat membacanya.

**Latihan.** Pilih satu slide yang penuh, lalu pecah menjadi tiga. Hapus kata-kata yang akan Anda ucapkan sendiri.
`,
        ),
        text(
          "Warna dan huruf yang tenang",
          5,
          `
Pilih **satu warna utama**, satu warna aksen, dan sisanya abu-abu. Simpan di **Design → Variants → Colors** agar
seluruh slide mengikutinya.

| Gunakan | Hindari |
|---|---|
| teks gelap di latar terang | teks kuning di latar putih |
| satu atau dua jenis huruf | lima jenis huruf |
| foto yang memenuhi slide | gambar kecil yang ditarik sampai pecah |
| ruang kosong di tepi | logo di setiap sudut |

Atur semua itu di **View → Slide Master**. Perubahan di sana berlaku untuk semua slide, sehingga Anda tidak perlu
merapikannya satu per satu.

Ingat juga pendengar yang buta warna: jangan membedakan sesuatu hanya dengan merah dan hijau. Tambahkan label atau
bentuk yang berbeda.
`,
        ),
      ],
    },
    {
      title: "Membawakan",
      lessons: [
        video(
          "Tampilan pemateri dan catatan",
          10,
          "https://www.youtube.com/watch?v=XF34-Wu6qWU",
          `
Tekan **Alt + F5** untuk mencoba *Presenter View* walaupun hanya ada satu layar. Anda melihat catatan, slide
berikutnya, dan waktu; pendengar hanya melihat slide.

Saat presentasi berjalan, tekan **B** untuk menggelapkan layar ketika Anda ingin perhatian kembali kepada Anda.
`,
        ),
        text(
          "Berlatih dengan jam",
          4,
          `
Latihan satu kali dengan suara keras lebih berguna daripada lima kali di dalam hati. Berikut urutan yang dapat
diselesaikan dalam satu jam:

1. Bawakan sekali tanpa berhenti, sambil merekam dengan ponsel.
2. Dengarkan rekamannya. Catat bagian yang bertele-tele.
3. Pangkas, lalu bawakan lagi dengan **Slide Show → Rehearse Timings**.
4. Siapkan kalimat pembuka dan penutup sampai hafal; bagian tengah cukup butirnya.

Bila waktu Anda lima belas menit, targetkan **dua belas menit**. Pertanyaan dan gangguan kecil selalu ada.

> Gugup itu wajar. Tarik napas, pandang satu wajah yang ramah, lalu mulai dengan kalimat yang sudah Anda hafal.
`,
        ),
      ],
    },
  ],
};
