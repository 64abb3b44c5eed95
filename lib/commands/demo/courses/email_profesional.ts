import { type DemoCourse, text } from "../types.ts";

export const emailProfesional: DemoCourse = {
  slug: "email-profesional",
  title: "Menulis Email Profesional",
  category: "produktivitas-kerja",
  instructor: "maya.kusuma@demo.test",
  level: "beginner",
  price: 0,
  publishedDaysAgo: 45,
  students: 13,
  summary:
    "Email yang dibaca, dipahami, dan dibalas: subjek yang jelas, sapaan yang tepat, dan permintaan yang sopan.",
  description: `
Pelajaran singkat dengan contoh sebelum dan sesudah. Cocok untuk lulusan baru, staf magang, dan siapa pun yang sering ragu menekan
tombol kirim.
`,
  outcomes: [
    "Menulis subjek yang langsung dipahami",
    "Menyampaikan permintaan dengan sopan dan jelas",
    "Menindaklanjuti tanpa terkesan mendesak",
  ],
  sections: [
    {
      title: "Menulis",
      lessons: [
        text(
          "Subjek dan kalimat pertama",
          4,
          `
Penerima memutuskan dalam beberapa detik: dibuka sekarang, nanti, atau tidak sama sekali. Subjek yang baik menyebut **perihal** dan
**yang diharapkan**.

| Kurang jelas | Lebih baik |
|---|---|
| Mohon bantuannya | Mohon persetujuan anggaran pelatihan, paling lambat Kamis |
| Meeting | Undangan rapat evaluasi, Selasa 14.00, ruang Melati |
| (tanpa subjek) | Lamaran Staf Administrasi – Siti Rahma |

Setelah sapaan, langsung sampaikan tujuan. "Saya menulis untuk meminta persetujuan Bapak atas…" lebih menghargai waktu pembaca
daripada tiga kalimat basa-basi.

Bila belum saling kenal, perkenalkan diri dengan satu kalimat: nama, peran, dan dari mana Anda mengetahui beliau.

**Latihan.** Buka lima email terkirim terakhir Anda. Tulis ulang subjeknya.
`,
        ),
        text(
          "Meminta sesuatu dengan sopan",
          5,
          `
Sopan tidak berarti berputar-putar. Permintaan yang jelas justru memudahkan orang membantu. Susunannya:

1. **Apa** yang diminta;
2. **Mengapa** diperlukan;
3. **Kapan** diperlukan;
4. **Apa yang sudah Anda lakukan** untuk memudahkan.

Contoh:

> Yth. Ibu Ratna,
>
> Mohon data jumlah peserta pelatihan bulan Maret untuk laporan dinas yang kami kirim pada hari Jumat. Formatnya saya lampirkan; Ibu
> cukup mengisi kolom C. Bila sampai Rabu belum tersedia, mohon kabari agar saya dapat menyesuaikan jadwal.
>
> Terima kasih atas bantuan Ibu.
>
> Salam,
> Dimas

Perhatikan bahwa kata "segera" tidak dipakai. Tanggal lebih jelas dan lebih ramah.
`,
        ),
      ],
    },
    {
      title: "Setelah menulis",
      lessons: [
        text(
          "Sebelum menekan kirim",
          3,
          `
Isi kolom penerima **paling akhir**. Dengan begitu, email yang belum selesai tidak mungkin terkirim.

Lalu periksa:

- Apakah lampirannya sudah ada, dan versinya benar?
- Apakah nama dan gelar penerima ditulis dengan tepat?
- Siapa yang benar-benar perlu berada di *Cc*?
- Apakah ada kalimat yang akan Anda sesali bila diteruskan kepada orang lain?

Gunakan **Bcc** ketika mengirim kepada banyak orang yang tidak saling mengenal, supaya alamat mereka tidak tersebar.

Bila menulis dalam keadaan kesal, simpan dahulu sebagai draf. Baca lagi esok pagi. Biasanya setengah isinya akan Anda hapus sendiri,
dan hubungan kerja tetap terjaga.
`,
        ),
        text(
          "Menindaklanjuti yang belum dibalas",
          4,
          `
Email yang belum dibalas jarang berarti penolakan. Sering kali hanya tertimbun. Tunggu **dua sampai tiga hari kerja**, lalu balas
email Anda sendiri agar riwayatnya terbawa.

Contoh yang ringan:

> Selamat pagi, Pak Hendra. Izin mengingatkan perihal persetujuan anggaran di bawah ini. Bila ada yang perlu saya perbaiki, dengan
> senang hati saya siapkan hari ini.

Bila masih belum ada kabar setelah tindak lanjut kedua, ganti saluran: telepon singkat atau bertemu langsung. Hindari menambahkan
atasan ke dalam *Cc* sebagai tekanan; percakapan pribadi hampir selalu lebih berhasil.

Terakhir, biasakan menutup lingkaran. Setelah dibantu, kirim satu kalimat terima kasih dan hasilnya. Orang senang mengetahui bahwa
bantuannya berguna.
`,
        ),
      ],
    },
  ],
};
